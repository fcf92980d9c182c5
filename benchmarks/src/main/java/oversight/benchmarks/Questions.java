package oversight.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import oversight.api.decision.Enquiry;
import oversight.api.party.ChildRef;
import oversight.api.scheme.DecisionTypeId;

/**
 * So many different questions on one scheme, at random and the same each time. No two are about the same child, so that no two enquiries are equal; nothing
 * is shared between them but the identifiers of decision types and staff, of which a host has few.
 */
final class Questions {

    private static final long SEED = 4_711;
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Request> requests = new ArrayList<>();
    private final List<Enquiry> enquiries = new ArrayList<>();

    Questions(Spec spec, Staff staff, int count) {
        if (Integer.bitCount(count) != 1) {
            throw new IllegalArgumentException("The number of questions is a power of two, not " + count);
        }
        Random random = new Random(SEED);
        List<DecisionTypeId> types = IntStream.range(0, spec.types())
                .mapToObj(type -> DecisionTypeId.of(Spec.typeName(type)))
                .toList();
        for (int i = 0; i < count; i++) {
            int type = random.nextInt(spec.types());
            int decider = random.nextInt(Staff.SIZE);
            Request request = new Request(
                    type, types.get(type).value(), random.nextInt(Spec.CONTEXTS), decider, Staff.tier(decider));
            requests.add(request);
            enquiries.add(Enquiry.builder()
                    .child(ChildRef.of("child-" + i))
                    .decider(staff.person(decider))
                    .decision(types.get(type))
                    .facts(Term.facts(request.context(), random))
                    .at(START.plusSeconds(i))
                    .build());
        }
    }

    List<Request> requests() {
        return requests;
    }

    List<Enquiry> enquiries() {
        return enquiries;
    }
}
