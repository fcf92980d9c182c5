package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.AT;
import static oversight.core.scheme.SmallScheme.BLANK;
import static oversight.core.scheme.SmallScheme.BY_GATEWAY;
import static oversight.core.scheme.SmallScheme.BY_PANEL;
import static oversight.core.scheme.SmallScheme.COURT;
import static oversight.core.scheme.SmallScheme.GATEWAY;
import static oversight.core.scheme.SmallScheme.ONLY_SM;
import static oversight.core.scheme.SmallScheme.PANEL;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.TM;
import static oversight.core.scheme.SmallScheme.compiled;
import static oversight.core.scheme.SmallScheme.enquiry;
import static oversight.core.scheme.SmallScheme.given;
import static oversight.core.scheme.SmallScheme.row;
import static oversight.core.scheme.SmallScheme.staff;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.NeedsMore;
import oversight.api.decision.Ruling.NotConfigured;
import oversight.api.decision.Ruling.NotPermitted;
import oversight.api.decision.Ruling.OutsideOurPower;
import oversight.api.decision.Ruling.Permitted;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.TierId;

/** Every sort of approval, and what others have said. */
class ApprovalTest {

    private static Ruling rule(Approval by, Enquiry.Builder enquiry) {
        return new Ruler(compiled(row("r", by).done())).rule(enquiry.build(), SmallScheme::posts);
    }

    private static Ruling rule(Approval by, String decider, Given... given) {
        return rule(by, enquiry(decider).addGiven(given));
    }

    private static void assertPermitted(Approval by, String decider, Given... given) {
        assertThat(rule(by, decider, given)).isInstanceOf(Permitted.class);
    }

    private static void assertNeeds(Approval by, List<Approval> outstanding, String decider, Given... given) {
        assertThat(rule(by, decider, given))
                .isInstanceOfSatisfying(
                        NeedsMore.class,
                        more -> assertThat(more.outstanding())
                                .extracting(Ruling.Outstanding::of)
                                .isEqualTo(outstanding));
    }

    private static void assertRefused(Approval by, Reason reason, String decider, Given... given) {
        assertThat(rule(by, decider, given)).isInstanceOfSatisfying(NotPermitted.class, no -> {
            assertThat(no.reason()).isEqualTo(reason);
            assertThat(no.required()).isEqualTo(by);
        });
    }

    private static Approval anyOf(Approval... options) {
        return new Approval.AnyOf(Arrays.asList(options));
    }

    private static Approval allOf(Approval... parts) {
        return new Approval.AllOf(Arrays.asList(parts));
    }

    private static Approval inOrder(Approval... steps) {
        return new Approval.InOrder(Arrays.asList(steps));
    }

    @Nested
    class OnePerson {

        @Test
        void notBelowALevelIsThatLevelAndAnyAbove() {
            assertPermitted(SM, "sm.ann");
            assertPermitted(SM, "other-sm.ann");
            assertPermitted(SM, "director.ann");
            assertRefused(SM, Reason.BELOW_THE_LEVEL, "tm.ann");
            assertRefused(SM, Reason.BELOW_THE_LEVEL, "adviser.ann");
        }

        @Test
        void onlyOnePostIsNobodyAboveOrBesideIt() {
            assertPermitted(ONLY_SM, "sm.ann");
            assertPermitted(ONLY_SM, "sw/sm.ann");
            assertRefused(ONLY_SM, Reason.ANOTHER_POST, "director.ann");
            assertRefused(ONLY_SM, Reason.ANOTHER_POST, "other-sm.ann");
        }

        @Test
        void whoHoldsNoPostOfTheSchemeMayNothing() {
            for (Approval by : List.of(SM, ONLY_SM, anyOf(SM, ONLY_SM), allOf(SM, TM), inOrder(TM, SM))) {
                assertRefused(by, Reason.NO_POST, ".joe");
                assertRefused(by, Reason.NO_POST, "chief-of-everything.joe");
            }
            assertRefused(BY_PANEL, Reason.NO_POST, ".joe", given(PANEL));
        }

        @Test
        void aTierThatNobodyDeclaredIsReachedByNobody() {
            Approval unknown = new Approval.AtLeast(TierId.of("GHOST"));

            assertRefused(unknown, Reason.BELOW_THE_LEVEL, "director.ann");
            assertRefused(new Approval.Only(PostId.of("ghost")), Reason.NO_POST, "ghost.ann");
        }

        @Test
        void anyOneOfSeveralIsEnough() {
            assertPermitted(anyOf(ONLY_SM, TM), "tm.ann");
            assertPermitted(anyOf(BY_PANEL, SM), "sm.ann");
            assertPermitted(anyOf(BY_PANEL, SM), "sw.ann", given(PANEL));
            assertRefused(anyOf(SM, BY_PANEL), Reason.BELOW_THE_LEVEL, "sw.ann");
            assertRefused(anyOf(BY_PANEL, SM), Reason.A_BODY_DECIDES, "sw.ann");
            assertRefused(anyOf(ONLY_SM, SM), Reason.ANOTHER_POST, "tm.ann");
        }
    }

    @Nested
    class OwnRequest {

        @Test
        void nobodyDecidesOnTheirOwnRequest() {
            assertThat(rule(SM, enquiry("director.ann").requester(staff("director.ann"))))
                    .isInstanceOfSatisfying(
                            NotPermitted.class, no -> assertThat(no.reason()).isEqualTo(Reason.OWN_REQUEST));
            assertThat(rule(SM, enquiry("director.ann").requester(staff("director.bob"))))
                    .isInstanceOf(Permitted.class);
        }

        @Test
        void whatTheRequesterSaidIsNoWordOfSomebodyElse() {
            Enquiry.Builder two = enquiry("sm.ann").addGiven(given("sm.bob"));

            assertThat(rule(allOf(SM, SM), two)).isInstanceOf(Permitted.class);
            assertThat(rule(allOf(SM, SM), two.requester(staff("sm.bob")))).isInstanceOf(NeedsMore.class);
        }
    }

    @Nested
    class Bodies {

        @Test
        void aBodyDecidesAndSomebodyActsOnIt() {
            assertRefused(BY_PANEL, Reason.A_BODY_DECIDES, "director.ann");
            assertRefused(BY_PANEL, Reason.A_BODY_DECIDES, "director.ann", given(GATEWAY));
            assertPermitted(BY_PANEL, "sw.ann", given(PANEL));
        }

        @Test
        void aPersonOfTheSameNameIsNoBody() {
            assertRefused(BY_PANEL, Reason.A_BODY_DECIDES, "sm.ann", given(staff("panel")));
            assertRefused(BY_PANEL, Reason.A_BODY_DECIDES, "sm.ann", given(PostId.of("panel")));
            assertRefused(BY_PANEL, Reason.A_BODY_DECIDES, "sm.ann", given(OutsideParty.of("panel")));
        }

        @Test
        void oneBodyAfterAnother() {
            Approval chain = inOrder(BY_GATEWAY, BY_PANEL);

            assertRefused(chain, Reason.A_BODY_DECIDES, "sm.ann", given(GATEWAY));
            assertRefused(chain, Reason.A_BODY_DECIDES, "sm.ann", given(PANEL));
            assertPermitted(chain, "sm.ann", given(GATEWAY), given(PANEL));
        }

        @Test
        void bodiesTogether() {
            assertPermitted(allOf(BY_GATEWAY, BY_PANEL), "sw.ann", given(GATEWAY), given(PANEL));
            assertNeeds(allOf(BY_GATEWAY, BY_PANEL), List.of(BY_GATEWAY), "sw.ann", given(PANEL));
            assertRefused(allOf(BY_GATEWAY, BY_PANEL), Reason.A_BODY_DECIDES, "sw.ann");
        }

        @Test
        void besideABodyThePersonIsTheDecider() {
            assertNeeds(allOf(BY_PANEL, SM), List.of(BY_PANEL), "sm.ann");
            assertPermitted(allOf(BY_PANEL, SM), "sm.ann", given(PANEL));
            assertRefused(allOf(BY_PANEL, SM), Reason.BELOW_THE_LEVEL, "tm.ann", given(PANEL), given("sm.bob"));
            assertRefused(
                    allOf(anyOf(BY_PANEL, BY_GATEWAY), SM),
                    Reason.BELOW_THE_LEVEL,
                    "tm.ann",
                    given(PANEL),
                    given("sm.bob"));
        }

        @Test
        void whoActsOnWhatABodyDecidesDoesNotSpeakForTheStepsBefore() {
            Given first = Given.builder()
                    .by(staff("sm.ann"))
                    .at(AT.minusSeconds(7200))
                    .build();

            assertRefused(inOrder(SM, BY_PANEL), Reason.A_BODY_DECIDES, "sm.ann", first, given(PANEL));
            assertRefused(inOrder(SM, BY_PANEL), Reason.A_BODY_DECIDES, "tm.ann", given(PANEL));
            assertPermitted(inOrder(SM, BY_PANEL), "tm.ann", first, given(PANEL));
        }

        @Test
        void aBodySpeaksOnce() {
            assertRefused(inOrder(BY_PANEL, BY_PANEL), Reason.A_BODY_DECIDES, "sm.ann", given(PANEL));
        }
    }

    @Nested
    class Several {

        @Test
        void allOfSeveralAreDifferentPeople() {
            Approval two = allOf(TM, TM);

            assertNeeds(two, List.of(TM), "tm.ann");
            assertNeeds(two, List.of(TM), "tm.ann", given("tm.ann"), given("sw.bob"));
            assertPermitted(two, "tm.ann", given("tm.bob"));
            assertPermitted(two, "tm.ann", given("director.bob"));
            assertRefused(two, Reason.BELOW_THE_LEVEL, "sw.ann", given("tm.bob"), given("tm.cat"));
        }

        @Test
        void oneWordCountsForOnePart() {
            Approval three = allOf(TM, TM, SM);

            assertNeeds(three, List.of(TM), "sm.ann", given("tm.bob"));
            assertNeeds(three, List.of(SM), "tm.ann", given("tm.bob"), given("tm.bob"));
            assertPermitted(three, "tm.ann", given("sm.bob"), given("tm.cat"));
            assertPermitted(three, "tm.ann", given("tm.cat"), given("sm.bob"));
        }

        @Test
        void aWordThatCouldBeForEitherPartIsForTheFirst() {
            Approval three = allOf(new Approval.Only(PostId.of("director")), SM, TM);

            assertNeeds(three, List.of(TM), "director.ann", given("sm.bob"));
        }

        @Test
        void whoCanSpeakForTwoPartsLeavesTheOtherToWhomCannot() {
            // The service manager could speak for either; the team manager only for one.
            assertPermitted(
                    inOrder(TM, SM, new Approval.AtLeast(TierId.of("DIR"))),
                    "director.ann",
                    given("sm.bob"),
                    given("tm.cat"));
        }

        @Test
        void inOrderTheLastOneDecides() {
            Approval chain = inOrder(TM, BY_PANEL, SM);

            assertNeeds(chain, List.of(TM, BY_PANEL), "sm.ann");
            assertNeeds(chain, List.of(BY_PANEL), "sm.ann", given("tm.bob"));
            assertPermitted(chain, "sm.ann", given("tm.bob"), given(PANEL));
            assertRefused(chain, Reason.BELOW_THE_LEVEL, "tm.bob", given(PANEL), given("sm.ann"));
        }

        @Test
        void aGroupAtTheEndOfAChainLetsEachOfItsPartsDecide() {
            Approval chain = inOrder(BY_PANEL, allOf(ONLY_SM, TM));

            assertPermitted(chain, "sm.ann", given(PANEL), given("tm.bob"));
            assertPermitted(chain, "tm.bob", given(PANEL), given("sm.ann"));
            assertNeeds(chain, List.of(BY_PANEL, TM), "sm.ann");
        }

        @Test
        void aChainInsideAGroupIsDecidedByItsLastStep() {
            Approval both = allOf(inOrder(TM, ONLY_SM), new Approval.Only(PostId.of("other-sm")));

            assertPermitted(both, "sm.ann", given("tm.bob"), given("other-sm.cat"));
            assertRefused(both, Reason.ANOTHER_POST, "tm.bob", given("sm.ann"), given("other-sm.cat"));
        }

        @Test
        void aGroupAmongOptionsIsJudgedTogetherWithWhatStandsBesideIt() {
            Approval by = allOf(anyOf(allOf(TM, TM), BY_PANEL), TM);

            assertNeeds(by, List.of(TM), "tm.ann", given("tm.bob"));
            assertPermitted(by, "tm.ann", given("tm.bob"), given("tm.cat"));
            assertPermitted(by, "tm.ann", given(PANEL));
        }

        @Test
        void othersCanGiveAGroup() {
            Approval chain = inOrder(anyOf(allOf(TM, ONLY_SM), BY_PANEL), new Approval.AtLeast(TierId.of("DIR")));

            assertPermitted(chain, "director.ann", given("tm.bob"), given("sm.cat"));
            assertPermitted(chain, "director.ann", given(PANEL));
            assertNeeds(chain, List.of(BY_PANEL), "director.ann", given("sw.bob"));
        }
    }

    @Nested
    class WhatWasSaid {

        @Test
        void tooLateIsNotSaid() {
            Given late = Given.builder().by(PANEL).at(AT.plusMillis(1)).build();
            Given atTheSameMoment = Given.builder().by(PANEL).at(AT).build();

            assertNeeds(inOrder(BY_PANEL, SM), List.of(BY_PANEL), "sm.ann", late);
            assertPermitted(inOrder(BY_PANEL, SM), "sm.ann", atTheSameMoment);
        }

        @Test
        void thePostsOfWhenItWasSaidCount() {
            Standing standing = (staff, at) -> staff.equals(staff("bob")) && at.isBefore(AT)
                    ? List.of(PostId.of("tm"))
                    : staff.equals(staff("ann")) ? List.of(PostId.of("sm")) : List.of();
            Enquiry enquiry = enquiry("ann").addGiven(given("bob")).build();
            Ruler ruler = new Ruler(compiled(row("r", inOrder(TM, SM)).done()));

            assertThat(ruler.rule(enquiry, standing)).isInstanceOf(Permitted.class);
            assertThat(ruler.rule(enquiry, (staff, at) -> standing.posts(staff, AT)))
                    .isInstanceOf(NeedsMore.class);
        }

        @Test
        void aRoleOrAPostHasNoVoice() {
            assertNeeds(inOrder(TM, SM), List.of(TM), "sm.ann", given(PostId.of("tm")), given(CaseRole.of("tm")));
        }
    }

    @Nested
    class Nobody {

        @Test
        void outsideOurPowerIsForNobodyHere() {
            assertThat(rule(COURT, "director.ann", given(PANEL)))
                    .isInstanceOfSatisfying(
                            OutsideOurPower.class, no -> assertThat(no.who()).isEqualTo(OutsideParty.of("court")));
        }

        @Test
        void aBlankIsNotConfigured() {
            assertThat(rule(BLANK, "director.ann"))
                    .isInstanceOfSatisfying(
                            NotConfigured.class, no -> assertThat(no.gap()).isEqualTo(Gap.NOBODY_NAMED));
        }

        @Test
        void aDecisionThatNobodyHasHeardOf() {
            Enquiry enquiry =
                    enquiry("director.ann").decision(DecisionTypeId.of("ghost")).build();

            assertThat(new Ruler(compiled(row("r", SM).done())).rule(enquiry, SmallScheme::posts))
                    .isEqualTo(new NotConfigured(List.of(), Gap.UNKNOWN_DECISION, List.of()));
        }

        /** The agreement of a host for one child is not checked as a scheme is. */
        @Test
        void asForADecisionThatNobodyHasHeardOf() {
            assertThat(rule(new Approval.AsFor(DecisionTypeId.of("ghost")), "director.ann"))
                    .isInstanceOfSatisfying(
                            NotConfigured.class, none -> assertThat(none.gap()).isEqualTo(Gap.UNKNOWN_DECISION));
        }

        @Test
        void aDecisionWithoutARule() {
            assertThat(new Ruler(compiled()).rule(enquiry("director.ann").build(), SmallScheme::posts))
                    .isEqualTo(new NotConfigured(List.of(), Gap.NOBODY_NAMED, List.of()));
        }
    }
}
