package oversight.testkit.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import oversight.api.Checked;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.Scheme;
import oversight.api.spi.ChildAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisationBuilder;

/** An authority with drawn routes and stand-ins, in which anybody may be away, gone or excluded; a note; and what checking it answers. */
record RoutingWorld(Scheme scheme, SampleOrganisation people, CaseNote note, Checked checked) {

    private static final List<String> STAFF = List.of(
            "dcs-rowena",
            "ad-idris",
            "sm-farida",
            "sm-owen",
            "tm-amara",
            "tm-dilys",
            "sw-bilal",
            "sw-grace",
            "fiw-joe",
            "pa-kezia",
            "iro-leon");
    private static final List<String> WHOM = List.of(
            "{post: director}",
            "{post: service-manager}",
            "{post: team-manager}",
            "{post: press-officer}",
            "{role: family-intervention-worker}",
            "{role: reviewing-officer}",
            "{role: school-nurse}",
            "{body: resources-panel}",
            "{outside: school}",
            "author",
            "decider",
            "practitioner",
            "line-manager-of-practitioner",
            "line-manager-of-decider");
    private static final List<String> STEPS = List.of(
            "same-role",
            "line-manager",
            "{post: director}",
            "{post: press-officer}",
            "{post: team-manager}",
            "{role: reviewing-officer}",
            "{role: school-nurse}");
    private static final List<String> ON = List.of(
            "any-note",
            "any-note",
            "{kinds: oversight}",
            "{kinds: decision}",
            "{level: {below: AD}}",
            "{given-by: not-line-manager}");

    static RoutingWorld of(long seed) {
        Random draw = new Random(seed);
        Scheme scheme = Barset.scheme(routes(draw) + standIns(draw));
        SampleOrganisation people = people(draw);
        CaseNote note = note(draw);
        Desk desk = Desk.ofScheme(new InMemoryLedger(), people, scheme);
        return new RoutingWorld(scheme, people, note, desk.oversight.notes().check(note));
    }

    /** The same with another answer, for a law to judge. */
    RoutingWorld answering(Checked other) {
        return new RoutingWorld(scheme, people, note, other);
    }

    private static String routes(Random draw) {
        StringBuilder routes = new StringBuilder("routes:\n");
        int count = 1 + draw.nextInt(4);
        for (int i = 0; i < count; i++) {
            String tell = any(WHOM, draw);
            String how = switch (draw.nextInt(6)) {
                case 0 -> ", obligation: suggested";
                case 1 -> ", at-discretion-of: " + any(WHOM, draw);
                case 2 -> tell.equals("author") ? "" : ", also-author: true";
                default -> "";
            };
            routes.append("  - {id: r" + i + ", on: " + any(ON, draw) + ", tell: " + tell + how
                    + ", due: at-once, cite: table" + (draw.nextBoolean() ? ", urgency: at-once" : "") + "}\n");
        }
        return routes.toString();
    }

    private static String standIns(Random draw) {
        StringBuilder orders = new StringBuilder("stand-ins:\n");
        for (String why : List.of("away", "left", "excluded")) {
            List<String> steps = IntStream.range(0, draw.nextInt(4))
                    .mapToObj(i -> any(STEPS, draw))
                    .distinct()
                    .toList();
            orders.append("  " + why + ": [" + String.join(", ", steps) + "]\n");
        }
        return orders.toString();
    }

    private static SampleOrganisation people(Random draw) {
        SampleOrganisationBuilder people = Barset.people();
        for (String staff : STAFF) {
            switch (draw.nextInt(8)) {
                case 0 -> people.left(staff);
                case 1 -> people.away(staff);
                case 2 -> people.notToBeTold("C-1042", StaffRef.of(staff));
                case 3 -> people.lineManager(staff).is(any(STAFF, draw));
                default -> people.away("nobody-7");
            }
        }
        if (draw.nextBoolean()) {
            people.around("C-1042").role("family-intervention-worker").is(any(STAFF, draw));
        }
        return people.build();
    }

    private static CaseNote note(Random draw) {
        List<AlertChoice> alerts = new ArrayList<>();
        for (int i = draw.nextInt(3); i > 0; i--) {
            Party who = draw.nextBoolean() ? CaseRole.of("family-intervention-worker") : StaffRef.of(any(STAFF, draw));
            alerts.add(draw.nextBoolean() ? Barset.accepted(who) : Barset.declined(who));
        }
        StaffRef author = StaffRef.of(any(STAFF, draw));
        if (draw.nextBoolean()) {
            return NoteVariants.writtenBy(
                    OversightNote.builder().from(Barset.AUDIT).alerts(alerts).build(), author);
        }
        return NoteVariants.writtenBy(
                NoteVariants.decidedBy(
                        DecisionNote.builder()
                                .from(Barset.DECISION)
                                .alerts(alerts)
                                .build(),
                        StaffRef.of(any(STAFF, draw))),
                author);
    }

    private static <T> T any(List<T> of, Random draw) {
        return of.get(draw.nextInt(of.size()));
    }

    StaffRef author() {
        return note.getAuthor().orElseThrow();
    }

    /** Who gave the oversight that DM-9 asks about, and when. */
    StaffRef giver() {
        return note.decisions().isEmpty()
                ? author()
                : note.decisions().get(0).getDecider().orElseThrow();
    }

    Instant givenAt() {
        return note.decisions().isEmpty()
                ? note.getOccurredAt().orElseThrow()
                : note.decisions().get(0).getTakenAt().orElseThrow();
    }

    RoutingRule rule(String id) {
        return scheme.getRoutingRules().stream()
                .filter(rule -> rule.getId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean isExcluded(Party party) {
        return people.notToBeTold(ChildAt.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .child(ChildRef.of("C-1042"))
                        .at(Desk.NOW)
                        .build())
                .contains(party);
    }

    Presence presence(Party party) {
        return party instanceof StaffRef staff ? people.presenceOf(at(staff, Desk.NOW)) : Presence.AT_WORK;
    }

    /** Who managed the worker whom the note is about, then. */
    Party lineManager() {
        return people.lineManagerOf(at(People.BILAL, givenAt()))
                .<Party>map(manager -> manager)
                .orElse(CaseRole.of("line-manager"));
    }

    private static StaffAt at(StaffRef staff, Instant at) {
        return StaffAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .staff(staff)
                .at(at)
                .build();
    }
}
