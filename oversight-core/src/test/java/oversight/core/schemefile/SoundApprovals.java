package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;
import oversight.api.scheme.Need;
import oversight.api.scheme.Post;
import oversight.api.scheme.Relative;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.TierId;

/** Approvals, needs, conditions and cover at random, over the names of a scheme, without a mistake. */
final class SoundApprovals {

    private final Draw draw;
    private final Scheme names;
    private int parties;

    SoundApprovals(Draw draw, Scheme names) {
        this.draw = draw;
        this.names = names;
    }

    /** An approval that may stand inside another. */
    Approval inside() {
        return nested(2 + draw.upTo(2), 8);
    }

    private Approval nested(int depth, int parts) {
        if (depth == 0 || parts < 2) {
            return part();
        }
        return draw.make(
                this::part,
                () -> new Approval.Within(nested(depth - 1, parts), some(2)),
                () -> new Approval.AnyOf(options(depth)),
                () -> new Approval.AllOf(several(depth, parts)),
                () -> new Approval.InOrder(several(depth, parts)));
    }

    /** Two options at most, so that there are never too many ways. */
    private List<Approval> options(int depth) {
        Set<Approval> options = new LinkedHashSet<>();
        options.add(nested(depth > 1 ? 1 : 0, 2));
        while (options.size() < 2) {
            options.add(part());
        }
        return List.copyOf(options);
    }

    private List<Approval> several(int depth, int parts) {
        int count = 2 + draw.upTo(Math.min(1, parts / 2 - 1));
        return draw.times(count, i -> nested(depth - 1, parts / count));
    }

    /** One part. No body and no outside party is named twice, so that they can all be had. */
    Approval part() {
        return draw.make(
                this::staff,
                this::staff,
                () -> new Approval.ByOutside(OutsideParty.of("party-" + parties++)),
                () -> new Approval.WithinOwnLimit(staff(), measure()),
                () -> new Approval.ByBody(body()));
    }

    private BodyId body() {
        List<Body> bodies = names.getBodies();
        return bodies.get(parties++ % bodies.size()).getId();
    }

    private Approval staff() {
        Optional<TierId> tier = draw.maybe(this::tier);
        return draw.make(
                () -> new Approval.AtLeast(tier(), draw.maybe(this::service)),
                () -> new Approval.OnTier(tier(), draw.maybe(this::service)),
                () -> new Approval.Only(post()),
                () -> new Approval.InRole(CaseRole.of(draw.any("reviewing-officer", "carer", "true"))),
                () -> new Approval.ManagerOf(draw.any(Relative.requester(), Relative.inRole(CaseRole.of("1"))), tier));
    }

    TierId tier() {
        return draw.of(names.getTiers()).getId();
    }

    PostId post() {
        return draw.of(names.getPosts()).getId();
    }

    private String service() {
        return draw.of(names.getPosts().stream()
                .map(Post::getService)
                .flatMap(Optional::stream)
                .toList());
    }

    private CircumstanceId measure() {
        return draw.of(names.getCircumstances().stream()
                        .filter(term -> isMeasure(term.getType()))
                        .toList())
                .getId();
    }

    private static boolean isMeasure(CircumstanceType type) {
        return type != CircumstanceType.CHOICE && type != CircumstanceType.YES_NO && type != CircumstanceType.DATE;
    }

    Need need() {
        return draw.make(
                () -> new Need.Recommendation(oneOrAny()),
                () -> new Need.Consultation(oneOrAny()),
                () -> new Need.Precondition(condition(draw.of(names.getCircumstances()))));
    }

    Approval oneOrAny() {
        Approval first = part();
        Approval second = part();
        return draw.yes() || first.equals(second) ? first : new Approval.AnyOf(List.of(first, second));
    }

    Absence absence() {
        List<Absence.Cover> all = new ArrayList<>(List.of(
                new Absence.Cover.SameLevel(),
                new Absence.Cover.Upward(),
                new Absence.Cover.LineManager(),
                new Absence.Cover.Nominee()));
        names.getPosts().forEach(post -> all.add(new Absence.Cover.Named(post.getId())));
        return new Absence(draw.some(all, 3));
    }

    /** At least one condition, each on another circumstance. */
    List<Condition> some(int most) {
        List<Condition> conditions = conditions(most);
        return conditions.isEmpty() ? List.of(condition(draw.of(names.getCircumstances()))) : conditions;
    }

    List<Condition> conditions(int most) {
        return draw.some(names.getCircumstances(), most).stream()
                .map(this::condition)
                .toList();
    }

    private Condition condition(Circumstance term) {
        return switch (term.getType()) {
            case CHOICE ->
                oneOf(
                        term,
                        draw.some(term.getChoices(), 2).stream()
                                .map(FactValue::choice)
                                .toList(),
                        FactValue.choice(term.getChoices().get(0)));
            case YES_NO -> oneOf(term, List.of(), FactValue.yesNo(draw.yes()));
            case DATE ->
                draw.yes()
                        ? oneOf(term, List.of(), FactValue.day(Calendars.day(draw.upTo(9000))))
                        : span(term, draw.upTo(9000));
            default -> draw.yes() ? oneOf(term, List.of(), FactValue.amount(draw.upTo(100_000))) : band(term);
        };
    }

    private static Condition oneOf(Circumstance term, List<FactValue> values, FactValue otherwise) {
        return new Condition.OneOf(term.getId(), values.isEmpty() ? List.of(otherwise) : values);
    }

    private Condition span(Circumstance term, int day) {
        return draw.any(
                new Condition.Span(term.getId(), Optional.of(Calendars.day(day)), Optional.of(Calendars.day(day + 1))),
                new Condition.Span(term.getId(), Optional.of(Calendars.day(day)), Optional.empty()),
                new Condition.Span(term.getId(), Optional.empty(), Optional.of(Calendars.day(day))));
    }

    private Condition band(Circumstance term) {
        long above = draw.any(0L, 1L, 250L, Long.MAX_VALUE - 1);
        return draw.any(
                new Condition.Band(term.getId(), OptionalLong.of(above), OptionalLong.of(above + 1)),
                new Condition.Band(term.getId(), OptionalLong.of(above), OptionalLong.empty()),
                new Condition.Band(term.getId(), OptionalLong.empty(), OptionalLong.of(above)));
    }
}
