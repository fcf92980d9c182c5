package oversight.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.DecisionRuling;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;

class ReplayTest {

    private static final DecisionTypeId MOVE = DecisionTypeId.of("move");
    private static final Instant TAKEN = Instant.parse("2026-05-05T10:00:00Z");
    private static final StaffRef TAY = StaffRef.of("tay");
    private static final NoteId NOTE = NoteId.of("note-1");

    /** Tay was a team manager, and is a service manager from June on. */
    private static final Replay.Host HOST = new Replay.Host(
            new StaffDirectory() {
                @Override
                public List<PostId> postsOf(StaffAt who) {
                    boolean promoted = who.getAt().isAfter(Instant.parse("2026-06-01T00:00:00Z"));
                    return who.getStaff().equals(TAY) ? List.of(PostId.of(promoted ? "sm" : "tm")) : List.of();
                }

                @Override
                public List<StaffRef> holdersOf(PostAt post) {
                    return List.of();
                }

                @Override
                public Optional<StaffRef> lineManagerOf(StaffAt who) {
                    return Optional.empty();
                }
            },
            child -> List.of(),
            Optional.empty());

    private static RecordedNote note(Standing standing, Decision... decisions) {
        RecordedNote.Builder note = RecordedNote.builder()
                .id(NOTE)
                .authority(AuthorityId.of("northwick"))
                .note(DecisionNote.builder()
                        .child(ChildRef.of("child-1"))
                        .addDecisions(decisions)
                        .build())
                .heading("Management Decision")
                .recorder(TAY)
                .recordedAt(TAKEN)
                .scheme(SchemePin.builder()
                        .scheme(SchemeId.of("northwick"))
                        .version("2026-04")
                        .hash("0".repeat(64))
                        .build());
        for (int i = 0; i < decisions.length; i++) {
            note.addRulings(DecisionRuling.builder()
                    .index(i)
                    .standing(standing)
                    .explanation("as it was")
                    .build());
        }
        return note.build();
    }

    private static Decision.Builder decision(Instant at) {
        return Decision.builder()
                .type(MOVE)
                .outcome(DecisionOutcome.PROGRESSED)
                .decider(TAY)
                .takenAt(at);
    }

    private static Replayed replay(RecordedNote note, String rules) {
        List<Replayed> replayed = Replay.of(List.of(note)).under(Snippet.rules(rules), HOST);
        assertThat(replayed).hasSize(1);
        assertThat(replayed.get(0).taken().note()).contains(NOTE);
        return replayed.get(0);
    }

    @Test
    void whatTheCalendarAnswersIsWorkedOutOnTheCalendarOfTheOtherVersion() {
        Scheme other = Snippet.scheme(
                Snippet.moving("- {id: day, when: {urgent: false}, by: {at-least: TM}, cite: table}\n"
                                + "- {id: night, when: {urgent: true}, by: {at-least: SM}, cite: table}")
                        + "circumstances: {timing: [planned, emergency, night], urgent: {type: yes-no, from-calendar: out-of-hours}, amount: money}\n");
        Instant monday = Instant.parse("2026-05-11T10:00:00Z");
        Instant evening = Instant.parse("2026-05-11T19:00:00Z");
        List<Replayed> replayed = Replay.of(List.of(note(
                        Standing.WITHIN_AUTHORITY,
                        decision(monday).build(),
                        decision(evening).build())))
                .under(other, HOST);

        assertThat(replayed.get(0)).isInstanceOf(Replayed.Same.class);
        assertThat(replayed.get(1)).isInstanceOf(Replayed.Differs.class);
    }

    @Test
    void sameWhereTheOtherVersionAsksForNoMore() {
        Replayed replayed = replay(
                note(Standing.WITHIN_AUTHORITY, decision(TAKEN).build()), "- {id: r, by: {at-least: TM}, cite: table}");

        assertThat(replayed)
                .isInstanceOfSatisfying(
                        Replayed.Same.class, same -> assertThat(same.standing()).isEqualTo(Standing.WITHIN_AUTHORITY));
    }

    @Test
    void differsWithTheReasonsOfTheOtherVersion() {
        Replayed replayed = replay(
                note(Standing.WITHIN_AUTHORITY, decision(TAKEN).build()), "- {id: r, by: {at-least: SM}, cite: table}");

        assertThat(replayed).isInstanceOfSatisfying(Replayed.Differs.class, differs -> {
            assertThat(differs.before()).isEqualTo(Standing.WITHIN_AUTHORITY);
            assertThat(differs.after()).isEqualTo(Standing.BEYOND_AUTHORITY);
            assertThat(differs.why()).contains("Service Manager");
        });
    }

    @Test
    void postsAreThoseOfTheTimeOfTheDecision() {
        Instant later = Instant.parse("2026-07-05T10:00:00Z");

        assertThat(replay(
                        note(Standing.WITHIN_AUTHORITY, decision(later).build()),
                        "- {id: r, by: {at-least: SM}, cite: table}"))
                .isInstanceOf(Replayed.Same.class);
    }

    @Test
    void whatOthersHadSaidCounts() {
        String rules = "- {id: r, by: {in-order: [{body: panel}, {at-least: TM}]}, cite: table}";
        Given panel = Given.builder()
                .by(BodyId.of("panel"))
                .at(TAKEN.minusSeconds(60))
                .build();

        assertThat(replay(
                        note(
                                Standing.WITHIN_AUTHORITY,
                                decision(TAKEN).addGiven(panel).build()),
                        rules))
                .isInstanceOf(Replayed.Same.class);
        assertThat(replay(note(Standing.WITHIN_AUTHORITY, decision(TAKEN).build()), rules))
                .isInstanceOfSatisfying(
                        Replayed.Differs.class,
                        differs -> assertThat(differs.after()).isEqualTo(Standing.INCOMPLETE));
    }

    @Test
    void nobodyCanSayWhereTheOtherVersionAsksForAFactThatWasNotStated() {
        String rules = "- {id: r, when: {urgent: true}, by: {at-least: TM}, cite: table}\n"
                + "- {id: s, by: {at-least: SM}, cite: table}";

        assertThat(replay(note(Standing.WITHIN_AUTHORITY, decision(TAKEN).build()), rules))
                .isInstanceOfSatisfying(Replayed.CannotBeSaid.class, open -> {
                    assertThat(open.missing()).containsExactly(CircumstanceId.of("urgent"));
                    assertThat(open.why()).contains("urgent");
                });
        Decision stated =
                decision(TAKEN).facts(Facts.none().with("urgent", true)).build();
        assertThat(replay(note(Standing.WITHIN_AUTHORITY, stated), rules)).isInstanceOf(Replayed.Same.class);
    }

    @Test
    void nobodyCanSayWhereTheRecordHoldsTooLittle() {
        String rules = "- {id: r, by: {at-least: TM}, cite: table}";
        Decision nobody = Decision.builder().type(MOVE).takenAt(TAKEN).build();
        RecordedNote unruled = RecordedNote.builder()
                .from(note(Standing.WITHIN_AUTHORITY, decision(TAKEN).build()))
                .rulings(List.of())
                .build();

        assertThat(replay(note(Standing.WITHIN_AUTHORITY, nobody), rules))
                .isInstanceOfSatisfying(
                        Replayed.CannotBeSaid.class,
                        open -> assertThat(open.missing()).isEmpty());
        assertThat(replay(unruled, rules)).isInstanceOf(Replayed.CannotBeSaid.class);
    }

    @Test
    void decisionThatTheOtherVersionDoesNotListIsNotEstablished() {
        Decision other = decision(TAKEN).type(DecisionTypeId.of("elsewhere")).build();

        assertThat(replay(note(Standing.WITHIN_AUTHORITY, other), "- {id: r, by: {at-least: TM}, cite: table}"))
                .isInstanceOfSatisfying(
                        Replayed.Differs.class,
                        differs -> assertThat(differs.after()).isEqualTo(Standing.NOT_ESTABLISHED));
    }

    @Test
    void enquiriesWithTheirRulingsAreReplayedInOrder() {
        Enquiry enquiry = Enquiry.builder()
                .child(ChildRef.of("child-1"))
                .decider(TAY)
                .decision(MOVE)
                .at(TAKEN)
                .build();
        Ruling permitted = new Ruling.Permitted(List.of(), List.of());
        Ruling nobody = new Ruling.NotConfigured(List.of(), Ruling.Gap.NOBODY_NAMED, List.of());
        Scheme other = Snippet.rules("- {id: r, by: {at-least: TM}, cite: table}");
        List<Replayed> replayed = Replay.ofAnswers(
                        List.of(new Replay.Answered(enquiry, permitted), new Replay.Answered(enquiry, nobody)))
                .under(other, HOST);

        assertThat(replayed.get(0)).isInstanceOf(Replayed.Same.class);
        assertThat(replayed.get(1)).isInstanceOf(Replayed.Differs.class);
        assertThat(replayed.get(1).taken().index()).isEqualTo(1);
    }
}
