package merevale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import oversight.api.notice.NoticeReason;
import oversight.api.scheme.DutyKind;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.junit.OversightScenario;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;

class StoryTest {

    // tag::story[]
    @RegisterExtension
    final OversightScenario scenario = OversightScenario.on(PublishedSchemes.calderdale())
            .with(Merevale.staff(), Merevale.cases())
            .keptIn(() -> new Shelf(new InMemoryLedger()));

    /** Bilal changed teams at midnight; who managed him on Friday night is told. */
    @Test
    void policeProtectionOnAFridayNight() {
        scenario.at("2026-10-17 08:00").records(SampleNotes.policeProtection()).then()
                .tells("staff:tm-amara").because(NoticeReason.NOT_THE_LINE_MANAGER).by("2026-10-19 08:45")
                .doesNotTell("staff:tm-dilys")
                .owes(DutyKind.COMPLETE_ACTION, "staff:tm-amara").by("2026-10-19 00:00");

        scenario.afterWorkingDays(3).then()
                .isOverdue(DutyKind.COMPLETE_ACTION, "staff:tm-amara")
                .tells("staff:tm-amara").because(NoticeReason.DUTY_OVERDUE)
                .tells("staff:sw-bilal").because(NoticeReason.DUTY_OVERDUE)
                .andNothingElse();
    }
    // end::story[]
}
