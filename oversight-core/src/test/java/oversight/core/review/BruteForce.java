package oversight.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Ruler;
import oversight.core.scheme.Standing;

/** Every enquiry over the values of {@link Drawn} one by one, without any cutting into regions. */
final class BruteForce {

    static final Instant AT = Instant.parse("2026-06-01T10:00:00Z");
    private static final StaffRef PERSON = StaffRef.of("pat");
    private static final StaffRef WORKER = StaffRef.of("wil");
    private static final StaffRef ASKER = StaffRef.of("ash");

    private BruteForce() {}

    /**
     * Somebody who might decide.
     *
     * @param name as a diff names them
     * @param named what has to be named by a rule for them to be of interest; empty for always
     * @param party the decider
     * @param standing where they stand
     */
    record Somebody(String name, String named, Party party, Standing standing) {}

    static List<Facts> cases() {
        List<Facts> cases = new ArrayList<>();
        for (String timing : List.of("planned", "emergency", "night")) {
            for (boolean urgent : new boolean[] {true, false}) {
                for (long cost = 0; cost < 8; cost++) {
                    for (int day = -1; day < 4; day++) {
                        cases.add(Facts.none()
                                .with("timing", timing)
                                .with("urgent", urgent)
                                .with("cost", cost)
                                .with(Drawn.DAY, FactValue.day(Drawn.FIRST.plusDays(day))));
                    }
                }
            }
        }
        return cases;
    }

    static List<Somebody> everybody() {
        List<Somebody> all = new ArrayList<>();
        Consumer<Somebody> add = all::add;
        for (String post : List.of("high", "mid", "other", "low", "aside")) {
            List<PostId> held = List.of(PostId.of(post));
            add.accept(new Somebody("Post " + post, "", PERSON, new Stands(held, false, false, Optional.empty())));
            add.accept(new Somebody(
                    "Post " + post + " whose own limit covers the cost",
                    "WithinOwnLimit",
                    PERSON,
                    new Stands(held, true, false, Optional.empty())));
            add.accept(new Somebody(
                    "Post " + post + ", as the line manager of whoever is worker",
                    "ManagerOf[of=Relative[role=Optional[worker]], tier=Optional[MID]]",
                    PERSON,
                    new Stands(held, false, false, Optional.of(WORKER))));
            add.accept(new Somebody(
                    "Post " + post + ", as the line manager of whoever asks",
                    "ManagerOf[of=Relative[role=Optional.empty], tier=Optional[MID]]",
                    PERSON,
                    new Stands(held, false, false, Optional.of(ASKER))));
        }
        add.accept(new Somebody(
                "whoever is worker",
                "InRole[role=worker]",
                PERSON,
                new Stands(List.of(), false, true, Optional.empty())));
        add.accept(new Somebody(
                "the line manager of whoever is worker",
                "ManagerOf[of=Relative[role=Optional[worker]], tier=Optional.empty]",
                PERSON,
                new Stands(List.of(), false, false, Optional.of(WORKER))));
        add.accept(new Somebody(
                "the line manager of whoever asks",
                "ManagerOf[of=Relative[role=Optional.empty], tier=Optional.empty]",
                PERSON,
                new Stands(List.of(), false, false, Optional.of(ASKER))));
        Standing nobody = new Stands(List.of(), false, false, Optional.empty());
        add.accept(new Somebody("The panel", "ByBody[body=panel]", BodyId.of("panel"), nobody));
        add.accept(new Somebody("police", "ByOutside[party=police]", OutsideParty.of("police"), nobody));
        return all;
    }

    /** The rules of both versions on which an answer about a decision may depend, as text. */
    static String text(DecisionTypeId decision, Scheme... versions) {
        StringBuilder text = new StringBuilder();
        for (Scheme version : versions) {
            String own = rules(version, decision);
            text.append(own).append(own.contains("AsFor[") ? rules(version, Drawn.PAY) : "");
        }
        return text.toString();
    }

    private static String rules(Scheme scheme, DecisionTypeId decision) {
        return scheme.getDecisions().stream()
                .filter(type -> type.getId().equals(decision))
                .flatMap(type -> type.getRules().stream())
                .map(DecisionRule::toString)
                .reduce("", String::concat);
    }

    static Ruling ask(
            CompiledScheme scheme, DecisionTypeId decision, DecisionOutcome outcome, Facts facts, Somebody who) {
        return new Ruler(scheme)
                .rule(
                        Enquiry.builder()
                                .child(ChildRef.of("kit"))
                                .decider(who.party())
                                .decision(decision)
                                .outcome(outcome)
                                .facts(facts)
                                .at(AT)
                                .requester(ASKER)
                                .build(),
                        who.standing());
    }

    private record Stands(List<PostId> held, boolean hasLimit, boolean isWorker, Optional<StaffRef> manages)
            implements Standing {

        @Override
        public List<PostId> posts(StaffRef staff, Instant at) {
            return staff.equals(PERSON) ? held : List.of();
        }

        @Override
        public List<StaffRef> holders(PostId post, Instant at) {
            return List.of(StaffRef.of("somebody-else"));
        }

        @Override
        public List<Party> inRole(CaseRole role, ChildRef child, Instant at) {
            return List.of(isWorker ? PERSON : WORKER);
        }

        @Override
        public Optional<StaffRef> lineManager(StaffRef staff, Instant at) {
            return manages.filter(staff::equals).map(managed -> PERSON);
        }

        @Override
        public OptionalLong limit(StaffRef staff, CircumstanceId measure, Instant at) {
            return staff.equals(PERSON) && hasLimit ? OptionalLong.of(1_000) : OptionalLong.empty();
        }
    }
}
