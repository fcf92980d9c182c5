package oversight.testkit.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.scheme.Scheme;
import oversight.testkit.generate.Smaller;

/** One thing to be asked of a subject and of the reference, under some versions and in some world. */
sealed interface Question {

    /** What the subject says. */
    Verdict answer(Subject subject);

    /** What the page lets it say. */
    Set<Verdict> allowed(ReferenceInterpreter reference, List<Scheme> versions, ReferenceWorld world);

    record Ruled(Enquiry enquiry) implements Question {
        @Override
        public Verdict answer(Subject subject) {
            return Verdict.of(subject.rule(enquiry));
        }

        @Override
        public Set<Verdict> allowed(ReferenceInterpreter reference, List<Scheme> versions, ReferenceWorld world) {
            return reference.verdicts(versions, enquiry, world);
        }
    }

    record Told(EventEnquiry event) implements Question {
        @Override
        public Verdict answer(Subject subject) {
            return Verdict.of(subject.whoIsTold(event));
        }

        @Override
        public Set<Verdict> allowed(ReferenceInterpreter reference, List<Scheme> versions, ReferenceWorld world) {
            return Set.of(Verdict.of(reference.whoIsTold(versions, event)));
        }
    }

    record Stands(TakenDecision taken, Instant at) implements Question {
        @Override
        public Verdict answer(Subject subject) {
            return verdict(subject.validity(taken, at));
        }

        @Override
        public Set<Verdict> allowed(ReferenceInterpreter reference, List<Scheme> versions, ReferenceWorld world) {
            return Set.of(verdict(reference.validity(versions, taken, at)));
        }

        private static Verdict verdict(Validity validity) {
            return new Verdict(
                    validity.getClass().getSimpleName(),
                    Set.of(),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    List.of(),
                    Optional.of(validity.toString()));
        }
    }

    /** The same question with less in it, for shrinking. */
    default List<Question> smaller() {
        return this instanceof Ruled ruled
                ? Smaller.enquiries(ruled.enquiry())
                        .map(enquiry -> (Question) new Ruled(enquiry))
                        .toList()
                : List.of();
    }
}
