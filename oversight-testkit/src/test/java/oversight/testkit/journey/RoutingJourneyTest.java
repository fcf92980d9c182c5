package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.Checked;
import oversight.api.circumstance.Facts;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Suggestion;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Obligation;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;

/** The routes of a scheme: of what, to whom, at whose choice, and who hears nothing and why. */
class RoutingJourneyTest {

    private static final String TO_DIRECTOR = "tell: {post: director}";

    private static boolean fits(String on, CaseNote note) {
        return !Barset.told(Barset.desk(Barset.route("on: " + on + ", " + TO_DIRECTOR)), note)
                .isEmpty();
    }

    private static DecisionNote taken(String timing) {
        return DecisionNote.builder()
                .from(Barset.DECISION)
                .decisions(List.of(Decision.builder()
                        .from(Barset.DECISION.getDecisions().get(0))
                        .facts(timing.isEmpty() ? Facts.none() : Facts.none().with("timing", timing))
                        .build()))
                .build();
    }

    /** The service manager decides within their authority; anybody below does not. */
    @ParameterizedTest
    @CsvSource({
        "{level: {at-least: SM}}, sm-farida, true",
        "{level: {at-least: SM}}, ad-idris, true",
        "{level: {at-least: SM}}, tm-amara, false",
        "{level: {at-least: SM}}, fiw-joe, false",
        "{level: {below: SM}}, sm-farida, false",
        "{level: {below: SM}}, tm-amara, true",
        "{level: {below: SM}}, fiw-joe, true",
        "'{level: {at-least: TM, below: AD}}', sm-farida, true",
        "'{level: {at-least: TM, below: AD}}', ad-idris, false",
        "{authority: within}, sm-farida, true",
        "{authority: within}, tm-amara, false",
        "'{authority: [beyond, not-established]}', tm-amara, true",
        "{given-by: line-manager}, tm-amara, true",
        "{given-by: line-manager}, sm-farida, false",
        "{given-by: not-line-manager}, sm-farida, true",
        "{given-by: not-line-manager}, tm-amara, false",
        "{given-by: author}, sm-farida, true",
        "{given-by: author}, tm-amara, false",
        "{given-by: not-author}, tm-amara, true",
        "{given-by: not-author}, sm-farida, false",
        "'{given-by: [not-author, not-line-manager]}', tm-amara, false",
        "'{given-by: [not-author, not-line-manager]}', tm-dilys, true",
        "'{outcomes: not-progressed, level: {below: SM}}', tm-amara, true",
        "'{outcomes: progressed, level: {below: SM}}', tm-amara, false",
        "{outcomes: progressed}, sm-farida, false"
    })
    void aDecisionIsKnownByItsLevelItsAuthorityAndWhoTookIt(String on, String decider, boolean told) {
        DecisionNote note = NoteVariants.decidedBy(Barset.DECISION, StaffRef.of(decider));

        assertThat(fits(on, note)).isEqualTo(told);
    }

    @Test
    @Guidance("DM-8")
    void oversightIsKnownByWhetherTheLineManagerGaveIt() {
        CaseNote another = NoteVariants.writtenBy(Barset.AUDIT, People.FARIDA);

        assertThat(fits("{given-by: line-manager}", Barset.AUDIT)).isTrue();
        assertThat(fits("{given-by: line-manager}", another)).isFalse();
        assertThat(fits("{given-by: not-line-manager, kinds: oversight}", another))
                .isTrue();
        assertThat(fits("{given-by: not-line-manager, kinds: supervision}", another))
                .isFalse();
        assertThat(fits("{level: {below: DIR}}", Barset.AUDIT))
                .as("nothing is decided in it")
                .isFalse();
    }

    /** Darlington: the Director decides whether members are told. Southwark: the Head of Service, whether the Director is. */
    @Test
    void atDiscretionItIsTheOneWhoseDiscretionItIsWhoIsTold() {
        Desk desk = Barset.desk(
                Barset.route("on: any-note, tell: {post: director}, at-discretion-of: {post: assistant-director}"));

        assertThat(desk.oversight.notes().check(Barset.AUDIT).getNotices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.getRecipient()).isEqualTo(People.IDRIS);
                    assertThat(notice.getReason()).isEqualTo(NoticeReason.DISCRETION);
                    assertThat(notice.getObligation()).isEqualTo(Obligation.AT_DISCRETION);
                    assertThat(desk.oversight.notes().explain(notice, Locale.ENGLISH))
                            .contains("They decide whether this person or party is told: Director.");
                });
        assertThat(Barset.untold(desk, Barset.AUDIT))
                .containsExactly("staff:dcs-rowena AT_DISCRETION [staff:ad-idris]");
        assertThat(Barset.told(desk, NoteVariants.writtenBy(Barset.AUDIT, People.IDRIS)))
                .as("of their own note too: it is theirs to decide")
                .containsExactly("staff:ad-idris");
    }

    @ParameterizedTest
    @CsvSource({
        "{role: reviewing-officer}, role:reviewing-officer, staff:iro-leon",
        "{post: director}, post:director, staff:dcs-rowena",
        "{body: resources-panel}, body:resources-panel, body:resources-panel",
        "{outside: health-visitor}, outside:health-visitor, outside:health-visitor",
        "practitioner, staff:sw-bilal, staff:sw-bilal",
        "{post: press-officer}, post:press-officer, post:press-officer"
    })
    @Guidance("MO-17")
    void whoeverIsSuggestedIsAcceptedOrDeclined(String tell, String who, String told) {
        Desk desk = Barset.desk(Barset.route("on: any-note, obligation: suggested, tell: " + tell));
        Party party = Party.parse(who);
        Checked silent = desk.oversight.notes().check(Barset.AUDIT);

        assertThat(silent.getSuggestions()).extracting(Suggestion::getWho).containsExactly(party);
        assertThat(Written.findings(silent.getFindings())).containsExactly(FindingCodes.ALERT_NOT_ANSWERED + " alerts");
        assertThat(silent.getNotices()).isEmpty();
        assertThat(Barset.untold(desk, Barset.AUDIT)).containsExactly(who + " NOT_ANSWERED");

        CaseNote accepted = Barset.audit(Barset.accepted(party));
        assertThat(desk.oversight.notes().check(accepted).getSuggestions()).isEmpty();
        assertThat(Barset.told(desk, accepted)).containsExactly(told);
        assertThat(Barset.untold(desk, accepted)).isEmpty();

        CaseNote declined = Barset.audit(Barset.declined(party));
        assertThat(desk.oversight.notes().check(declined).getFindings()).isEmpty();
        assertThat(desk.oversight.notes().check(declined).getNotices()).isEmpty();
        assertThat(Barset.untold(desk, declined)).containsExactly(who + " DECLINED");
    }

    @ParameterizedTest
    @CsvSource({
        "staff:sw-hana, staff:sw-hana",
        "post:director, staff:dcs-rowena",
        "role:reviewing-officer, staff:iro-leon",
        "body:resources-panel, body:resources-panel",
        "outside:police, outside:police"
    })
    @Guidance("MO-17")
    void whomTheAuthorAcceptsIsToldWithoutASuggestion(String who, String told) {
        List<Notice> notices = Barset.desk("")
                .oversight
                .notes()
                .check(Barset.audit(Barset.accepted(Party.parse(who))))
                .getNotices();

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.getReason()).isEqualTo(NoticeReason.ACCEPTED_SUGGESTION);
            assertThat(notice.getRecipient().key()).isEqualTo(told);
        });
    }

    @Test
    void aSuggestionThatMeansTheAuthorAloneIsNone() {
        Desk desk =
                Barset.desk(Barset.route("on: any-note, obligation: suggested, tell: line-manager-of-practitioner"));

        assertThat(desk.oversight.notes().check(Barset.AUDIT).getSuggestions()).isEmpty();
        assertThat(desk.oversight.notes().check(Barset.AUDIT).getFindings()).isEmpty();
    }

    @Test
    void theAuthorIsToldWhenTheRuleAsksForThem() {
        String toManagers = "on: any-note, tell: {post: team-manager}";

        assertThat(Barset.told(Barset.desk(Barset.route(toManagers)), Barset.AUDIT))
                .containsExactly("staff:tm-dilys");
        assertThat(Barset.untold(Barset.desk(Barset.route(toManagers)), Barset.AUDIT))
                .containsExactly("staff:tm-amara THE_AUTHOR");
        assertThat(Barset.told(Barset.desk(Barset.route(toManagers + ", also-author: true")), Barset.AUDIT))
                .containsExactly("staff:tm-amara", "staff:tm-dilys");
        assertThat(Barset.told(Barset.desk(Barset.route("on: any-note, tell: author")), Barset.AUDIT))
                .containsExactly("staff:tm-amara");
    }

    @Test
    void oneMessageToOnePartyForOneReason() {
        Desk desk = Barset.desk(
                Barset.people()
                        .around("C-1042")
                        .role("link-worker")
                        .is("fiw-joe")
                        .build(),
                """
                routes:
                  - {id: r, on: any-note, tell: {role: family-intervention-worker}, obligation: suggested, due: at-once, cite: table}
                  - {id: s, on: any-note, tell: {role: link-worker}, obligation: suggested, due: at-once, cite: table}
                """);
        CaseNote both = Barset.audit(
                Barset.accepted(CaseRole.of("family-intervention-worker")),
                Barset.accepted(CaseRole.of("link-worker")));

        assertThat(Barset.told(desk, both)).containsExactly("staff:fiw-joe");
        assertThat(desk.oversight.notes().check(both).getNotices()).hasSize(1);
        assertThat(Barset.untold(desk, both)).containsExactly("staff:fiw-joe TOLD_ALREADY");
    }

    @Test
    void aFactThatIsNotKnownIsSaid() {
        Desk desk = Barset.desk(Barset.route("on: {when: {timing: emergency}}, tell: {post: director}"));

        assertThat(Barset.told(desk, taken("emergency"))).containsExactly("staff:dcs-rowena");
        assertThat(Barset.untold(desk, taken("planned"))).isEmpty();
        assertThat(Barset.told(desk, taken(""))).isEmpty();
        assertThat(Barset.untold(desk, taken(""))).containsExactly("staff:dcs-rowena FACT_MISSING");
    }

    /** Where the rule would not apply whatever the fact is, nothing is missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinds: supervision",
                "occasions: audit",
                "outcomes: progressed",
                "authority: beyond",
                "level: {at-least: AD}",
                "given-by: line-manager"
            })
    void aFactIsMissedOnlyWhereTheRestOfTheRuleFits(String rest) {
        Desk desk = Barset.desk(Barset.route("on: {when: {timing: emergency}, " + rest + "}, " + TO_DIRECTOR));

        assertThat(Barset.untold(desk, taken(""))).isEmpty();
    }

    @Test
    void everyAnswerIsExplainedInBothLanguages() {
        Desk desk = Barset.desk(
                Barset.people().left("dcs-rowena").build(),
                Barset.route("on: any-note, tell: {post: director}, urgency: at-once") + """
                  - {id: s, on: any-note, tell: decider, due: {hours: 2}, cite: {source: table, place: row 9}}
                  - {id: t, on: any-note, tell: {post: team-manager}, due: {hours: 2}, cite: {source: table, place: row 9}}
                """);
        Checked checked = desk.oversight.notes().check(Barset.DECISION);

        assertThat(checked.getNotices())
                .filteredOn(notice -> notice.getRule().getRule().value().equals("t"))
                .extracting(notice -> desk.oversight.notes().explain(notice, Locale.ENGLISH))
                .contains("Told by 2026-11-10 11:50: tm-dilys. The scheme tells Team Manager. It cannot be left out."
                        + " Rule t, line 28: Scheme of delegation, row 9.");
        assertThat(checked.getNotices())
                .filteredOn(notice -> notice.getRule().getRule().value().equals("r"))
                .extracting(notice -> desk.oversight.notes().explain(notice, Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("at once")
                .contains("parked until a person has looked");
        checked.getNotices()
                .forEach(notice -> assertThat(desk.oversight.notes().explain(notice, Locale.forLanguageTag("cy")))
                        .isNotEqualTo(desk.oversight.notes().explain(notice, Locale.ENGLISH))
                        .contains("Rheol"));
        assertThat(checked.getUntold()).isNotEmpty().allSatisfy(untold -> {
            assertThat(desk.oversight.notes().explain(untold, Locale.ENGLISH)).startsWith("Not told");
            assertThat(desk.oversight.notes().explain(untold, Locale.forLanguageTag("cy")))
                    .startsWith("Heb ei hysbysu");
        });
    }

    @Test
    void aDraftThatWouldBeGivenBackTellsNobodyAndConsidersNobody() {
        Desk desk = Barset.desk(Barset.route("on: any-note, tell: {post: team-manager}"));
        Checked blocked = desk.oversight.notes().check(NoteVariants.withoutImpact(Barset.AUDIT));

        assertThat(blocked.getNotices()).isEmpty();
        assertThat(blocked.getUntold()).isEmpty();
    }

    @Test
    void whatIsAcceptedByPostIsOnTheRecordAndReadBack() {
        Desk desk = Barset.desk("");
        CaseNote note = Barset.audit(
                Barset.accepted(PostId.of("director")),
                Barset.declined(BodyId.of("resources-panel")),
                Barset.declined(OutsideParty.of("police")));
        desk.record(note);

        assertThat(desk.oversight
                        .records()
                        .notes(People.CHILD_1042)
                        .get(0)
                        .getNote()
                        .getAlerts())
                .isEqualTo(note.getAlerts());
        assertThat(desk.oversight.records().verify(People.CHILD_1042).isWhole()).isTrue();
    }
}
