package oversight.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.core.form.Path;
import oversight.core.scheme.CompiledScheme;

/**
 * Points out what in a scheme deserves a second look although it can be loaded: decisions that nobody can take, circumstances without a rule, rules that ask
 * for two different people, limits that cannot be met, cover that leads nowhere, names that nothing uses (DM-2).
 *
 * <p>Everything is advisory: an authority may well mean it. What is said is certain, not guessed: the circumstances of each decision are gone through one by
 * one, and where there are too many of them that is said instead. The codes, {@code OVS-L…}, are explained in {@code docs/scheme-review.md}.
 *
 * <p>Pure; any number of threads may use it.
 */
public final class SchemeLint {

    private SchemeLint() {}

    /**
     * Looks a scheme over.
     *
     * @param scheme a scheme without mistakes
     * @return what deserves a second look, in the order of the file, what has no line first; empty for nothing
     * @throws SchemeDefinitionException with its mistakes, when the scheme has any: what does not load is mended first
     */
    public static List<SchemeProblem> lint(Scheme scheme) {
        return lint(scheme, Optional.empty());
    }

    /**
     * Looks a scheme over as of a day: also whether the date by which it was to be reviewed is past.
     *
     * @param scheme a scheme without mistakes
     * @param today the day, in the scheme's zone
     * @return what deserves a second look
     * @throws SchemeDefinitionException with its mistakes, when the scheme has any
     */
    public static List<SchemeProblem> lint(Scheme scheme, LocalDate today) {
        return lint(scheme, Optional.of(today));
    }

    private static List<SchemeProblem> lint(Scheme scheme, Optional<LocalDate> today) {
        CompiledScheme compiled = Loaded.of(scheme);
        Remarks remarks = new Remarks();
        today.ifPresent(day -> review(scheme, day, remarks));
        overlays(scheme, remarks);
        HoursLint.lint(scheme.getCalendar(), remarks);
        new UseLint(scheme, remarks).lint();
        new RuleLint(compiled, remarks).lint();
        new CoverLint(scheme, remarks).lint();
        new TellLint(compiled, remarks).lint();
        new OwnWorkLint(scheme, remarks).lint();
        return remarks.listed();
    }

    private static void review(Scheme scheme, LocalDate today, Remarks remarks) {
        scheme.getReviewBy()
                .filter(by -> by.isBefore(today))
                .ifPresent(by -> remarks.add(
                        LintCodes.REVIEW_PAST,
                        Path.root().key("review-by"),
                        "the scheme was to be reviewed by " + by
                                + "; review it, and publish a version with a new date"));
    }

    private static void overlays(Scheme scheme, Remarks remarks) {
        int place = 0;
        for (Overlay overlay : scheme.getOverlays()) {
            Path path =
                    Path.root().key("overlays").entry(place++, overlay.getId().value());
            if (overlay.getLastDay().isBefore(scheme.getEffectiveFrom())) {
                remarks.add(
                        LintCodes.OVERLAY_BEFORE_START,
                        overlay.getOrigin(),
                        path,
                        "it ends on " + overlay.getLastDay() + ", before this version starts on "
                                + scheme.getEffectiveFrom() + ", so that it never counts; remove it, or mend its days");
            }
        }
    }
}
