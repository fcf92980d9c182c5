package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.contract.Samples.CHILD;
import static oversight.testkit.contract.Samples.NOON;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.OTHER_CHILD;
import static oversight.testkit.contract.Samples.duties;
import static oversight.testkit.contract.Samples.duty;
import static oversight.testkit.contract.Samples.dutyMove;
import static oversight.testkit.contract.Samples.dutyOf;
import static oversight.testkit.contract.Samples.given;
import static oversight.testkit.contract.Samples.minutes;
import static oversight.testkit.contract.Samples.moved;
import static oversight.testkit.contract.Samples.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.ChainHead;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.RuleRef;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.NoteLedger;

/** The rules of duties: found by what is asked, ended once and for all. */
public interface LedgerDutyRules extends LedgerUnderTest {

    /** LED-30 Every field of a duty comes back as it was. */
    @Test
    @Mend(
            "give every field of a duty a column of its own that keeps it exactly; a party is kept with its sort, not as a bare value")
    @DisplayName("LED-30 Every field of a duty comes back as it was")
    default void led30_everyFieldComesBack() {
        NoteLedger ledger = newLedger();
        List<Party> parties =
                List.of(StaffRef.of("x"), PostId.of("x"), BodyId.of("x"), CaseRole.of("x"), OutsideParty.of("a:b/c"));
        List<Duty> duties = new ArrayList<>();
        for (DutyKind kind : DutyKind.values()) {
            for (DutyState state : DutyState.values()) {
                int n = duties.size();
                duties.add(duty("id-" + (100 + n))
                        .kind(kind)
                        .state(state)
                        .owner(parties.get(n % parties.size()))
                        .with(parties.get((n + 1) % parties.size()))
                        .about("about-" + n)
                        .rule(
                                n % 2 == 0
                                        ? RuleRef.builder()
                                                .from(rule())
                                                .line(n)
                                                .version(Texts.NASTY)
                                                .citation(Texts.NASTY)
                                                .build()
                                        : rule())
                        .startedAt(minutes(-n).plusMillis(n))
                        .dueAt(minutes(60).plusMillis(n))
                        .dueCertain(n % 2 == 0)
                        .endedBy(Optional.of(StaffRef.of("by-" + n)).filter(by -> state != DutyState.OPEN))
                        .remindAt(Optional.of(minutes(n)).filter(at -> state == DutyState.OPEN))
                        .reminders(n)
                        .change(n * 1_000_000_000L)
                        .build());
            }
        }
        duties.add(
                duty("id-last").dueAt(minutes(90)).endedAt(NOON.plusMillis(7)).build());
        given(ledger, duties.toArray(new Duty[0]));
        assertThat(duties(ledger, NORTH)).isEqualTo(duties);
    }

    /** LED-31 A query gives the duties that are all that it asks for, and every one of them. */
    @Test
    @Mend("turn every part of the query that is there into a condition, and join them with 'and'")
    @DisplayName("LED-31 A query gives the duties that are all that it asks for, and every one of them")
    default void led31_queriesAreExact() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                duty("1").build(),
                duty(OTHER_CHILD, "2").build(),
                duty("3").owner(PostId.of("tm-7")).build(),
                duty("4").about("d-2").build(),
                duty("5").state(DutyState.WAIVED).endedAt(NOON).build(),
                duty("6").state(DutyState.DISCHARGED).endedAt(NOON).build());
        assertFound(ledger, DutyQuery.builder(), "1", "2", "3", "4", "5", "6");
        assertFound(ledger, DutyQuery.builder().child(CHILD.getChild()), "1", "3", "4", "5", "6");
        assertFound(ledger, DutyQuery.builder().child(OTHER_CHILD.getChild()), "2");
        assertFound(ledger, DutyQuery.builder().addOwners(StaffRef.of("tm-7")), "1", "2", "4", "5", "6");
        assertFound(ledger, DutyQuery.builder().addOwners(PostId.of("tm-7")), "3");
        assertFound(ledger, DutyQuery.builder().addOwners(BodyId.of("tm-7")));
        assertFound(ledger, DutyQuery.builder().about("d-2"), "4");
        assertFound(ledger, DutyQuery.builder().openOnly(true), "1", "2", "3", "4");
        assertFound(
                ledger,
                DutyQuery.builder()
                        .child(CHILD.getChild())
                        .addOwners(StaffRef.of("tm-7"))
                        .about("d-1")
                        .openOnly(true),
                "1");
    }

    /** LED-36 Duties are asked for by identifier, by any of several owners and kinds, by due time and by the time of the next reminder. */
    @Test
    @Mend(
            "turn identifier, owners, kinds, dueBefore (not at it) and remindBy (also at it) into conditions; owners and kinds are each 'one of'")
    @DisplayName(
            "LED-36 Duties are asked for by identifier, by any of several owners and kinds, by due time and by the time of the next reminder")
    default void led36_whoOwesWhatToday() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                duty("1").remindAt(minutes(3)).build(),
                duty("2").kind(DutyKind.RATIFY).dueAt(minutes(61)).build(),
                duty("3")
                        .owner(BodyId.of("b"))
                        .dueAt(minutes(62))
                        .remindAt(minutes(4))
                        .build(),
                duty("4")
                        .owner(PostId.of("p"))
                        .kind(DutyKind.CONSULT)
                        .dueAt(minutes(63))
                        .build());
        assertFound(ledger, DutyQuery.builder().duty(DutyId.of("3")), "3");
        assertFound(ledger, DutyQuery.builder().duty(DutyId.of("5")));
        assertFound(ledger, DutyQuery.builder().addOwners(PostId.of("p"), BodyId.of("b")), "3", "4");
        assertFound(ledger, DutyQuery.builder().addKinds(DutyKind.RATIFY, DutyKind.CONSULT), "2", "4");
        assertFound(ledger, DutyQuery.builder().dueBefore(minutes(62)), "1", "2");
        assertFound(ledger, DutyQuery.builder().remindBy(minutes(4)), "1", "3");
        assertFound(ledger, DutyQuery.builder().remindBy(minutes(3)), "1");
    }

    /** LED-91 What roles around children owe is found by that, whichever role it is. */
    @Test
    @Mend("where owedInRole is asked for, give only duties whose owner is a CaseRole: its key begins with 'role:'")
    @DisplayName("LED-91 What roles around children owe is found by that, whichever role it is")
    default void led91_whatRolesOwe() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                duty("1").owner(CaseRole.of("personal-adviser")).build(),
                duty("2").build(),
                duty(OTHER_CHILD, "3").owner(CaseRole.of("Z-role")).build(),
                duty("4").owner(PostId.of("role")).build(),
                duty("5").owner(StaffRef.of("role:personal-adviser")).build(),
                duty("6")
                        .owner(CaseRole.of("9"))
                        .state(DutyState.WAIVED)
                        .endedAt(NOON)
                        .build());
        assertFound(ledger, DutyQuery.builder().owedInRole(true), "1", "3", "6");
        assertFound(ledger, DutyQuery.builder().owedInRole(true).openOnly(true), "1", "3");
        assertFound(ledger, DutyQuery.builder().owedInRole(true).openOnly(true).child(OTHER_CHILD.getChild()), "3");
    }

    /** LED-37 A page is the first of them, and the next one begins after the last of it. */
    @Test
    @Mend("begin after the last one by the order of LED-32, not by an offset, and give no more than the limit")
    @DisplayName("LED-37 A page is the first of them, and the next one begins after the last of it")
    default void led37_pages() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                duty("b").build(),
                duty("B").build(),
                duty("a").dueAt(minutes(61)).build(),
                duty("c").build());
        assertFound(ledger, DutyQuery.builder().limit(2), "B", "b");
        assertFound(ledger, DutyQuery.builder().after(dutyOf(ledger, "b")).limit(1), "c");
        assertFound(ledger, DutyQuery.builder().after(dutyOf(ledger, "b")), "c", "a");
        assertFound(ledger, DutyQuery.builder().after(dutyOf(ledger, "a")).limit(9));
        DutyQuery none = DutyQuery.builder().authority(NORTH).limit(0).build();
        assertThatThrownBy(() -> ledger.duties(none)).isInstanceOf(RuntimeException.class);
    }

    /** LED-32 Duties come by due time, and those due at the same time by identifier, character by character. */
    @Test
    @Mend("order by due time and then by identifier in code points (collate \"C\", or a binary collation)")
    @DisplayName("LED-32 Duties come by due time, and those due at the same time by identifier, character by character")
    default void led32_orderIsByDueTimeThenIdentifier() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                duty("a-late").dueAt(minutes(61)).build(),
                duty("b").build(),
                duty("a_1").build(),
                duty("B").build(),
                duty("a-1").build(),
                duty("a").build(),
                duty("a10").build(),
                duty("a9").build(),
                duty("z-early").dueAt(minutes(60).minusMillis(1)).build());
        assertFound(ledger, DutyQuery.builder(), "z-early", "B", "a", "a-1", "a10", "a9", "a_1", "b", "a-late");
    }

    /** LED-33 Of all moves of duties exactly the legal ones succeed, with one change more: a duty ends, or has one reminder more; others change nothing. */
    @Test
    @Mend(
            "let DutyState.canMoveTo say which moves there are (a move to OPEN is a reminder: one more, and its next time), and set change to change plus one in the statement that moves")
    @DisplayName(
            "LED-33 Of all moves of duties exactly the legal ones succeed, with one change more: a duty ends, or has one reminder more; others change nothing")
    default void led33_exactlyTheLegalMoves() {
        NoteLedger ledger = newLedger();
        List<Duty> duties = new ArrayList<>();
        for (DutyState from : DutyState.values()) {
            for (DutyState to : DutyState.values()) {
                duties.add(duty(from + "-" + to)
                        .state(from)
                        .reminders(1)
                        .remindAt(minutes(1))
                        .change(3)
                        .build());
            }
        }
        given(ledger, duties.toArray(new Duty[0]));
        for (Duty duty : duties) {
            DutyState to = DutyState.valueOf(duty.getId().value().split("-")[1]);
            boolean legal = duty.getState().canMoveTo(to);
            DutyMove.Builder move = dutyMove(duty.getId().value(), 3, to).at(minutes(5));
            DutyMove whole = to == DutyState.OPEN
                    ? move.remindAt(minutes(7)).build()
                    : move.by(StaffRef.of("sm-3")).build();
            assertThat(moved(ledger, CHILD, whole)).as("%s", duty.getId()).isEqualTo(legal);
            Duty.Builder after = Duty.builder().from(duty).change(4);
            Duty expected = to == DutyState.OPEN
                    ? after.reminders(2).remindAt(minutes(7)).build()
                    : after.state(to)
                            .endedAt(minutes(5))
                            .endedBy(StaffRef.of("sm-3"))
                            .remindAt(Optional.empty())
                            .build();
            assertThat(dutyOf(ledger, duty.getId().value())).isEqualTo(legal ? expected : duty);
        }
    }

    /** LED-34 A duty that has changed since it was read is not moved, nor one that nobody knows. */
    @Test
    @Mend("put 'where change = ?' into the statement that moves a duty, and answer by the number of rows")
    @DisplayName("LED-34 A duty that has changed since it was read is not moved, nor one that nobody knows")
    default void led34_staleMoveChangesNothing() {
        NoteLedger ledger = newLedger();
        Duty duty = duty("a").change(3).build();
        given(ledger, duty);
        for (long change : new long[] {0, 2, 4, -3}) {
            assertThat(moved(
                            ledger,
                            CHILD,
                            dutyMove("a", change, DutyState.WAIVED).build()))
                    .isFalse();
        }
        assertThat(moved(ledger, CHILD, dutyMove("b", 3, DutyState.WAIVED).build()))
                .isFalse();
        assertThat(duties(ledger, NORTH)).containsExactly(duty);
        assertThat(moved(ledger, CHILD, dutyMove("a", 3, DutyState.WAIVED).build()))
                .isTrue();
        assertThat(moved(ledger, CHILD, dutyMove("a", 3, DutyState.WAIVED).build()))
                .isFalse();
    }

    /** LED-35 A move at a time finer than a millisecond is refused, and nothing is written. */
    @Test
    @Mend("refuse times of moves that are finer than a millisecond before the first statement; do not round")
    @DisplayName("LED-35 A move at a time finer than a millisecond is refused, and nothing is written")
    default void led35_finerTimesAreRefused() {
        NoteLedger ledger = newLedger();
        given(ledger, duty("a").build());
        ChainHead before = ledger.head(CHILD);
        for (DutyMove move : List.of(
                dutyMove("a", 0, DutyState.WAIVED).at(NOON.plusNanos(999)).build(),
                dutyMove("a", 0, DutyState.OPEN).remindAt(NOON.plusNanos(999)).build())) {
            assertThatThrownBy(() -> moved(ledger, CHILD, move)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(duties(ledger, NORTH)).containsExactly(duty("a").build());
        assertThat(ledger.head(CHILD)).isEqualTo(before);
    }

    private static void assertFound(NoteLedger ledger, DutyQuery.Builder query, String... ids) {
        assertThat(ledger.duties(query.authority(NORTH).build()))
                .extracting(duty -> duty.getId().value())
                .isEqualTo(Arrays.asList(ids));
    }
}
