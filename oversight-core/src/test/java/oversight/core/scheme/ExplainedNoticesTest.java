package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Untold;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Urgency;
import oversight.core.schemefile.SchemeFile;

/** Why somebody is told, or is not, in whole explanations as they are read in English and in Welsh. */
class ExplainedNoticesTest {

    private static final String SCHEME = SmallScheme.HEAD + """
              service-manager: {name: Service Manager, tier: SM}
            bodies: {panel: Resources Panel}
            circumstances: {ready: yes-no}
            decisions:
              move:
                name: Move
                rules:
                  - id: moving
                    by: {at-least: SM}
                    follow-up:
                      - ratify: {by: panel, due: {days: 2}}
                      - inform: {tell: {outside: school}, due: at-once, at-discretion-of: {post: service-manager}}
                      - inform: {tell: {body: panel}, due: at-once}
                    cite: table
            events:
              child-missing:
                name: A child is missing
                rules:
                  - {id: early, tell: [{tell: {outside: school}, due: at-once, at-discretion-of: {post: service-manager}}], cite: table}
                  - {id: missing, tell: [{tell: {outside: police}, due: at-once}, {tell: {outside: hospital}, due: at-once, at-discretion-of: {post: service-manager}}], cite: table}
              child-home:
                name: A child is home
                rules: [{id: home, tell: [{tell: practitioner, due: at-once}], cite: table}]
            routes:
              - {id: closing, on: any-note, tell: {role: reviewing-officer}, due: {days: 1}, cite: table}
              - {id: choosing, on: any-note, tell: {post: director}, due: {days: 1}, at-discretion-of: {post: service-manager}, cite: table}
            calendar: {zone: Europe/London, hours: {monday: 09:00-17:00}}
            """;

    private static final Scheme READ = SchemeFile.read("small.yaml", SCHEME);
    private static final NoticeExplainer EXPLAINER =
            new NoticeExplainer(new SchemeRegister(List.of(new CompiledScheme(READ, "0".repeat(64)))));

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static RuleRef rule(String id, Optional<Integer> line) {
        return RuleRef.builder()
                .scheme(SchemeId.of("small"))
                .version("2026-1")
                .rule(RuleId.of(id))
                .line(line)
                .citation("Table, row 7")
                .build();
    }

    private static Notice.Builder notice(NoticeReason reason, String rule) {
        return Notice.builder()
                .key(NoticeKey.of("N-1"))
                .authority(AuthorityId.of("smallshire"))
                .child(ChildRef.of("C-1"))
                .about("note:1")
                .recipient(StaffRef.of("ann"))
                .reason(reason)
                .rule(rule(rule, Optional.of(12)))
                .obligation(Obligation.MANDATORY)
                .urgency(Urgency.ROUTINE)
                .madeAt(SmallScheme.AT)
                .dueAt(Instant.parse("2026-10-07T16:00:00Z"));
    }

    private static Untold.Builder untold(Untold.Why why) {
        return Untold.builder().who(StaffRef.of("ann")).why(why).rule(rule("closing", Optional.of(12)));
    }

    private static void assertSaid(Notice.Builder notice, String english, String welsh) {
        assertThat(EXPLAINER.explain(notice.build(), Locale.UK)).isEqualTo(onOneLine(english));
        assertThat(EXPLAINER.explain(notice.build(), WELSH)).isEqualTo(onOneLine(welsh));
    }

    private static String onOneLine(String sentences) {
        return sentences.strip().replace('\n', ' ');
    }

    private static void assertSaid(Untold.Builder untold, String english, String welsh) {
        assertThat(EXPLAINER.explain(untold.build(), Locale.UK)).isEqualTo(onOneLine(english));
        assertThat(EXPLAINER.explain(untold.build(), WELSH)).isEqualTo(onOneLine(welsh));
    }

    @Test
    void aRouteSaysWhomTheSchemeTells() {
        assertSaid(notice(NoticeReason.ROUTE, "closing"), """
                Told by 2026-10-07 17:00: ann.
                The scheme tells whoever is reviewing-officer for the child.
                It cannot be left out.
                Rule closing, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Mae'r cynllun yn hysbysu pwy bynnag yw reviewing-officer i'r plentyn.
                Ni ellir ei hepgor.
                Rheol closing, llinell 12: Table, row 7.
                """);
        assertSaid(
                notice(NoticeReason.ROUTE, "closing").urgency(Urgency.AT_ONCE).obligation(Obligation.SUGGESTED),
                """
                Told at once, by 2026-10-07 17:00: ann.
                The scheme tells whoever is reviewing-officer for the child.
                The author could have left it out, with a reason.
                Rule closing, line 12: Table, row 7.
                """,
                """
                Yn cael gwybod ar unwaith, erbyn 2026-10-07 17:00: ann.
                Mae'r cynllun yn hysbysu pwy bynnag yw reviewing-officer i'r plentyn.
                Gallai'r awdur fod wedi ei hepgor, gyda rheswm.
                Rheol closing, llinell 12: Table, row 7.
                """);
    }

    @Test
    void whoeverIsToldInPlaceOfAnotherHearsForWhom() {
        assertSaid(notice(NoticeReason.ROUTE, "closing").insteadOf(PostId.of("director")), """
                Told by 2026-10-07 17:00: ann.
                In place of Director, who is away, has left, or must not be told.
                The scheme tells whoever is reviewing-officer for the child.
                It cannot be left out.
                Rule closing, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Yn lle Director, sydd i ffwrdd, wedi gadael, neu na ddylai gael gwybod.
                Mae'r cynllun yn hysbysu pwy bynnag yw reviewing-officer i'r plentyn.
                Ni ellir ei hepgor.
                Rheol closing, llinell 12: Table, row 7.
                """);
    }

    @Test
    void whereNobodyIsFoundItIsParked() {
        assertSaid(notice(NoticeReason.ROUTE, "closing").recipient(CaseRole.of("reviewing-officer")), """
                Told by 2026-10-07 17:00: whoever is reviewing-officer for the child.
                Nobody who can be told is found; the notice is parked until a person has looked.
                The scheme tells whoever is reviewing-officer for the child.
                It cannot be left out.
                Rule closing, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: pwy bynnag yw reviewing-officer i'r plentyn.
                Ni chafwyd hyd i neb a all gael gwybod; cedwir yr hysbysiad o'r neilltu nes bod rhywun wedi edrych.
                Mae'r cynllun yn hysbysu pwy bynnag yw reviewing-officer i'r plentyn.
                Ni ellir ei hepgor.
                Rheol closing, llinell 12: Table, row 7.
                """);
        assertSaid(notice(NoticeReason.ROUTE, "moving").recipient(PostId.of("director")), """
                Told by 2026-10-07 17:00: Director.
                Nobody who can be told is found; the notice is parked until a person has looked.
                The scheme tells Resources Panel.
                It cannot be left out.
                Rule moving, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: Director.
                Ni chafwyd hyd i neb a all gael gwybod; cedwir yr hysbysiad o'r neilltu nes bod rhywun wedi edrych.
                Mae'r cynllun yn hysbysu Resources Panel.
                Ni ellir ei hepgor.
                Rheol moving, llinell 12: Table, row 7.
                """);
    }

    @Test
    void whoHasTheDiscretionIsAskedAboutWhomTheRuleMeansThen() {
        Notice.Builder asked = notice(NoticeReason.DISCRETION, "moving").obligation(Obligation.AT_DISCRETION);

        assertSaid(asked, """
                Told by 2026-10-07 17:00: ann.
                They decide whether this person or party is told: school.
                They are asked in any case; what comes of it is theirs to decide.
                Rule moving, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Hwy sy'n penderfynu a gaiff y person neu'r parti hwn wybod: school.
                Gofynnir iddynt beth bynnag; hwy sy'n penderfynu beth a ddaw ohono.
                Rheol moving, llinell 12: Table, row 7.
                """);
        assertSaid(asked.rule(rule("choosing", Optional.of(12))), """
                Told by 2026-10-07 17:00: ann.
                They decide whether this person or party is told: Director.
                They are asked in any case; what comes of it is theirs to decide.
                Rule choosing, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Hwy sy'n penderfynu a gaiff y person neu'r parti hwn wybod: Director.
                Gofynnir iddynt beth bynnag; hwy sy'n penderfynu beth a ddaw ohono.
                Rheol choosing, llinell 12: Table, row 7.
                """);
        assertSaid(asked.rule(rule("missing", Optional.of(12))), """
                Told by 2026-10-07 17:00: ann.
                They decide whether this person or party is told: hospital.
                They are asked in any case; what comes of it is theirs to decide.
                Rule missing, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Hwy sy'n penderfynu a gaiff y person neu'r parti hwn wybod: hospital.
                Gofynnir iddynt beth bynnag; hwy sy'n penderfynu beth a ddaw ohono.
                Rheol missing, llinell 12: Table, row 7.
                """);
    }

    @Test
    void anEventIsNamedAsTheSchemeNamesIt() {
        assertSaid(notice(NoticeReason.EVENT, "home"), """
                Told by 2026-10-07 17:00: ann.
                Something happened of which the scheme tells people: A child is home.
                It cannot be left out.
                Rule home, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Digwyddodd rhywbeth y mae'r cynllun yn hysbysu pobl ohono: A child is home.
                Ni ellir ei hepgor.
                Rheol home, llinell 12: Table, row 7.
                """);
        assertSaid(notice(NoticeReason.EVENT, "closing"), """
                Told by 2026-10-07 17:00: ann.
                Something happened of which the scheme tells people: something that the scheme lists.
                It cannot be left out.
                Rule closing, line 12: Table, row 7.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Digwyddodd rhywbeth y mae'r cynllun yn hysbysu pobl ohono: rhywbeth y mae'r cynllun yn ei restru.
                Ni ellir ei hepgor.
                Rheol closing, llinell 12: Table, row 7.
                """);
    }

    @Test
    void aLawOfTheEngineHasNoLine() {
        RuleRef law = RuleRef.builder()
                .scheme(SchemeId.of("oversight"))
                .version("1")
                .rule(RuleId.of("line-manager"))
                .citation("MO-18")
                .build();

        assertSaid(notice(NoticeReason.NOT_THE_LINE_MANAGER, "closing").rule(law), """
                Told by 2026-10-07 17:00: ann.
                Somebody other than the practitioner's line manager gave the oversight.
                It cannot be left out.
                Rule line-manager: MO-18.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Rhywun heblaw rheolwr llinell yr ymarferydd a roddodd yr oruchwyliaeth.
                Ni ellir ei hepgor.
                Rheol line-manager: MO-18.
                """);
        assertSaid(notice(NoticeReason.ROUTE, "closing").rule(law), """
                Told by 2026-10-07 17:00: ann.
                The scheme tells somebody.
                It cannot be left out.
                Rule line-manager: MO-18.
                """, """
                Yn cael gwybod erbyn 2026-10-07 17:00: ann.
                Mae'r cynllun yn hysbysu rhywun.
                Ni ellir ei hepgor.
                Rheol line-manager: MO-18.
                """);
    }

    @Test
    void whoIsNotToldHearsWhyAndWhoIsToldInPlaceOfThem() {
        assertSaid(untold(Untold.Why.THE_AUTHOR), """
                Not told: ann, who wrote the note.
                Rule closing, line 12: Table, row 7.
                """, """
                Heb ei hysbysu: ann, a ysgrifennodd y nodyn.
                Rheol closing, llinell 12: Table, row 7.
                """);
        assertSaid(untold(Untold.Why.EXCLUDED).addInPlace(PostId.of("director"), BodyId.of("panel")), """
                Not told: ann, who must not be told of this child.
                Told in place of them: Director, Resources Panel.
                Rule closing, line 12: Table, row 7.
                """, """
                Heb ei hysbysu: ann, na ddylai gael gwybod am y plentyn hwn.
                Yn cael gwybod yn eu lle: Director, Resources Panel.
                Rheol closing, llinell 12: Table, row 7.
                """);
        assertSaid(
                untold(Untold.Why.AT_DISCRETION)
                        .who(CaseRole.of("reviewing-officer"))
                        .addInPlace(StaffRef.of("bob")),
                """
                Not told by this rule: whoever is reviewing-officer for the child.
                Somebody decides whether they are.
                Asked to decide: bob.
                Rule closing, line 12: Table, row 7.
                """,
                """
                Heb ei hysbysu gan y rheol hon: pwy bynnag yw reviewing-officer i'r plentyn.
                Rhywun arall sy'n penderfynu a gânt wybod.
                Gofynnir i benderfynu: bob.
                Rheol closing, llinell 12: Table, row 7.
                """);
    }

    @Test
    void everyReasonHasItsWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.UK, WELSH)) {
            assertThat(NoticeReason.values())
                    .extracting(reason ->
                            EXPLAINER.explain(notice(reason, "closing").build(), locale))
                    .doesNotHaveDuplicates()
                    .noneMatch(sentence -> sentence.matches(".*([{}]|'').*"));
            assertThat(Untold.Why.values())
                    .extracting(why -> EXPLAINER.explain(untold(why).build(), locale))
                    .doesNotHaveDuplicates()
                    .noneMatch(sentence -> sentence.matches(".*([{}]|'').*"));
        }
    }
}
