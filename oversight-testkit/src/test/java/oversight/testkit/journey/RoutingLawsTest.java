package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.Checked;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Untold;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Severity;
import oversight.api.spi.Presence;
import oversight.testkit.guidance.Guidance;

/** The laws of telling over drawn schemes, people and notes; and for each law a fault that it finds. */
class RoutingLawsTest {

    private static List<RoutingWorld> worlds = List.of();

    @BeforeAll
    static void draw() {
        worlds = LongStream.range(0, 400).mapToObj(RoutingWorld::of).toList();
    }

    @ParameterizedTest
    @EnumSource(RoutingLaw.class)
    @Guidance({"DM-9", "MO-17"})
    void holdsInEveryWorld(RoutingLaw law) {
        assertThat(LongStream.range(0, worlds.size()).filter(seed -> !law.holds(worlds.get((int) seed))))
                .as("the seeds of the worlds in which it does not")
                .isEmpty();
    }

    @Test
    void theWorldsHaveSomethingToJudge() {
        Set<Untold.Why> reasons = EnumSet.noneOf(Untold.Why.class);
        Set<NoticeReason> told = EnumSet.noneOf(NoticeReason.class);
        worlds.forEach(world -> {
            world.checked().getUntold().forEach(untold -> reasons.add(untold.getWhy()));
            world.checked().getNotices().forEach(notice -> told.add(notice.getReason()));
        });

        assertThat(reasons).containsAll(EnumSet.complementOf(EnumSet.of(Untold.Why.FACT_MISSING)));
        assertThat(told)
                .contains(
                        NoticeReason.ROUTE,
                        NoticeReason.DISCRETION,
                        NoticeReason.ACCEPTED_SUGGESTION,
                        NoticeReason.NOT_THE_LINE_MANAGER,
                        NoticeReason.BEYOND_AUTHORITY);
        assertThat(worlds)
                .allMatch(world -> world.checked().getFindings().stream()
                        .noneMatch(finding -> finding.getSeverity() == Severity.BLOCKING));
    }

    @ParameterizedTest
    @EnumSource(Mutant.class)
    void aFaultIsFoundByItsLaw(Mutant mutant) {
        assertThat(worlds.stream().map(mutant::in)).anyMatch(world -> !mutant.law.holds(world));
    }

    /** An engine with one rule of telling left out. */
    private enum Mutant {
        TELLS_TWICE(RoutingLaw.NO_DUPLICATE, world -> with(world, again(world))),
        TELLS_THE_AUTHOR(
                RoutingLaw.NOT_THE_AUTHOR,
                world -> with(world, untold(world, Untold.Why.THE_AUTHOR, NoticeReason.ROUTE))),
        TELLS_THE_EXCLUDED(
                RoutingLaw.NOBODY_EXCLUDED,
                world -> with(world, untold(world, Untold.Why.EXCLUDED, NoticeReason.ROUTE))),
        TELLS_WHO_HAS_LEFT(
                RoutingLaw.NOBODY_WHO_CANNOT_READ_IT,
                world -> with(world, untold(world, Untold.Why.LEFT, NoticeReason.ROUTE))),
        TELLS_SOMEBODY_AWAY_INSTEAD(
                RoutingLaw.NOBODY_WHO_CANNOT_READ_IT,
                world -> replaced(
                        world,
                        notice -> notice.getInsteadOf().isPresent()
                                ? Notice.builder()
                                        .from(notice)
                                        .recipient(anybodyAway(world))
                                        .build()
                                : notice)),
        DROPS_WHO_HAS_A_STAND_IN(
                RoutingLaw.NEVER_DROPPED,
                world -> only(
                        world,
                        world.checked().getNotices().stream()
                                .filter(notice -> notice.getInsteadOf().isEmpty())
                                .toList())),
        DROPS_WHAT_NOBODY_FILLS(
                RoutingLaw.NEVER_NOBODY,
                world -> only(
                        world,
                        world.checked().getNotices().stream()
                                .filter(notice -> notice.getRecipient() instanceof StaffRef)
                                .toList())),
        LEAVES_OUT_WHOEVER_IS_ASKED_TO_DECIDE(
                RoutingLaw.NEVER_NOBODY,
                world -> only(
                        world,
                        world.checked().getNotices().stream()
                                .filter(notice -> notice.getReason() != NoticeReason.DISCRETION)
                                .toList())),
        MUTES_THE_LINE_MANAGERS_NOTICE(
                RoutingLaw.THE_LINE_MANAGER,
                world -> only(
                        world,
                        world.checked().getNotices().stream()
                                .filter(notice -> notice.getReason() != NoticeReason.NOT_THE_LINE_MANAGER)
                                .toList()));

        final RoutingLaw law;
        private final UnaryOperator<RoutingWorld> fault;

        Mutant(RoutingLaw law, UnaryOperator<RoutingWorld> fault) {
            this.law = law;
            this.fault = fault;
        }

        RoutingWorld in(RoutingWorld world) {
            return fault.apply(world);
        }

        private static RoutingWorld only(RoutingWorld world, List<Notice> notices) {
            return world.answering(
                    Checked.builder().from(world.checked()).notices(notices).build());
        }

        private static RoutingWorld replaced(RoutingWorld world, UnaryOperator<Notice> change) {
            return only(world, world.checked().getNotices().stream().map(change).toList());
        }

        private static RoutingWorld with(RoutingWorld world, Stream<Notice> more) {
            List<Notice> notices = new ArrayList<>(world.checked().getNotices());
            more.forEach(notices::add);
            return only(world, notices);
        }

        private static Stream<Notice> again(RoutingWorld world) {
            return world.checked().getNotices().stream()
                    .limit(1)
                    .map(notice -> Notice.builder()
                            .from(notice)
                            .key(NoticeKey.of("k-again"))
                            .build());
        }

        /** Those who are not told for this reason, told after all. */
        private static Stream<Notice> untold(RoutingWorld world, Untold.Why why, NoticeReason reason) {
            return world.checked().getUntold().stream()
                    .filter(untold ->
                            untold.getWhy() == why && untold.getRule().getLine().isPresent())
                    .flatMap(untold -> world.checked().getNotices().stream()
                            .limit(1)
                            .map(notice -> Notice.builder()
                                    .from(notice)
                                    .key(NoticeKey.of("k-" + untold.getWho().value()))
                                    .recipient(untold.getWho())
                                    .rule(untold.getRule())
                                    .reason(reason)
                                    .build()));
        }

        private static Party anybodyAway(RoutingWorld world) {
            return Stream.of("ad-idris", "sm-farida", "tm-dilys", "sw-grace")
                    .map(StaffRef::of)
                    .filter(staff -> world.presence(staff) == Presence.AWAY)
                    .findFirst()
                    .<Party>map(staff -> staff)
                    .orElse(world.author());
        }
    }
}
