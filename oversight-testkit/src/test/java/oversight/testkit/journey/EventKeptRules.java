package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oversight.api.Keeping;
import oversight.api.Reporting;
import oversight.api.Reporting.Reported;
import oversight.api.notice.DeliveryState;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.EntryRef;
import oversight.api.record.EventId;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.RecordAct;
import oversight.api.record.ReportedEvent;
import oversight.api.record.WithholdingGround;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** An event on the record is withheld in parts and moved to the right child, on any ledger. */
interface EventKeptRules {

    ChildRef CHILD = People.CHILD_1042;
    EntryRef ENTRY = EntryRef.of(EventId.of("E-1"));

    /** A ledger with nothing in it. */
    NoteLedger newLedger();

    default Desk desk() {
        return Desk.ofScheme(newLedger(), SampleOrganisations.calderdaleLike(), EventScheme.scheme());
    }

    static Reporting report(Desk desk, ReportedEvent.Builder event) {
        return desk.oversight.events().report(event.build());
    }

    static Reported reported(Desk desk, ReportedEvent.Builder event) {
        return report(desk, event).orThrow();
    }

    static ChildKey key(ChildRef child) {
        return ChildKey.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(child)
                .build();
    }

    static List<LedgerEntry> entries(Desk desk) {
        return desk.ledger.entries(key(CHILD));
    }

    /** What of it is about somebody else is withheld part by part, until a day on which somebody looks again. */
    @Test
    default void whatOfItIsAboutSomebodyElseIsWithheld() {
        Desk desk = desk();
        reported(desk, EventScheme.missing());
        LocalDate until = LocalDate.parse("2027-03-01");
        WithholdingGround ground = WithholdingGround.ANOTHER_PERSON;

        kept(desk, "A-1", Act.Withhold.textOf(ENTRY, "facts.timing", ground, until));
        kept(desk, "A-2", Act.Withhold.textOf(ENTRY, "reportedBy", ground, until));
        assertThat(read(desk))
                .contains("A looked after child is missing", "by 1 March 2027", "Director")
                .doesNotContain("emergency", "tm-amara");
        assertThat(assessed(desk)).contains("emergency", "tm-amara", "sm-farida", "facts.timing");
        kept(desk, "A-3", new Act.Show(ActId.of("A-1")));
        assertThat(read(desk)).contains("emergency").doesNotContain("tm-amara");
        kept(desk, "A-4", Act.Withhold.allOf(ENTRY, WithholdingGround.COURT, until));
        assertThat(read(desk)).doesNotContain("A looked after child is missing", "emergency", "Director");
        assertThat(assessed(desk)).contains("A looked after child is missing", "Director");

        List<Act> refused = List.of(
                new Act.Withhold(ENTRY, "event", 0, 4, ground, until),
                new Act.Withhold(ENTRY, "", 1, Integer.MAX_VALUE, ground, until),
                Act.Withhold.textOf(ENTRY, "facts.nothing", ground, until),
                Act.Withhold.textOf(ENTRY, "awareAt", ground, until));
        assertThat(refused)
                .allSatisfy(act -> assertThat(keep(desk, "A-9", act)
                                .<List<String>>fold(kept -> List.of(), no -> Written.findings(no.findings())))
                        .containsExactly("OVS-N406 act.path"));
        assertThat(desk.oversight.records().verify(CHILD).isWhole()).isTrue();
    }

    /** Who was told was told of the wrong child: whoever moves it sees to those who have to know. */
    @Test
    default void aMisfiledEventGoesToTheRightRecord() {
        Desk desk = desk();
        reported(desk, EventScheme.missing());
        kept(
                desk,
                "A-1",
                Act.Withhold.textOf(ENTRY, "reportedBy", WithholdingGround.COURT, LocalDate.parse("2027-03-01")));
        ChildRef right = People.CHILD_2077;

        kept(desk, "A-2", new Act.Move(ENTRY, right));

        assertThat(desk.deliveries(CHILD)).allMatch(delivery -> delivery.getState() == DeliveryState.SUPERSEDED);
        assertThat(desk.oversight.duties().of(right)).singleElement().satisfies(duty -> {
            assertThat(duty.getKind()).isEqualTo(DutyKind.TELL);
            assertThat(duty.getOwner()).isEqualTo(People.FARIDA);
            assertThat(duty.getAbout()).isEqualTo(ENTRY.value());
        });
        assertThat(read(desk))
                .contains("This was about somebody else")
                .doesNotContain("A looked after child is missing");
        assertThat(ReaderText.render(desk.oversight.records().forReader(right, Locale.ENGLISH)))
                .contains("A looked after child is missing", "emergency", "was moved to yours", "by 1 March 2027")
                .doesNotContain("tm-amara", "Who had to be told", CHILD.value());
        assertThat(report(desk, EventScheme.missing()))
                .isInstanceOfSatisfying(
                        Reporting.Returned.class,
                        again -> assertThat(Written.findings(again.findings())).containsExactly("OVS-N405 id"));
        assertWholeWith(desk, right);
        desk.oversight
                .records()
                .keep(moving("A-3", right, new Act.Move(ENTRY, CHILD)))
                .orThrow();
        assertThat(read(desk)).contains("A looked after child is missing").doesNotContain("tm-amara");
        kept(desk, "A-4", new Act.Erase(ENTRY, "order 7"));
        assertThat(read(desk)).contains("order 7").doesNotContain("A looked after child is missing");
        assertWholeWith(desk, right);
    }

    private static void assertWholeWith(Desk desk, ChildRef right) {
        assertThat(desk.oversight.records().verify(CHILD).getBreaks()).isEmpty();
        assertThat(desk.oversight.records().verify(right).getBreaks()).isEmpty();
        assertThat(desk.oversight.records().verifyAll().getBroken()).isEmpty();
    }

    private static RecordAct moving(String id, ChildRef child, Act act) {
        return RecordAct.builder()
                .id(ActId.of(id))
                .child(child)
                .by(People.FARIDA)
                .reason("It was theirs after all.")
                .act(act)
                .build();
    }

    private static Keeping keep(Desk desk, String id, Act act) {
        return desk.oversight
                .records()
                .keep(RecordAct.builder()
                        .id(ActId.of(id))
                        .child(CHILD)
                        .by(People.FARIDA)
                        .reason("She asked for her record.")
                        .act(act)
                        .build());
    }

    private static void kept(Desk desk, String id, Act act) {
        keep(desk, id, act).orThrow();
    }

    private static String read(Desk desk) {
        return ReaderText.render(desk.oversight.records().forReader(CHILD, Locale.ENGLISH));
    }

    private static String assessed(Desk desk) {
        return ReaderText.render(desk.oversight.records().forAssessor(CHILD, Locale.ENGLISH));
    }
}
