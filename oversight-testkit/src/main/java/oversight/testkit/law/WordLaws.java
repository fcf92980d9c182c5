package oversight.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.testkit.reference.Verdict;

/** What others say, and when it counts. */
final class WordLaws {

    private WordLaws() {}

    static Optional<String> laterWords(Bench bench, Enquiry enquiry) {
        Verdict before = bench.verdict(enquiry);
        for (StaffRef person : bench.atWork(enquiry.getAt())) {
            for (Given.Act act : List.of(Given.Act.AGREED, Given.Act.REFUSED)) {
                Given later = Given.builder()
                        .by(person)
                        .act(act)
                        .at(enquiry.getAt().plusMillis(1))
                        .build();
                Optional<String> broken = Bench.same(enquiry, before, bench.verdict(with(enquiry, later)));
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<String> wordsOfStrangers(Bench bench, Enquiry enquiry) {
        Verdict before = bench.verdict(enquiry);
        for (Party stranger : List.of(StaffRef.of("nobody-knows-them"), OutsideParty.of("nobody-knows-them"))) {
            for (Given.Act act : Given.Act.values()) {
                Given word = Given.builder()
                        .by(stranger)
                        .act(act)
                        .at(enquiry.getAt())
                        .build();
                Optional<String> broken = Bench.same(enquiry, before, bench.verdict(with(enquiry, word)));
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    /** Where two ways leave as little, either may be told; so the kind of answer and the number outstanding are compared. */
    static Optional<String> orderAndRepetition(Bench bench, Enquiry enquiry) {
        List<Given> turned = new ArrayList<>(SchemeChanges.reversed(enquiry.getGiven()));
        turned.addAll(SchemeChanges.reversed(enquiry.getGiven()));
        Verdict before = bench.verdict(enquiry);
        Verdict after =
                bench.verdict(Enquiry.builder().from(enquiry).given(turned).build());
        return before.kind().equals(after.kind())
                        && before.rules().equals(after.rules())
                        && before.outstanding().size() == after.outstanding().size()
                ? Optional.empty()
                : Bench.broken(enquiry, before, after);
    }

    private static Enquiry with(Enquiry enquiry, Given word) {
        return Enquiry.builder().from(enquiry).addGiven(word).build();
    }
}
