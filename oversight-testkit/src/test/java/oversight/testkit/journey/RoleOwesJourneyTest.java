package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.HostFailureException;
import oversight.api.duty.AgendaItem;
import oversight.api.duty.Duty;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.NoteLedger;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** What a role around a child owes is owed by whoever has it: it is found by their name while they do, and by nobody's while nobody does. */
@Guidance({"DM-3", "DM-7"})
class RoleOwesJourneyTest {

    private static final CaseRole ADVISER = CaseRole.of("personal-adviser");
    private static final ChildRef OLD = ChildRef.of("C-9001");
    private static final String SCHEME = DutyScheme.owing(
            "{id: adviser-tells, on: {kinds: oversight}, owes: tell, owner: {role: personal-adviser}, due: {working-days: 1}, cite: table}");

    private final Databases databases = new Databases();
    private final List<ChildAt> asked = new ArrayList<>();
    private @Nullable RuntimeException teamFails;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        databases.close();
    }

    /** Kezia is the adviser from 11 to 18 November, and Hana from then on. */
    private static SampleOrganisation people() {
        return SampleOrganisations.calderdaleLike().toBuilder()
                .around("C-1042")
                .role(ADVISER.value())
                .is("pa-kezia")
                .from(Written.london("2026-11-11 00:00"))
                .until(Written.london("2026-11-18 00:00"))
                .around("C-1042")
                .role(ADVISER.value())
                .is("sw-hana")
                .from(Written.london("2026-11-18 00:00"))
                .around("C-3001")
                .role(ADVISER.value())
                .is(OutsideParty.of("adviser-agency"))
                .build();
    }

    private Desk desk(NoteLedger ledger) {
        SampleOrganisation people = people();
        CaseTeam team = (CaseTeam) Proxy.newProxyInstance(
                CaseTeam.class.getClassLoader(), new Class<?>[] {CaseTeam.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("around")) {
                        asked.add((ChildAt) arguments[0]);
                        if (teamFails != null) {
                            throw teamFails;
                        }
                    }
                    try {
                        return method.invoke(people, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        Desk desk = Desk.ofScheme(
                ledger, people, SchemeFile.read("barset.yaml", SCHEME), builder -> builder.caseTeam(team));
        at(desk, "2026-11-06 17:00");
        return desk;
    }

    private Desk desk() {
        return desk(new InMemoryLedger());
    }

    private static void at(Desk desk, String london) {
        desk.clock.moveTo(Written.london(london));
    }

    /** What the adviser of a child owes by the rule, and by an action of the note. */
    private static List<Duty> owed(Desk desk, String note, ChildRef child) {
        OversightNote plain = DutyScheme.anOversightNote(note, "2026-11-06 10:00", "2027-03-01");
        OversightNote acted = OversightNote.builder()
                .from(plain)
                .actions(List.of(PlannedAction.builder()
                        .from(plain.getActions().get(0))
                        .owner(ADVISER)
                        .build()))
                .build();
        return desk.record(NoteVariants.about(acted, child)).duties().stream()
                .filter(duty -> duty.getOwner().equals(ADVISER))
                .toList();
    }

    private static List<Duty> owedBy(Desk desk, Party... who) {
        return desk.oversight.duties().owedBy(List.of(who));
    }

    @ParameterizedTest
    @EnumSource
    void itIsFoundByTheNameOfWhoeverHasTheRoleNow(Kept kept) {
        Desk desk = desk(kept.ledger(databases, folder));
        List<Duty> owed = owed(desk, "N-1", People.CHILD_1042);
        assertThat(owed).extracting(Duty::getKind).containsExactlyInAnyOrder(DutyKind.TELL, DutyKind.COMPLETE_ACTION);

        assertThat(owedBy(desk, ADVISER)).containsExactlyInAnyOrderElementsOf(owed);
        assertThat(owedBy(desk, People.KEZIA)).isEmpty();
        at(desk, "2026-11-12 09:00");
        assertThat(desk.oversight.duties().owedBy(People.KEZIA)).isEqualTo(owedBy(desk, ADVISER));
        assertThat(owedBy(desk, People.HANA)).isEmpty();
        at(desk, "2026-11-19 09:00");
        assertThat(owedBy(desk, People.KEZIA)).as("who has left the role").isEmpty();
        assertThat(owedBy(desk, People.HANA)).isEqualTo(owedBy(desk, ADVISER)).hasSize(2);
        desk.oversight.duties().discharge(owed.get(0), People.HANA);
        assertThat(owedBy(desk, People.HANA)).containsExactly(owed.get(1));
    }

    @Test
    void ofATeamEachIsFoundOnceAndInOrder() {
        Desk desk = desk();
        List<Duty> owed = owed(desk, "N-1", People.CHILD_1042);
        List<Duty> elsewhere = owed(desk, "N-2", People.CHILD_3001);
        at(desk, "2026-11-12 09:00");

        List<Duty> team = owedBy(
                desk, ADVISER, People.KEZIA, People.BILAL, OutsideParty.of("adviser-agency"), PostId.of("panel-clerk"));
        assertThat(team).doesNotHaveDuplicates().containsAll(owed).containsAll(elsewhere);
        assertThat(team).extracting(Duty::getDueAt).isSorted();
        assertThat(owedBy(desk, OutsideParty.of("adviser-agency"))).hasSize(2).containsAll(elsewhere);
        assertThat(owedBy(desk, People.KEZIA)).containsExactlyInAnyOrderElementsOf(owed);
    }

    @Test
    void itIsOnTheAgendaOfWhoeverHasTheRoleNow() {
        Desk desk = desk();
        List<Duty> owed = owed(desk, "N-1", People.CHILD_1042);
        at(desk, "2026-11-12 09:00");

        assertThat(desk.oversight.duties().agenda(People.KEZIA, Written.london("2027-06-01 09:00")))
                .extracting(AgendaItem::getDuty)
                .containsExactlyInAnyOrderElementsOf(owed);
        assertThat(desk.oversight.duties().agenda(People.HANA, Written.london("2027-06-01 09:00")))
                .isEmpty();
    }

    @Test
    void whoeverHasTheRoleNowIsReminded() {
        Desk desk = desk();
        owed(desk, "N-1", People.CHILD_1042);
        at(desk, "2026-11-12 09:00");

        ReminderJourneyTest.remind(desk);

        assertThat(ReminderJourneyTest.told(desk, People.CHILD_1042)).contains("staff:pa-kezia DUTY_OVERDUE");
    }

    /** The host knows the case by the reference under which it goes on. */
    @Test
    void aRoleIsLookedForUnderTheReferenceThatGoesOn() {
        Desk desk = desk();
        List<Duty> owed = owed(desk, "N-1", OLD);
        desk.keep(OLD, new Act.Merge(People.CHILD_1042));
        at(desk, "2026-11-12 09:00");

        assertThat(owedBy(desk, People.KEZIA)).containsExactlyInAnyOrderElementsOf(owed);
    }

    @Test
    void theCaseTeamIsAskedOnceForEachChildOfWhomARoleOwesSomething() {
        Desk desk = desk();
        owed(desk, "N-1", People.CHILD_1042);
        owed(desk, "N-2", People.CHILD_1042);
        owed(desk, "N-3", People.CHILD_3001);
        desk.record(NoteVariants.about(
                DutyScheme.anOversightNote("N-4", "2026-11-06 10:00", "2027-03-01"), People.CHILD_2077));
        at(desk, "2026-11-12 09:00");

        assertThat(questions(desk, People.KEZIA, People.HANA))
                .as("of the adviser of C-2077 the rule is owed by name")
                .containsExactlyInAnyOrder(People.CHILD_1042, People.CHILD_3001);
        assertThat(questions(desk, ADVISER, PostId.of("panel-clerk"))).isEmpty();
        at(desk, "2026-11-10 09:00");
        assertThat(questions(desk, People.KEZIA))
                .as("also where nobody has the role")
                .containsExactlyInAnyOrder(People.CHILD_1042, People.CHILD_3001);
    }

    private List<ChildRef> questions(Desk desk, Party... who) {
        asked.clear();
        owedBy(desk, who);
        return asked.stream().map(ChildAt::getChild).toList();
    }

    @Test
    void aCaseTeamThatFailsIsAFailureOfTheHost() {
        Desk desk = desk();
        owed(desk, "N-1", People.CHILD_1042);
        teamFails = new IllegalStateException("zebra");

        assertThatThrownBy(() -> owedBy(desk, People.KEZIA))
                .isInstanceOfSatisfying(
                        HostFailureException.class,
                        failed -> assertThat(failed.spi()).isEqualTo("CaseTeam"))
                .hasMessageNotContaining("zebra");
        assertThat(owedBy(desk, ADVISER)).hasSize(2);
        teamFails = null;
        assertThat(owedBy(desk, StaffRef.of("pa-kezia"))).isEmpty();
    }
}
