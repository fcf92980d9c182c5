package oversight.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.AT;
import static oversight.core.scheme.SmallScheme.BY_GATEWAY;
import static oversight.core.scheme.SmallScheme.GATEWAY;
import static oversight.core.scheme.SmallScheme.MOVE;
import static oversight.core.scheme.SmallScheme.ONLY_SM;
import static oversight.core.scheme.SmallScheme.TM;
import static oversight.core.scheme.SmallScheme.enquiry;
import static oversight.core.scheme.SmallScheme.row;
import static oversight.core.scheme.SmallScheme.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Telling;
import oversight.api.decision.Validity;
import oversight.api.party.BodyId;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.EventTypeId;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;
import oversight.core.scheme.SmallScheme;

/** Among whom those are looked for who can decide, and what is said where no scheme was in force. */
class WhoIsFoundTest {

    private static final Instant UNTIL = AT.plusSeconds(60);
    private static final ArrangementId ID = ArrangementId.of("a-1");

    private static Authority authority(Approval by) {
        return authority(row("r-1", by).done());
    }

    private static Authority authority(DecisionRule... rules) {
        return new Authority(
                new SchemeRegister(List.of(new CompiledScheme(SmallScheme.scheme(rules), "0".repeat(64)))),
                scheme -> WorkingTime.of(scheme.scheme().getCalendar()));
    }

    /** Whoever is in the line alone, and holds no post, is found where they cover, by no post; and nobody asks for them where no rule lets them. */
    @Test
    void whoeverCoversUpTheLineOfLineManagersIsFound() {
        FakeTown town = new FakeTown().absent("sm.ann").manager("sm.ann", ".clerk");
        Enquiry asked = enquiry("tm.joe").build();
        DecisionRule covered = DecisionRule.builder()
                .from(row("r-1", ONLY_SM).done())
                .inAbsence(new Absence(List.of(new Absence.Cover.LineManager())))
                .build();

        assertThat(authority(covered).whoCan(asked, town.people()))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.getParty()).isEqualTo(staff(".clerk"));
                    assertThat(candidate.getPost()).isEmpty();
                });
        assertThat(authority(ONLY_SM).people(asked, town.people())).doesNotContain(staff(".clerk"));
    }

    private static List<Party> found(Enquiry enquiry, FakeTown town) {
        return authority(TM).people(enquiry, town.people());
    }

    @Test
    void theLineOfWhoeverAskedIsLookedThroughToo() {
        FakeTown town = new FakeTown().manager("sw.joe", "tm.ida");

        assertThat(found(enquiry("sw.hal").requester(staff("sw.joe")).build(), town))
                .containsExactly(staff("sw.hal"), staff("sw.joe"), staff("tm.ida"));
    }

    @Test
    void thoseAroundTheChildAreFoundWithTheirManagersAndNoBodies() {
        FakeTown town = new FakeTown()
                .around("allocated-worker", staff("sw.kim"))
                .around("mother", OutsideParty.of("mother"))
                .around("panel", BodyId.of("panel"))
                .manager("sw.kim", "tm.lea");

        assertThat(found(enquiry("sw.hal").build(), town))
                .containsExactly(staff("sw.hal"), staff("sw.kim"), staff("tm.lea"), OutsideParty.of("mother"));
    }

    @Test
    void whomAnAgreementNamesIsFound() {
        FakeTown town = new FakeTown()
                .agreed(new Arrangement.Grant(ID, staff("sw.one"), MOVE, PostId.of("tm"), AT, UNTIL))
                .agreed(new Arrangement.PassedOn(ID, staff("tm.two"), staff("sw.three"), MOVE, AT, UNTIL))
                .agreed(new Arrangement.Nomination(ID, PostId.of("tm"), staff("sw.four"), AT, UNTIL))
                .agreed(new Arrangement.ForChild(ID, ChildRef.of("C-1"), MOVE, BY_GATEWAY, AT, UNTIL));

        assertThat(found(enquiry("sw.hal").build(), town))
                .containsExactly(
                        staff("sw.hal"),
                        staff("sw.one"),
                        staff("sw.three"),
                        staff("tm.two"),
                        staff("sw.four"),
                        GATEWAY);
    }

    /** Longer lines than this are a circle that the directory has not noticed. */
    @Test
    void aLineEndsAfterFifty() {
        FakeTown town = new FakeTown();
        IntStream.range(0, 60).forEach(i -> town.manager("sw.p" + i, "sw.p" + (i + 1)));

        assertThat(found(enquiry("sw.p0").build(), town)).hasSize(50).endsWith(staff("sw.p49"));
    }

    /** One post alone leaves another part open; the two together are asked of one person. */
    @Test
    void ofTwoPostsThatAreBothNeededTheMoreSeniorIsNamed() {
        Approval both = new Approval.AllOf(List.of(new Approval.Only(PostId.of("tm")), ONLY_SM));

        assertThat(authority(both)
                        .whoCan(
                                enquiry("sw.hal").build(),
                                new FakeTown().staff("tm/sm.ann", "tm.bob").people()))
                .extracting(Candidate::getPost)
                .containsExactly(Optional.of(PostId.of("sm")), Optional.of(PostId.of("tm")));
    }

    /** Two rules decide, and each asks for another post. */
    @Test
    void ofTwoPostsOfWhichNeitherIsEnoughTheMoreSeniorIsNamed() {
        Authority both = authority(
                row("r-1", new Approval.Only(PostId.of("tm"))).done(),
                row("r-2", ONLY_SM).done());

        assertThat(both.whoCan(
                        enquiry("sw.hal").build(),
                        new FakeTown().staff("tm/sm.ann", "tm.bob", "sm.cat").people()))
                .extracting(candidate -> candidate.getParty().key() + " "
                        + candidate.getPost().map(PostId::value).orElse("by no post"))
                .containsExactly("staff:tm/sm.ann sm");
    }

    @Test
    void theBodiesAndPartiesOutsideThatTheSchemeNamesAreFoundLast() {
        Approval named = new Approval.AnyOf(List.of(BY_GATEWAY, TM, new Approval.ByOutside(OutsideParty.of("health"))));

        assertThat(authority(named)
                        .people(
                                enquiry("sw.hal").build(),
                                new FakeTown().staff("tm.ann").people()))
                .containsExactly(staff("sw.hal"), staff("tm.ann"), GATEWAY, OutsideParty.of("health"));
    }

    @Test
    void ofTwoPostsThatAreEnoughTheMoreJuniorIsNamed() {
        FakeTown town = new FakeTown().staff("sm/tm.ann");

        assertThat(authority(TM).whoCan(enquiry("sm/tm.ann").build(), town.people()))
                .extracting(Candidate::getPost)
                .containsExactly(Optional.of(PostId.of("tm")));
    }

    @Test
    void underNoSchemeNobodyIsLookedFor() {
        Enquiry before = enquiry("sw.hal").at(Instant.EPOCH).build();

        assertThat(found(before, new FakeTown().manager("sw.hal", "tm.ida"))).isEmpty();
    }

    @Test
    void whoMayByAnAgreementAloneMayByNoPost() {
        FakeTown town = new FakeTown()
                .staff("sw.hal", "tm.ida")
                .agreed(new Arrangement.Grant(ID, staff("sw.hal"), MOVE, PostId.of("tm"), AT, UNTIL));

        assertThat(authority(TM).whoCan(enquiry("sw.hal").build(), town.people()))
                .extracting(candidate -> candidate.getParty().key() + " "
                        + candidate.getPost().map(PostId::value).orElse("by no post"))
                .containsExactly("staff:sw.hal by no post", "staff:tm.ida tm");
    }

    @Test
    void whatWasTakenUnderNoSchemeStandsAndNobodyIsToldOfAnEvent() {
        Authority authority = authority(TM);
        TakenDecision before =
                TakenDecision.builder().decision(MOVE).takenAt(Instant.EPOCH).build();
        EventEnquiry event = EventEnquiry.builder()
                .child(ChildRef.of("C-1"))
                .event(EventTypeId.of("missing"))
                .at(Instant.EPOCH)
                .build();

        assertThat(authority.validity(before, AT)).isEqualTo(new Validity.Stands(Optional.empty(), Optional.empty()));
        assertThat(authority.whoIsTold(event))
                .isEqualTo(new Telling.NotConfigured(List.of(), Ruling.Gap.NO_SCHEME_IN_FORCE));
    }

    @Test
    void underASchemeTheSameIsAnsweredByIt() {
        Authority authority = authority(TM);
        TakenDecision taken = TakenDecision.builder().decision(MOVE).takenAt(AT).build();

        assertThat(authority.validity(taken, UNTIL)).isInstanceOf(Validity.Stands.class);
        assertThat(authority.whoIsTold(EventEnquiry.builder()
                        .child(ChildRef.of("C-1"))
                        .event(EventTypeId.of("missing"))
                        .at(AT)
                        .build()))
                .isNotNull()
                .isNotEqualTo(new Telling.NotConfigured(List.of(), Ruling.Gap.NO_SCHEME_IN_FORCE));
        assertThat(authority
                        .rule(enquiry("tm.ann").build(), new FakeTown().people())
                        .isPermitted())
                .isTrue();
        assertThat(authority.rule(enquiry("tm.ann").extending(taken).build(), new FakeTown().people()))
                .as("it does not lapse, so there is nothing to extend")
                .isInstanceOfSatisfying(
                        Ruling.NotPermitted.class, no -> assertThat(no.reason()).isEqualTo(Reason.NOT_EXTENDABLE));
    }
}
