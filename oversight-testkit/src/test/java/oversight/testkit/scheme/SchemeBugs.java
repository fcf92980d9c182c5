package oversight.testkit.scheme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.core.review.SchemeLint;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.planted.PlantedBug;
import oversight.testkit.planted.PlantedBug.Found;
import oversight.testkit.planted.PlantedBug.Place;

/**
 * Mistakes in a scheme file: the one of {@code docs/write-your-scheme.md} with one wrong edit each. It is read, its worked examples are run, and then it is looked over, as the command does.
 */
public final class SchemeBugs {

    private static final String PAGE = "write-your-scheme.md";
    private static final String SCHEME = Pages.file(PAGE, "scheme");
    private static final String EXAMPLES = Pages.file(PAGE, "examples");

    private SchemeBugs() {}

    /** All of them. */
    public static List<PlantedBug> all() {
        return Stream.of(levels(), bands(), steps(), times(), others())
                .flatMap(bugs -> bugs)
                .toList();
    }

    private static Stream<PlantedBug> levels() {
        return Stream.of(
                edit(
                        "LEVEL_TOO_LOW",
                        "A social worker closes a case.",
                        "id: close-case\n        by: {at-least: TM}",
                        "id: close-case\n        by: {at-least: SW}"),
                edit(
                        "TIERS_UPSIDE_DOWN",
                        "Two tiers stand in the wrong order.",
                        "  SM: Service Manager\n  TM: Team Manager\n",
                        "  TM: Team Manager\n  SM: Service Manager\n"),
                edit(
                        "POST_ON_THE_WRONG_TIER",
                        "The row of a post was copied, and its tier not changed.",
                        "{name: Social Worker, tier: SW}",
                        "{name: Social Worker, tier: TM}"),
                edit("BAND_TOO_WIDE", "A team manager pays up to £300.", "{up-to: £100}", "{up-to: £300}"));
    }

    private static Stream<PlantedBug> bands() {
        return Stream.of(
                edit(
                        "PENNY_BETWEEN_TWO_BANDS",
                        "One band ends at £500 and the next begins above £501 (off by one).",
                        "{above: £500}",
                        "{above: £501}"),
                edit(
                        "BANDS_OVERLAP",
                        "A band begins below the end of the one before.",
                        "{above: £100, up-to: £500}",
                        "{above: £50, up-to: £500}"),
                edit(
                        "SOMEBODY_ELSE_RECOMMENDS",
                        "The recommendation that is needed was left out.",
                        "        needs: [{recommended-by: {only: team-manager}}]\n",
                        ""),
                edit(
                        "PANEL_IS_SKIPPED",
                        "One of two steps was left out.",
                        "{in-order: [{body: gateway-panel}, {at-least: SM}]}",
                        "{at-least: SM}"));
    }

    private static Stream<PlantedBug> steps() {
        return Stream.of(
                edit(
                        "NIGHTS_ARE_FORGOTTEN",
                        "Emergencies have a rule, and nights have none.",
                        "{timing: [emergency, out-of-hours]}",
                        "{timing: emergency}"),
                edit(
                        "NOBODY_RATIFIES",
                        "What has to follow an emergency was left out.",
                        "        follow-up: [{ratify: {by: gateway-panel, due: {working-days: 10}}}]\n",
                        ""),
                edit(
                        "A_DAY_TOO_MANY",
                        "Eleven working days for ten (off by one).",
                        "{working-days: 10}",
                        "{working-days: 11}"),
                edit("LAPSES_TOO_LATE", "Eighteen weeks for sixteen.", "{weeks: 16}", "{weeks: 18}"));
    }

    private static Stream<PlantedBug> times() {
        return Stream.of(
                edit(
                        "BODY_FOR_A_POST",
                        "A post decides where the paper has a panel.",
                        "by: {body: resources-panel}",
                        "by: {at-least: HoS}"),
                edit(
                        "BOTH_FOR_EITHER",
                        "Both have to agree where either does.",
                        "{any-of: [{outside: foster-carer}",
                        "{all-of: [{outside: foster-carer}"),
                edit(
                        "AND_ABOVE",
                        "The paper names one post, the file that post and everybody above.",
                        "{only: head-of-service}\n        needs",
                        "{at-least: HoS}\n        needs"),
                edit(
                        "NOBODY_COVERS",
                        "Who decides in somebody's absence was left out.",
                        "in-absence: [same-level, upward]\n",
                        ""));
    }

    private static Stream<PlantedBug> others() {
        return Stream.of(
                edit(
                        "OURS_TO_DECIDE",
                        "What a court decides, the director does.",
                        "{outside-our-power: court}",
                        "{at-least: DIR}"),
                edit(
                        "TOLD_A_DAY_LATE",
                        "The director hears of a missing child after 72 hours, not 48.",
                        "{above: 48 hours}",
                        "{above: 72 hours}"),
                edit(
                        "NOBODY_IS_TOLD",
                        "The rule about a missing child tells nobody.",
                        "tell: [{tell: {post: head-of-service}, due: {hours: 24}}]",
                        "tell: []"),
                edit("MISSPELT_POST", "A post is misspelt.", "{only: team-manager}", "{only: team-manger}"));
    }

    /** Nothing is found in what is right. */
    public static Optional<Found> withoutAMistake() {
        return hunt(SCHEME);
    }

    private static PlantedBug edit(String name, String sentence, String right, String wrong) {
        return new PlantedBug(Place.SCHEME, name, sentence, () -> {
            if (SCHEME.split(java.util.regex.Pattern.quote(right), -1).length != 2) {
                throw new AssertionError(name + ": not once in the scheme of " + PAGE);
            }
            return hunt(SCHEME.replace(right, wrong));
        });
    }

    private static Optional<Found> hunt(String text) {
        try {
            Scheme scheme = SchemeFile.read("our-scheme.yaml", text);
            ExamplesReport report = SchemeExamples.read("our-scheme.examples.yaml", EXAMPLES, scheme)
                    .run();
            return report.failed().stream()
                    .findFirst()
                    .flatMap(failed -> Found.by("worked examples", failed.describe()))
                    .or(() -> secondLook(scheme));
        } catch (SchemeDefinitionException refused) {
            return Found.by("reading the file", String.valueOf(refused.getMessage()));
        }
    }

    /** What is worth a second look, and was not before. */
    private static Optional<Found> secondLook(Scheme scheme) {
        Set<String> before = remarks(SchemeFile.read("our-scheme.yaml", SCHEME));
        return remarks(scheme).stream()
                .filter(remark -> !before.contains(remark))
                .findFirst()
                .flatMap(remark -> Found.by("`SchemeLint`", remark));
    }

    private static Set<String> remarks(Scheme scheme) {
        return SchemeLint.lint(scheme).stream()
                .map(problem -> problem.describe())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
