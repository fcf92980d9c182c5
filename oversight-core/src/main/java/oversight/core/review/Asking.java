package oversight.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Relative;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Ruler;
import oversight.core.scheme.Standing;

/** Asks the engine's own ruler what a version says to one party that has only itself: nobody else has spoken, and every post has somebody at work. */
final class Asking {

    private static final StaffRef REQUESTER = StaffRef.of("review:/who-asks");
    private static final StaffRef COLLEAGUE = StaffRef.of("review:/a-colleague");
    private static final ChildRef CHILD = ChildRef.of("a-child");
    private static final Instant AT = Instant.EPOCH;

    private Asking() {}

    static Ruling ask(
            CompiledScheme scheme, DecisionTypeId decision, DecisionOutcome outcome, Facts facts, Actor actor) {
        Enquiry enquiry = Enquiry.builder()
                .child(CHILD)
                .decider(actor.party())
                .decision(decision)
                .outcome(outcome)
                .facts(facts)
                .at(AT)
                .requester(REQUESTER)
                .build();
        return new Ruler(scheme).rule(enquiry, new Alone(actor));
    }

    /**
     * Where one actor stands.
     *
     * @param actor the actor
     */
    private record Alone(Actor actor) implements Standing {

        @Override
        public List<PostId> posts(StaffRef staff, Instant at) {
            return isAsked(staff) ? actor.post().stream().toList() : List.of();
        }

        @Override
        public List<StaffRef> holders(PostId post, Instant at) {
            return List.of(COLLEAGUE);
        }

        @Override
        public Optional<StaffRef> lineManager(StaffRef staff, Instant at) {
            return actor.manages().filter(managed -> isMeant(managed, staff)).map(managed -> Actor.ASKED);
        }

        @Override
        public List<Party> inRole(CaseRole role, ChildRef child, Instant at) {
            return actor.role().filter(role::equals).isPresent() ? List.of(Actor.ASKED) : List.of(having(role));
        }

        @Override
        public OptionalLong limit(StaffRef staff, CircumstanceId measure, Instant at) {
            return isAsked(staff) && actor.covered().contains(measure)
                    ? OptionalLong.of(Long.MAX_VALUE)
                    : OptionalLong.empty();
        }

        private static boolean isAsked(StaffRef staff) {
            return staff.equals(Actor.ASKED);
        }

        private static boolean isMeant(Relative managed, StaffRef staff) {
            return managed.role().map(role -> having(role).equals(staff)).orElse(staff.equals(REQUESTER));
        }

        private static StaffRef having(CaseRole role) {
            return StaffRef.of(role.value());
        }
    }
}
