package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import oversight.api.Checked;
import oversight.api.Recording;
import oversight.api.Recording.Recorded;
import oversight.api.note.CaseNote;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Severity;
import oversight.testkit.generate.OversightDomain;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.people.SampleOrganisation;

/** Whatever note in whatever organisation: what checking says is what recording does, and nobody is forgotten. */
@Domain(OversightDomain.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class CheckProperties {

    @Property
    void checkSaysExactlyWhatRecordDoes(@ForAll CaseNote generated, @ForAll SampleOrganisation people) {
        CaseNote note = Desk.named(generated, "N-1");
        Desk desk = Desk.with(people);
        Checked checked = desk.oversight.notes().check(note);
        assertThat(desk.oversight.records().note(note.getId().orElseThrow())).isEmpty();
        Recording recording = desk.oversight.notes().record(note);

        if (recording instanceof Recorded recorded) {
            assertThat(recorded.note().getFindings()).isEqualTo(checked.getFindings());
            assertThat(recorded.note().getRulings()).isEqualTo(checked.getRulings());
            assertThat(recorded.duties()).isEqualTo(checked.getDuties());
            assertThat(recorded.notices()).isEqualTo(checked.getNotices());
        } else {
            assertThat(((Recording.Returned) recording).findings())
                    .isEqualTo(checked.getFindings())
                    .anyMatch(finding -> finding.getSeverity() == Severity.BLOCKING);
            assertThat(desk.oversight.records().note(note.getId().orElseThrow()))
                    .isEmpty();
        }
    }

    @Property
    void whatIsRecordedIsReadBackWholeAndAgainTheSameElsewhere(
            @ForAll CaseNote generated, @ForAll SampleOrganisation people) {
        CaseNote note = Desk.named(generated, "N-1");
        Desk desk = Desk.with(people);
        if (desk.oversight.notes().record(note) instanceof Recorded recorded) {
            var child = note.getChild().orElseThrow();

            assertThat(desk.oversight.records().notes(child)).containsExactly(recorded.note());
            assertThat(desk.oversight.records().verify(child).isWhole()).isTrue();
            assertThat(desk.oversight.duties().of(child)).containsExactlyInAnyOrderElementsOf(recorded.duties());
            assertThat(desk.deliveries(child)).hasSameSizeAs(recorded.notices());
            assertThat(desk.record(note).repeated()).isTrue();
            Recorded elsewhere = Desk.with(people).record(note);
            assertThat(elsewhere.duties()).isEqualTo(recorded.duties());
            assertThat(elsewhere.notices()).isEqualTo(recorded.notices());
        }
    }

    @Property
    void nobodyIsToldTwiceForOneReasonAndNothingIsLost(@ForAll CaseNote generated, @ForAll SampleOrganisation people) {
        Desk desk = Desk.with(people);
        if (desk.oversight.notes().record(generated) instanceof Recorded recorded) {
            Set<String> once = recorded.notices().stream()
                    .map(notice -> notice.getRecipient().key()
                            + notice.getReason()
                            + notice.getRule().getRule())
                    .collect(Collectors.toSet());
            assertThat(once).hasSameSizeAs(recorded.notices());
            desk.oversight.deliveries().dispatch(100);
            assertThat(desk.deliveries(recorded.note().getNote().getChild().orElseThrow()))
                    .allMatch(delivery -> delivery.getState() == DeliveryState.DELIVERED
                            || delivery.getState() == DeliveryState.PARKED);
        }
    }

    @Property
    void whoeverDecidedWithoutAuthorityIsSeen(@ForAll CaseNote generated, @ForAll SampleOrganisation people) {
        Desk desk = Desk.with(people);
        if (desk.oversight.notes().record(generated) instanceof Recorded recorded) {
            assertThat(recorded.note().getRulings()).hasSameSizeAs(generated.decisions());
            recorded.note().getRulings().forEach(ruling -> {
                if (ruling.getStanding() == Standing.BEYOND_AUTHORITY || ruling.getStanding() == Standing.INCOMPLETE) {
                    assertThat(recorded.notices())
                            .extracting(Notice::getReason)
                            .contains(
                                    ruling.getStanding() == Standing.INCOMPLETE
                                            ? NoticeReason.AGREEMENT_OUTSTANDING
                                            : NoticeReason.BEYOND_AUTHORITY);
                    assertThat(recorded.duties()).anyMatch(duty -> duty.getKind() == DutyKind.DECIDE_AFRESH);
                }
                if (ruling.getStanding() == Standing.NOT_ESTABLISHED) {
                    assertThat(recorded.notices())
                            .extracting(Notice::getReason)
                            .contains(NoticeReason.AUTHORITY_NOT_ESTABLISHED);
                }
            });
        }
    }

    @Property
    void twoAuthoritiesOnOneLedgerNeverMeet(@ForAll CaseNote generated, @ForAll SampleOrganisation people) {
        CaseNote note = Desk.named(generated, "N-1");
        InMemoryLedger ledger = new InMemoryLedger();
        Desk here = Desk.on(ledger);
        Desk there = AuthoritiesJourneyTest.neighbour(ledger);
        if (here.oversight.notes().record(note) instanceof Recorded ours) {
            var child = note.getChild().orElseThrow();
            assertThat(there.oversight.records().notes(child)).isEmpty();
            assertThat(there.oversight.duties().of(child)).isEmpty();
            assertThat(there.deliveries(child)).isEmpty();
            Recorded theirs = there.record(note);

            assertThat(theirs.repeated()).isFalse();
            assertThat(theirs.duties())
                    .noneMatch(duty ->
                            ours.duties().stream().anyMatch(own -> own.getId().equals(duty.getId())));
            assertThat(theirs.notices())
                    .noneMatch(notice ->
                            ours.notices().stream().anyMatch(own -> own.getKey().equals(notice.getKey())));
        }
    }
}
