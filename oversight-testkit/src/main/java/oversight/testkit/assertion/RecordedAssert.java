package oversight.testkit.assertion;

import java.util.List;
import java.util.Optional;
import oversight.api.Recording.Recorded;
import oversight.api.finding.Finding;
import oversight.api.record.DecisionRuling;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.DutyKind;

/** Says something about a note that was recorded. */
public final class RecordedAssert extends FindingsAssert<RecordedAssert, Recorded> {

    RecordedAssert(Recorded actual) {
        super(actual, RecordedAssert.class);
    }

    @Override
    List<Finding> findings() {
        return actual.note().getFindings();
    }

    /**
     * It was there already, and this recording changed nothing.
     *
     * @return these assertions
     */
    public RecordedAssert isRepeated() {
        return judge(
                actual.repeated()
                        ? Optional.empty()
                        : Optional.of("The note should have been there already. It is new"));
    }

    /**
     * It was not there before.
     *
     * @return these assertions
     */
    public RecordedAssert isNew() {
        return judge(
                actual.repeated() ? Optional.of("The note should be new. It was there already") : Optional.empty());
    }

    /**
     * It is filed under this heading (MO-2).
     *
     * @param heading the heading
     * @return these assertions
     */
    public RecordedAssert isFiledUnder(String heading) {
        String found = actual.note().getHeading();
        return judge(
                found.equals(heading)
                        ? Optional.empty()
                        : Optional.of(
                                "The note should be filed under '" + heading + "'. It is filed under '" + found + "'"));
    }

    /**
     * The scheme ruled so on its decisions, one standing for each.
     *
     * @param standings the standings in the order of the decisions
     * @return these assertions
     */
    public RecordedAssert isRuled(Standing... standings) {
        List<Standing> found = actual.note().getRulings().stream()
                .map(DecisionRuling::getStanding)
                .toList();
        return judge(
                found.equals(List.of(standings))
                        ? Optional.empty()
                        : Optional.of(
                                "The decisions should be ruled " + List.of(standings) + ". They are ruled " + found));
    }

    /**
     * Somebody owes something because of it.
     *
     * @param kind what is owed
     * @param owner the written form of who owes it, for example {@code staff:sm-farida}
     * @return these assertions
     */
    public RecordedAssert owes(DutyKind kind, String owner) {
        return judge(Effects.owes(actual.duties(), kind, owner));
    }

    /**
     * Nobody owes this because of it.
     *
     * @param kind what is not owed
     * @return these assertions
     */
    public RecordedAssert owesNo(DutyKind kind) {
        return judge(Effects.owesNone(actual.duties(), kind));
    }

    /**
     * Nobody owes anything because of it.
     *
     * @return these assertions
     */
    public RecordedAssert owesNothing() {
        return judge(Effects.owesNothing(actual.duties()));
    }

    /**
     * Somebody is told.
     *
     * @param recipient the written form of the recipient, for example {@code staff:tm-amara}
     * @return assertions on the reason
     */
    public ToldAssert<RecordedAssert> tells(String recipient) {
        judge(Effects.tells(actual.notices(), recipient));
        return new ToldAssert<>(this, actual.notices(), recipient, this::judge);
    }

    /**
     * Somebody is not told.
     *
     * @param recipient the written form of the party
     * @return these assertions
     */
    public RecordedAssert doesNotTell(String recipient) {
        return judge(Effects.doesNotTell(actual.notices(), recipient));
    }

    /**
     * Nobody is told.
     *
     * @return these assertions
     */
    public RecordedAssert tellsNobody() {
        return judge(Effects.tellsNobody(actual.notices()));
    }

    private RecordedAssert judge(Optional<String> wrong) {
        wrong.ifPresent(text -> failWithMessage("%s", text));
        return this;
    }
}
