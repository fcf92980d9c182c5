package oversight.testkit.assertion;

import java.util.List;
import java.util.Optional;
import oversight.api.Checked;
import oversight.api.finding.Finding;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Severity;

/** Says something about what recording a draft would do. */
public final class CheckedAssert extends FindingsAssert<CheckedAssert, Checked> {

    CheckedAssert(Checked actual) {
        super(actual, CheckedAssert.class);
    }

    @Override
    List<Finding> findings() {
        return actual.getFindings();
    }

    /**
     * The draft would be recorded: it has no blocking finding.
     *
     * @return these assertions
     */
    public CheckedAssert wouldBeRecorded() {
        return judge(
                blocked()
                        ? Optional.of("The draft should be good enough. It has" + Lines.findings(findings()))
                        : Optional.empty());
    }

    /**
     * The draft would be given back: it has a blocking finding.
     *
     * @return these assertions
     */
    public CheckedAssert wouldBeReturned() {
        return judge(
                blocked()
                        ? Optional.empty()
                        : Optional.of("The draft should have a blocking finding. It has" + Lines.findings(findings())));
    }

    /**
     * Somebody would owe something because of it.
     *
     * @param kind what would be owed
     * @param owner the written form of who would owe it
     * @return these assertions
     */
    public CheckedAssert owes(DutyKind kind, String owner) {
        return judge(Effects.owes(actual.getDuties(), kind, owner));
    }

    /**
     * Somebody would be told.
     *
     * @param recipient the written form of the recipient
     * @return assertions on the reason
     */
    public ToldAssert<CheckedAssert> tells(String recipient) {
        judge(Effects.tells(actual.getNotices(), recipient));
        return new ToldAssert<>(this, actual.getNotices(), recipient, this::judge);
    }

    /**
     * Somebody would not be told.
     *
     * @param recipient the written form of the party
     * @return these assertions
     */
    public CheckedAssert doesNotTell(String recipient) {
        return judge(Effects.doesNotTell(actual.getNotices(), recipient));
    }

    /**
     * These could be alerted as well and have no answer yet (MO-17), and no others.
     *
     * @param who the identifiers of the roles, posts, bodies or parties in any order; none for no suggestion
     * @return these assertions
     */
    public CheckedAssert suggests(String... who) {
        List<String> found = actual.getSuggestions().stream()
                .map(suggestion -> suggestion.getWho().value())
                .distinct()
                .sorted()
                .toList();
        List<String> expected = List.of(who).stream().sorted().toList();
        return judge(
                found.equals(expected)
                        ? Optional.empty()
                        : Optional.of("The suggestions should be " + expected + ". They are " + found));
    }

    private boolean blocked() {
        return findings().stream().anyMatch(f -> f.getSeverity() == Severity.BLOCKING);
    }

    private CheckedAssert judge(Optional<String> wrong) {
        wrong.ifPresent(text -> failWithMessage("%s", text));
        return this;
    }
}
