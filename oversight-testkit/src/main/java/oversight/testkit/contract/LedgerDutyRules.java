package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.contract.Samples.CHILD;
import static oversight.testkit.contract.Samples.NOON;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.OTHER_CHILD;
import static oversight.testkit.contract.Samples.duties;
import static oversight.testkit.contract.Samples.duty;
import static oversight.testkit.contract.Samples.dutyOf;
import static oversight.testkit.contract.Samples.given;
import static oversight.testkit.contract.Samples.minutes;
import static oversight.testkit.contract.Samples.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.RuleRef;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.NoteLedger;

/** The rules of duties: found by what is asked, ended once and for all. */
public interface LedgerDutyRules extends LedgerUnderTest {

    /** LED-30 Every field of a duty comes back as it was. */
    @Test
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
        assertFound(ledger, DutyQuery.builder().owner(StaffRef.of("tm-7")), "1", "2", "4", "5", "6");
        assertFound(ledger, DutyQuery.builder().owner(PostId.of("tm-7")), "3");
        assertFound(ledger, DutyQuery.builder().owner(BodyId.of("tm-7")));
        assertFound(ledger, DutyQuery.builder().about("d-2"), "4");
        assertFound(ledger, DutyQuery.builder().openOnly(true), "1", "2", "3", "4");
        assertFound(
                ledger,
                DutyQuery.builder()
                        .child(CHILD.getChild())
                        .owner(StaffRef.of("tm-7"))
                        .about("d-1")
                        .openOnly(true),
                "1");
    }

    /** LED-32 Duties come by due time, and those due at the same time by identifier, character by character. */
    @Test
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

    /** LED-33 Of all moves of duties exactly the legal ones succeed: ended at the move's time, one change more; others change nothing. */
    @Test
    @DisplayName(
            "LED-33 Of all moves of duties exactly the legal ones succeed: ended at the move's time, one change more; others change nothing")
    default void led33_exactlyTheLegalMoves() {
        NoteLedger ledger = newLedger();
        List<Duty> duties = new ArrayList<>();
        for (DutyState from : DutyState.values()) {
            for (DutyState to : DutyState.values()) {
                duties.add(duty(from + "-" + to).state(from).change(3).build());
            }
        }
        given(ledger, duties.toArray(new Duty[0]));
        for (Duty duty : duties) {
            DutyState to = DutyState.valueOf(duty.getId().value().split("-")[1]);
            boolean legal = duty.getState().canMoveTo(to);
            DutyMove move = move(duty.getId().value(), 3, to).at(minutes(5)).build();
            assertThat(ledger.moveDuty(move)).as("%s", duty.getId()).isEqualTo(legal);
            Duty after = Duty.builder()
                    .from(duty)
                    .state(to)
                    .endedAt(minutes(5))
                    .change(4)
                    .build();
            assertThat(dutyOf(ledger, duty.getId().value())).isEqualTo(legal ? after : duty);
        }
    }

    /** LED-34 A duty that has changed since it was read is not moved, nor one that nobody knows. */
    @Test
    @DisplayName("LED-34 A duty that has changed since it was read is not moved, nor one that nobody knows")
    default void led34_staleMoveChangesNothing() {
        NoteLedger ledger = newLedger();
        Duty duty = duty("a").change(3).build();
        given(ledger, duty);
        for (long change : new long[] {0, 2, 4, -3}) {
            assertThat(ledger.moveDuty(move("a", change, DutyState.WAIVED).build()))
                    .isFalse();
        }
        assertThat(ledger.moveDuty(move("b", 3, DutyState.WAIVED).build())).isFalse();
        assertThat(duties(ledger, NORTH)).containsExactly(duty);
        assertThat(ledger.moveDuty(move("a", 3, DutyState.WAIVED).build())).isTrue();
        assertThat(ledger.moveDuty(move("a", 3, DutyState.WAIVED).build())).isFalse();
    }

    /** LED-35 A move at a time finer than a millisecond is refused and changes nothing. */
    @Test
    @DisplayName("LED-35 A move at a time finer than a millisecond is refused and changes nothing")
    default void led35_finerTimesAreRefused() {
        NoteLedger ledger = newLedger();
        given(ledger, duty("a").build());
        DutyMove move = move("a", 0, DutyState.WAIVED).at(NOON.plusNanos(999)).build();
        assertThatThrownBy(() -> ledger.moveDuty(move)).isInstanceOf(IllegalArgumentException.class);
        assertThat(duties(ledger, NORTH)).containsExactly(duty("a").build());
    }

    private static DutyMove.Builder move(String id, long change, DutyState to) {
        return DutyMove.builder()
                .authority(NORTH)
                .duty(DutyId.of(id))
                .change(change)
                .to(to)
                .at(minutes(1));
    }

    private static void assertFound(NoteLedger ledger, DutyQuery.Builder query, String... ids) {
        assertThat(ledger.duties(query.authority(NORTH).build()))
                .extracting(duty -> duty.getId().value())
                .isEqualTo(Arrays.asList(ids));
    }
}
