package oversight.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.AT;
import static oversight.core.scheme.SmallScheme.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.scheme.StandIn;
import oversight.api.scheme.StandIns;
import oversight.api.scheme.Urgency;
import oversight.api.spi.Presence;
import oversight.core.authority.Replacements.Recipient;

/** Who is told of a notice that lay for a while, when whoever it was for has gone. */
class ReplacementsTest {

    private static final ChildRef CHILD = ChildRef.of("C-1");
    private static final Instant MADE = AT.minusSeconds(3600);
    private static final Instant CHANGED = AT.minusSeconds(60);

    private static List<Recipient> replacement(Party recipient, FakeTown town) {
        return replacement(recipient, town, StandIns.usual(), Urgency.ROUTINE);
    }

    private static List<Recipient> replacement(Party recipient, FakeTown town, StandIns orders, Urgency urgency) {
        return new Replacements(orders, town.people())
                .replacement(recipient, CHILD, MADE, AT, urgency, party -> party.equals(staff("tm.knows")));
    }

    private static Recipient instead(String who, Party of) {
        return new Recipient(staff(who), Optional.of(of));
    }

    @Test
    void whoeverHasTheRoleNowIsToldInPlaceOfWhoHadItThen() {
        FakeTown town = new FakeTown()
                .is("sw.old", Presence.LEFT)
                .aroundUntil(CHANGED, "allocated-worker", staff("sw.old"))
                .around("chair", staff("sm.other"))
                .around("allocated-worker", staff("sw.new"))
                .manager("sw.old", "tm.ann");

        assertThat(replacement(staff("sw.old"), town)).containsExactly(instead("sw.new", staff("sw.old")));
    }

    @Test
    void whoHadNoRoleIsStoodInForByTheirLineManager() {
        FakeTown town = new FakeTown()
                .is("sw.old", Presence.LEFT)
                .around("allocated-worker", staff("sw.new"))
                .manager("sw.old", "tm.ann");

        assertThat(replacement(staff("sw.old"), town)).containsExactly(instead("tm.ann", staff("sw.old")));
    }

    @Test
    void whoHadNoLineManagerThenHasPerhapsOneNow() {
        FakeTown town = new FakeTown().is("sw.old", Presence.LEFT).managerFrom(CHANGED, "sw.old", "tm.ann");

        assertThat(replacement(staff("sw.old"), town)).containsExactly(instead("tm.ann", staff("sw.old")));
    }

    @Test
    void aPostOrARoleIsFilledByWhoeverFillsItNow() {
        FakeTown town = new FakeTown().staff("tm.knows", "tm.ann").around("chair", staff("sm.other"));

        assertThat(replacement(PostId.of("tm"), town)).containsExactly(instead("tm.ann", PostId.of("tm")));
        assertThat(replacement(CaseRole.of("chair"), town)).containsExactly(instead("sm.other", CaseRole.of("chair")));
    }

    @Test
    void aPostThatNobodyFillsIsParkedAsItIs() {
        assertThat(replacement(PostId.of("tm"), new FakeTown().staff("sm.ann")))
                .containsExactly(new Recipient(PostId.of("tm"), Optional.empty()));
    }

    @Test
    void whoIsAwayIsToldWhenTheyAreBackAndAtOnceSomebodyElseToo() {
        FakeTown town = new FakeTown().is("sw.away", Presence.AWAY).manager("sw.away", "tm.ann");
        Recipient own = new Recipient(staff("sw.away"), Optional.empty());
        StandIns named = StandIns.builder()
                .addAway(new StandIn.InRole(CaseRole.of("cover")))
                .build();

        assertThat(replacement(staff("sw.away"), town)).containsExactly(own);
        assertThat(replacement(staff("sw.away"), town, StandIns.usual(), Urgency.AT_ONCE))
                .containsExactly(own, instead("tm.ann", staff("sw.away")));
        town.around("cover", staff("sw.cover"));
        assertThat(replacement(staff("sw.away"), town, named, Urgency.ROUTINE))
                .containsExactly(own, instead("sw.cover", staff("sw.away")));
    }

    @Test
    void thoseUpTheLineWhoCannotBeToldAreSteppedOver() {
        FakeTown town = new FakeTown()
                .is("sw.old", Presence.LEFT)
                .is("tm.gone", Presence.LEFT)
                .manager("sw.old", "tm.gone")
                .manager("tm.gone", "tm.knows")
                .manager("tm.knows", "sm.ann");

        assertThat(replacement(staff("sw.old"), town)).containsExactly(instead("sm.ann", staff("sw.old")));
    }

    @Test
    void theSearchUpTheLineEnds() {
        FakeTown line = new FakeTown().is("sw.p0", Presence.LEFT);
        IntStream.range(0, 60)
                .forEach(i -> line.manager("sw.p" + i, "sw.p" + (i + 1)).is("sw.p" + i, Presence.LEFT));
        FakeTown circle = new FakeTown()
                .is("sw.a", Presence.LEFT)
                .is("sw.b", Presence.LEFT)
                .manager("sw.a", "sw.b")
                .manager("sw.b", "sw.a");

        assertThat(replacement(staff("sw.p0"), line)).isEmpty();
        line.is("sw.p49", Presence.AT_WORK);
        assertThat(replacement(staff("sw.p0"), line)).containsExactly(instead("sw.p49", staff("sw.p0")));
        line.is("sw.p49", Presence.LEFT).is("sw.p50", Presence.AT_WORK);
        assertThat(replacement(staff("sw.p0"), line))
                .as("the fiftieth is not asked")
                .isEmpty();
        assertThat(replacement(staff("sw.a"), circle)).isEmpty();
    }

    @Test
    void aPartyOutsideIsAlwaysThere() {
        assertThat(replacement(OutsideParty.of("mother"), new FakeTown()))
                .containsExactly(new Recipient(OutsideParty.of("mother"), Optional.empty()));
    }
}
