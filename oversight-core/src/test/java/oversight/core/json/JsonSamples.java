package oversight.core.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.PlannedAction;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Tell;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/** One value of each sort, invented. The golden files hold exactly these. */
final class JsonSamples {

    static final Instant AT = Instant.parse("2026-03-03T09:30:00.007Z");

    private static final AuthorityId AUTHORITY = AuthorityId.of("northshire");
    private static final ChildRef CHILD = ChildRef.of("C-1042");
    private static final RuleRef RULE = RuleRef.builder()
            .scheme(SchemeId.of("northshire-scheme"))
            .version("2026.1")
            .rule(RuleId.of("row-24"))
            .line(118)
            .citation("Scheme of delegation, table 2")
            .build();
    private static final SchemePin PIN = SchemePin.builder()
            .scheme(SchemeId.of("northshire-scheme"))
            .version("2026.1")
            .hash("5e".repeat(32))
            .build();
    private static final Approval APPROVAL = new Approval.InOrder(List.of(
            new Approval.ByBody(BodyId.of("gateway-panel")),
            new Approval.AnyOf(List.of(
                    new Approval.AtLeast(TierId.of("HoS"), Optional.empty()),
                    new Approval.Only(PostId.of("service-manager"))))));

    private JsonSamples() {}

    static DecisionNote note() {
        return DecisionNote.builder()
                .id(NoteId.of("note-2"))
                .child(CHILD)
                .author(StaffRef.of("tm-7"))
                .occurredAt(AT)
                .impactOnChild("She stays at her school \uD83D\uDC40.")
                .addActions(PlannedAction.builder()
                        .what("Tell the carer today.")
                        .why("So that nobody packs her bag.")
                        .owner(StaffRef.of("sw-31"))
                        .due(LocalDate.of(2026, 3, 4))
                        .build())
                .addDecisions(Decision.builder()
                        .type(DecisionTypeId.of("placement-move"))
                        .outcome(DecisionOutcome.NOT_PROGRESSED)
                        .decider(StaffRef.of("tm-7"))
                        .takenAt(AT)
                        .rationale("A move would break what holds her steady.")
                        .build())
                .build();
    }

    static RecordedNote recorded() {
        return RecordedNote.builder()
                .id(NoteId.of("note-2"))
                .authority(AUTHORITY)
                .note(note())
                .heading("Management Decision")
                .recorder(StaffRef.of("tm-7"))
                .recordedAt(AT)
                .scheme(PIN)
                .build();
    }

    static RecordedAct act() {
        return RecordedAct.builder()
                .id(ActId.of("act-1"))
                .authority(AUTHORITY)
                .done(RecordAct.builder()
                        .id(ActId.of("act-1"))
                        .child(CHILD)
                        .by(StaffRef.of("records-1"))
                        .reason("The court has ordered it.")
                        .act(new Act.Erase(EntryRef.of("note:note-1"), "order FD26P00417"))
                        .build())
                .recordedAt(AT)
                .scheme(PIN)
                .build();
    }

    static Map<String, Ruling> rulings() {
        List<RuleRef> rules = List.of(RULE);
        List<Ruling.Then> then = List.of(new Ruling.Then(
                RULE,
                new FollowUp.Inform(Tell.always(new Whom.Holding(PostId.of("head-of-service")), new Due.Hours(24)))));
        Map<String, Ruling> rulings = new LinkedHashMap<>();
        rulings.put("permitted", new Ruling.Permitted(rules, then));
        rulings.put(
                "needs-more",
                new Ruling.NeedsMore(rules, List.of(new Ruling.Outstanding(Given.Act.RECOMMENDED, APPROVAL)), then));
        rulings.put(
                "not-permitted",
                new Ruling.NotPermitted(
                        rules, List.of(new Ruling.Refusal(RULE, Ruling.Reason.BELOW_THE_LEVEL, APPROVAL)), List.of()));
        rulings.put("undetermined", new Ruling.Undetermined(rules, List.of(CircumstanceId.of("distance"))));
        rulings.put("not-configured", new Ruling.NotConfigured(List.of(), Ruling.Gap.UNKNOWN_DECISION, List.of()));
        rulings.put("outside-our-power", new Ruling.OutsideOurPower(rules, OutsideParty.of("court")));
        return rulings;
    }

    static Duty duty() {
        return Duty.builder()
                .id(DutyId.of("duty-1"))
                .authority(AUTHORITY)
                .child(CHILD)
                .kind(DutyKind.RECORD)
                .owner(StaffRef.of("tm-7"))
                .with(StaffRef.of("sm-1"))
                .about("note:note-2")
                .rule(RULE)
                .startedAt(AT)
                .dueAt(AT.plusSeconds(3600))
                .dueCertain(false)
                .state(DutyState.DISCHARGED)
                .endedAt(AT.plusSeconds(60))
                .change(3)
                .build();
    }

    static Notice notice() {
        return Notice.builder()
                .key(NoticeKey.of("notice-1"))
                .authority(AUTHORITY)
                .child(CHILD)
                .about("note:note-2")
                .recipient(StaffRef.of("tm-7"))
                .reason(NoticeReason.NOT_THE_LINE_MANAGER)
                .rule(RULE)
                .obligation(Obligation.MANDATORY)
                .urgency(Urgency.AT_ONCE)
                .madeAt(AT)
                .dueAt(AT.plusSeconds(1800))
                .build();
    }

    /** Each sample as JSON, by the name of its form and, for rulings, of its sort. */
    static Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("note", OversightJson.write(note()));
        written.put("recorded-note", OversightJson.write(recorded()));
        written.put("recorded-act", OversightJson.write(act()));
        rulings().forEach((sort, ruling) -> written.put("ruling." + sort, OversightJson.write(ruling)));
        written.put("duty", OversightJson.write(duty()));
        written.put("notice", OversightJson.write(notice()));
        return written;
    }

    /** Reads a sample back and writes it again. */
    static String again(String name, String json) {
        return switch (name.replaceAll("\\..*", "")) {
            case "note" -> OversightJson.write(OversightJson.readNote(json));
            case "recorded-note" -> OversightJson.write(OversightJson.readRecordedNote(json));
            case "recorded-act" -> OversightJson.write(OversightJson.readRecordedAct(json));
            case "ruling" -> OversightJson.write(OversightJson.readRuling(json));
            case "duty" -> OversightJson.write(OversightJson.readDuty(json));
            default -> OversightJson.write(OversightJson.readNotice(json));
        };
    }
}
