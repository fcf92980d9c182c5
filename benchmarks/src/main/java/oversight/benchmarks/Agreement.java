package oversight.benchmarks;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oversight.api.decision.Candidate;
import oversight.api.decision.Ruling;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.core.schemefile.SchemeFile;

/** Before anything is timed, everybody gives the answers of the hand-written table; anything else fails the run. */
final class Agreement {

    private Agreement() {}

    /** The table itself, against the rules one by one. */
    static void ofTable(Workload work) {
        demand("The hand-written table", work, i -> {
            Request request = work.request(i);
            List<Spec.Rule> fitting = work.spec().rulesOf(request.type()).stream()
                    .filter(rule -> rule.fits(request.context()))
                    .toList();
            HandTable.Answer answer = work.hand(i);
            return fitting.size() == 1
                    && fitting.get(0).id().equals(answer.rule())
                    && answer.permitted() == (request.tier() <= fitting.get(0).tier())
                    && answer.equals(work.handOnEnquiry(i));
        });
    }

    /** The verdict alone, which is all that the other engines give. */
    static void ofVerdicts(String engine, Workload work, IntPredicate permits) {
        demand(engine, work, i -> permits.test(i) == work.hand(i).permitted());
    }

    /** Verdict, rule and required level. */
    static void ofOversight(Workload work, OversightState state) {
        OversightUnderTest oversight = state.oversight();
        demand("Oversight as a host calls it", work, i -> same(oversight.rule(work.enquiry(i)), work.hand(i)));
        demand(
                "Oversight's bare engine",
                work,
                i -> same(oversight.ruleBare(work.enquiry(i), state.place(i)), work.hand(i)));
    }

    /** The explanation names the rule and where it stands. */
    static void ofExplanations(Workload work, OversightUnderTest oversight) {
        demand("Oversight's explanation", work, i -> {
            String text = oversight.explain(oversight.rule(work.enquiry(i)));
            HandTable.Answer answer = work.hand(i);
            return text.contains(answer.rule())
                    && text.contains("Section " + work.request(i).type());
        });
    }

    /** The same people, in whatever order. */
    static void ofWhoCan(Workload work, OversightUnderTest oversight, int questions) {
        for (int i = 0; i < questions; i++) {
            List<Candidate> found = oversight.whoCan(work.enquiry(i));
            List<StaffRef> expected = work.handWhoCan(i);
            boolean same = found.size() == expected.size()
                    && found.stream()
                            .map(OversightUnderTest::who)
                            .collect(Collectors.toSet())
                            .containsAll(expected);
            if (!same) {
                throw new IllegalStateException("Oversight's whoCan does not find who the hand-written table finds");
            }
        }
    }

    /** The text and the values say the same. */
    static void ofText(Spec spec, String text) {
        if (!SchemeFile.hash(OversightUnderTest.read(text)).equals(SchemeFile.hash(SchemeValues.of(spec)))) {
            throw new IllegalStateException("The generated text and the generated values are not the same scheme");
        }
    }

    private static boolean same(Ruling ruling, HandTable.Answer answer) {
        boolean verdict = ruling instanceof Ruling.NotPermitted no
                ? !answer.permitted()
                        && OversightUnderTest.required(no)
                                .equals(new Approval.AtLeast(SchemeValues.tierId(answer.tier())))
                : ruling instanceof Ruling.Permitted && answer.permitted();
        return verdict
                && ruling.rules().size() == 1
                && ruling.rules().get(0).getRule().value().equals(answer.rule());
    }

    private static void demand(String engine, Workload work, IntPredicate agrees) {
        long wrong =
                IntStream.range(0, work.size()).filter(i -> !agrees.test(i)).count();
        if (wrong > 0) {
            throw new IllegalStateException(
                    engine + " does not give the expected answer to " + wrong + " of " + work.size() + " questions");
        }
    }
}
