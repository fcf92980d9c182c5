package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.note.OversightNote;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.OutsideParty;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisationBuilder;

/** Whoever has left, is away, or must not be told of a child is replaced, and never dropped. */
class StandInJourneyTest {

    private static final String TO_FIW = "on: any-note, tell: {role: family-intervention-worker}";
    private static final String CHILD = "C-1042";

    private static String told(SampleOrganisation people, String routes) {
        return String.join(", ", Barset.told(Barset.desk(people, routes), Barset.AUDIT));
    }

    /** The worker's own manager wrote the note, so the line goes on above them. */
    @Test
    void whoHasLeftIsReplacedByWhoHasTheRoleNowOrElseByTheLineAbove() {
        SampleOrganisationBuilder left = Barset.people().left("fiw-joe");

        assertThat(told(left.build(), Barset.route(TO_FIW))).isEqualTo("staff:sm-farida for staff:fiw-joe");
        assertThat(told(
                        left.around(CHILD)
                                .role("family-intervention-worker")
                                .is("pa-kezia")
                                .from(Written.london("2026-11-01 00:00"))
                                .build(),
                        Barset.route(TO_FIW)))
                .isEqualTo("staff:pa-kezia for staff:fiw-joe");
        assertThat(Barset.untold(Barset.desk(left.build(), Barset.route(TO_FIW)), Barset.AUDIT))
                .containsExactly("staff:fiw-joe LEFT [staff:pa-kezia]");
    }

    @Test
    void whoIsAwayIsToldAndWhatCannotWaitIsToldToSomebodyElseAsWell() {
        SampleOrganisation away = Barset.people().away("fiw-joe").build();

        assertThat(told(away, Barset.route(TO_FIW))).isEqualTo("staff:fiw-joe");
        assertThat(told(away, Barset.route(TO_FIW + ", urgency: at-once")))
                .isEqualTo("staff:fiw-joe, staff:sm-farida for staff:fiw-joe");
        assertThat(told(away, Barset.route(TO_FIW) + "stand-ins: {away: {post: press-officer}}"))
                .as("the order of the scheme is for every notice, and the usual one follows it")
                .isEqualTo("staff:fiw-joe, staff:sm-farida for staff:fiw-joe");
        assertThat(told(away, Barset.route(TO_FIW) + "stand-ins: {away: {post: director}}"))
                .isEqualTo("staff:fiw-joe, staff:dcs-rowena for staff:fiw-joe");
    }

    /** They hear of it when they are back; a person has to see meanwhile that nobody else does. */
    @Test
    void whereNobodyStandsInForWhoIsAwayWhatCannotWaitIsParkedBesideTheirs() {
        SampleOrganisation nobody = Barset.people()
                .away("fiw-joe")
                .left("sm-farida")
                .left("ad-idris")
                .left("dcs-rowena")
                .build();

        assertThat(told(nobody, Barset.route(TO_FIW + ", urgency: at-once")))
                .isEqualTo("staff:fiw-joe, role:family-intervention-worker for staff:fiw-joe");
        assertThat(told(nobody, Barset.route(TO_FIW))).isEqualTo("staff:fiw-joe");
    }

    @Test
    void aRoleThatNobodyHasNowStandsInForNobody() {
        SampleOrganisation vacant = Barset.people()
                .left("fiw-joe")
                .from(Written.london("2026-11-01 00:00"))
                .around(CHILD)
                .role("family-intervention-worker")
                .isNobody()
                .from(Written.london("2026-11-01 00:00"))
                .build();

        assertThat(told(vacant, Barset.route(TO_FIW))).isEqualTo("staff:sm-farida for staff:fiw-joe");
    }

    @Test
    void whoMustNotBeToldIsNotAndNeitherIsAnybodyInPlaceOfThem() {
        SampleOrganisationBuilder excluded = Barset.people().notToBeTold(CHILD, People.JOE);

        assertThat(told(excluded.build(), Barset.route(TO_FIW))).isEqualTo("staff:sm-farida for staff:fiw-joe");
        assertThat(told(excluded.notToBeTold(CHILD, People.FARIDA).build(), Barset.route(TO_FIW)))
                .isEqualTo("staff:ad-idris for staff:fiw-joe");
        assertThat(told(excluded.away("ad-idris").build(), Barset.route(TO_FIW)))
                .isEqualTo("staff:dcs-rowena for staff:fiw-joe");
        assertThat(told(excluded.left("dcs-rowena").build(), Barset.route(TO_FIW)))
                .as("nobody is left: the place stands for them, parked")
                .isEqualTo("role:family-intervention-worker for staff:fiw-joe");
        assertThat(told(excluded.build(), Barset.route("on: any-note, tell: {role: reviewing-officer}")))
                .isEqualTo("staff:iro-leon");
    }

    /** The directory names who is at work in a post, so of a post whose holder is away nobody is known. */
    @Test
    void aPostWithoutAnybodyAtWorkIsReplacedAsSomebodyIsWhoIsAway() {
        SampleOrganisationBuilder people = Barset.people().away("dcs-rowena");
        String toDirector = Barset.route("on: any-note, tell: {post: director}");

        assertThat(told(people.build(), toDirector)).isEqualTo("post:director");
        assertThat(told(people.build(), toDirector + "stand-ins: {away: {post: assistant-director}}"))
                .isEqualTo("staff:ad-idris for post:director");
        assertThat(told(
                        people.post("director")
                                .heldBy("sm-owen")
                                .from(Written.london("2026-11-20 00:00"))
                                .build(),
                        toDirector))
                .as("who holds it now")
                .isEqualTo("staff:sm-owen for post:director");
    }

    @Test
    void aPartyOutsideThatMustNotBeToldIsParkedAndSeen() {
        OutsideParty school = OutsideParty.of("school");
        Desk desk = Barset.desk(
                Barset.people().notToBeTold(CHILD, school).build(),
                Barset.route("on: any-note, tell: {outside: school}"));
        desk.record(Barset.AUDIT);

        assertThat(desk.oversight.deliveries().parked(10)).singleElement().satisfies(delivery -> {
            assertThat(delivery.getNotice().getRecipient().key()).isEqualTo("role:stand-in");
            assertThat(delivery.getNotice().getInsteadOf()).contains(school);
        });
    }

    @Test
    void anExcludedPersonIsNotSuggestedByName() {
        SampleOrganisation excluded =
                Barset.people().notToBeTold(CHILD, People.JOE).build();
        Desk desk = Barset.desk(excluded, Barset.route(TO_FIW + ", obligation: suggested"));

        assertThat(desk.oversight.notes().check(Barset.AUDIT).getSuggestions())
                .singleElement()
                .satisfies(suggestion -> {
                    assertThat(suggestion.getWho().key()).isEqualTo("role:family-intervention-worker");
                    assertThat(suggestion.getPeople()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'left: [{post: director}]', staff:dcs-rowena for staff:fiw-joe",
        "'left: [{post: press-officer}, {role: reviewing-officer}]', staff:iro-leon for staff:fiw-joe",
        "'left: {post: press-officer}', staff:sm-farida for staff:fiw-joe",
        "'left: [same-role, {post: director}]', staff:dcs-rowena for staff:fiw-joe",
        "'excluded: {post: director}', staff:sm-farida for staff:fiw-joe"
    })
    void theSchemeSaysInWhatOrder(String order, String expected) {
        SampleOrganisation left = Barset.people().left("fiw-joe").build();

        assertThat(told(left, Barset.route(TO_FIW) + "stand-ins: {" + order + "}"))
                .isEqualTo(expected);
    }

    @Test
    void aCircleOfManagersEnds() {
        SampleOrganisation circle = Barset.people()
                .left("fiw-joe")
                .left("sm-farida")
                .lineManager("sm-farida")
                .is("tm-amara")
                .build();

        assertThat(told(circle, Barset.route(TO_FIW))).isEqualTo("role:family-intervention-worker for staff:fiw-joe");
    }

    /** Judged when they are told, and not when the matter occurred. */
    @Test
    void whoLeavesAfterTheMatterAndBeforeTheNoteIsReplaced() {
        assertThat(told(
                        Barset.people()
                                .left("fiw-joe")
                                .from(Written.london("2026-11-29 00:00"))
                                .build(),
                        Barset.route(TO_FIW)))
                .isEqualTo("staff:sm-farida for staff:fiw-joe");
        assertThat(told(
                        Barset.people()
                                .left("fiw-joe")
                                .from(Written.london("2026-12-01 00:00"))
                                .build(),
                        Barset.route(TO_FIW)))
                .isEqualTo("staff:fiw-joe");
    }

    private static Notice lineManagersNotice(SampleOrganisation people, String scheme) {
        OversightNote note = NoteVariants.writtenBy(Barset.AUDIT, People.FARIDA);
        return Barset.desk(people, scheme).record(note).notices().stream()
                .filter(notice -> notice.getReason() == NoticeReason.NOT_THE_LINE_MANAGER)
                .findFirst()
                .orElseThrow();
    }

    /** The service manager gave the oversight; the team manager has left, so it goes above the one who gave it. */
    @Test
    @Guidance("DM-9")
    void theLineManagersNoticeGoesOnWhenTheLineManagerCannotBeTold() {
        SampleOrganisation left = Barset.people().left("tm-amara").build();
        SampleOrganisation excluded =
                Barset.people().notToBeTold(CHILD, People.AMARA).build();

        assertThat(lineManagersNotice(left, "").getRecipient()).isEqualTo(People.IDRIS);
        assertThat(lineManagersNotice(left, "").getInsteadOf()).contains(People.AMARA);
        assertThat(lineManagersNotice(excluded, "").getRecipient()).isEqualTo(People.IDRIS);
        assertThat(lineManagersNotice(
                                Barset.people()
                                        .left("tm-amara")
                                        .lineManager("sw-bilal")
                                        .is("tm-dilys")
                                        .from(Written.london("2026-11-01 00:00"))
                                        .build(),
                                "")
                        .getRecipient())
                .as("who is the line manager now")
                .isEqualTo(People.DILYS);
    }

    @Test
    @Guidance("DM-9")
    void noOrderOfTheSchemeLeavesNobody() {
        SampleOrganisation nobody = Barset.people()
                .left("tm-amara")
                .left("ad-idris")
                .left("dcs-rowena")
                .build();
        String order = "stand-ins: {left: {post: press-officer}, away: {post: press-officer}}";
        Desk desk = Barset.desk(nobody, order);
        desk.record(NoteVariants.writtenBy(Barset.AUDIT, People.FARIDA));

        assertThat(desk.deliveries(People.CHILD_1042)).singleElement().satisfies(delivery -> {
            assertThat(delivery.getState()).isEqualTo(DeliveryState.PARKED);
            assertThat(delivery.getNotice().getRecipient().key()).isEqualTo("role:line-manager");
            assertThat(delivery.getNotice().getInsteadOf()).contains(People.AMARA);
        });
        assertThat(lineManagersNotice(Barset.people().away("tm-amara").build(), order)
                        .getRecipient())
                .as("whoever is away is told all the same")
                .isEqualTo(People.AMARA);
    }
}
