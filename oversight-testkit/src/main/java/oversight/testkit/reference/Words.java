package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.party.Party;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Need;

/**
 * What others said, as far as it counts: "What was given after the time of the decision, or by the decider, or by whoever asked for the decision, does not
 * count. The latest word of a party is their word."
 */
record Words(List<Given> counting, Enquiry enquiry, Sentences page) {

    static Words of(Enquiry enquiry, Sentences page) {
        Map<Party, Given> latest = new LinkedHashMap<>();
        for (Given given : enquiry.getGiven()) {
            boolean counts = !page.isTooLate(given, enquiry)
                    && !page.isOfTheRequester(given, enquiry)
                    && !page.isOfTheDecider(given, enquiry);
            Given before = latest.get(given.getBy());
            if (counts && (before == null || page.supersedes(given, before))) {
                latest.put(given.getBy(), given);
            }
        }
        return new Words(List.copyOf(latest.values()), enquiry, page);
    }

    List<Given> agreements() {
        return these(given -> given.getAct() == Act.AGREED);
    }

    List<Given> refusals() {
        return these(page::isVeto);
    }

    private List<Given> these(Predicate<Given> which) {
        List<Given> these = new ArrayList<>();
        for (Given given : counting) {
            if (which.test(given)) {
                these.add(given);
            }
        }
        return these;
    }

    /** Whether whoever gave it could speak for a part "at the time they spoke". */
    boolean isFor(Given given, Approval part, Speakers speakers) {
        return speakers.canSpeak(given.getBy(), part, page.spokenAt(given, enquiry));
    }

    /** What a rule needs besides, and has not; "Somebody may meet several needs, and also take a part." */
    List<Outstanding> outstanding(List<Need> needs, Speakers speakers) {
        return needs.stream()
                .flatMap(need -> asked(need).stream())
                .filter(asked -> counting.stream()
                        .noneMatch(
                                given -> page.meets(asked.act(), given.getAct()) && isFor(given, asked.of(), speakers)))
                .toList();
    }

    private static Optional<Outstanding> asked(Need need) {
        if (need instanceof Need.Recommendation recommendation) {
            return Optional.of(new Outstanding(Act.RECOMMENDED, recommendation.by()));
        }
        return need instanceof Need.Consultation consultation
                ? Optional.of(new Outstanding(Act.CONSULTED, consultation.of()))
                : Optional.empty();
    }
}
