package oversight.testkit.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Untold;
import oversight.api.party.Party;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.Whom;
import oversight.api.spi.Presence;

/** What holds of who is told, whatever the scheme, the people and the note: judged from the world alone, without the engine's own reasoning. */
enum RoutingLaw {
    /** One message to one party for one reason. */
    NO_DUPLICATE(world -> {
        Set<String> seen = new HashSet<>();
        Set<String> keys = new HashSet<>();
        return world.checked().getNotices().stream()
                .allMatch(notice -> keys.add(notice.getKey().value())
                        && seen.add(notice.getRecipient().key()
                                + notice.getReason()
                                + (notice.getReason() == NoticeReason.ACCEPTED_SUGGESTION ? "" : notice.getRule())));
    }),
    /** Nobody is told of their own note, unless the rule asks for the author, or asks them to decide. */
    NOT_THE_AUTHOR(world -> told(world, NoticeReason.ROUTE, NoticeReason.ACCEPTED_SUGGESTION).stream()
            .filter(notice -> notice.getRecipient().equals(world.author()))
            .allMatch(notice -> !isLaw(notice) && asksForAuthor(world.rule(id(notice))))),
    /** Whoever must not be told is told nothing. */
    NOBODY_EXCLUDED(world ->
            world.checked().getNotices().stream().noneMatch(notice -> world.isExcluded(notice.getRecipient()))),
    /** Whoever has left is told nothing, and nobody stands in who is away. */
    NOBODY_WHO_CANNOT_READ_IT(world -> world.checked().getNotices().stream()
            .noneMatch(notice -> world.presence(notice.getRecipient()) == Presence.LEFT
                    || (world.presence(notice.getRecipient()) == Presence.AWAY
                            && notice.getInsteadOf().isPresent()))),
    /** A mandatory route that applies to the note ends in a delivery, parked or not, unless it means the author alone. */
    NEVER_NOBODY(world -> world.scheme().getRoutingRules().stream()
            .filter(rule -> rule.getObligation() != Obligation.SUGGESTED && applies(rule, world))
            .allMatch(rule -> isTold(rule, world) || isOfTheAuthor(rule, world))),
    /** DM-9: the line manager is told of oversight that somebody else gave, or else somebody in place of them is. */
    THE_LINE_MANAGER(world -> {
        Party manager = world.lineManager();
        return manager.equals(world.giver())
                || told(world, NoticeReason.NOT_THE_LINE_MANAGER).stream()
                        .anyMatch(notice -> notice.getRecipient().equals(manager)
                                || notice.getInsteadOf().equals(Optional.of(manager)));
    }),
    /** Whoever was considered and cannot be told has somebody in place of them. */
    NEVER_DROPPED(world -> world.checked().getUntold().stream()
            .filter(untold -> untold.getWhy() == Untold.Why.LEFT || untold.getWhy() == Untold.Why.EXCLUDED)
            .allMatch(untold -> !untold.getInPlace().isEmpty()
                    && world.checked().getNotices().stream()
                            .anyMatch(notice -> notice.getRule().equals(untold.getRule())
                                    && untold.getInPlace().contains(notice.getRecipient()))));

    private final Predicate<RoutingWorld> holds;

    RoutingLaw(Predicate<RoutingWorld> holds) {
        this.holds = holds;
    }

    boolean holds(RoutingWorld world) {
        return holds.test(world);
    }

    private static List<Notice> told(RoutingWorld world, NoticeReason... reasons) {
        return world.checked().getNotices().stream()
                .filter(notice -> List.of(reasons).contains(notice.getReason()))
                .toList();
    }

    private static String id(Notice notice) {
        return notice.getRule().getRule().value();
    }

    private static boolean isLaw(Notice notice) {
        return notice.getRule().getLine().isEmpty();
    }

    private static boolean asksForAuthor(RoutingRule rule) {
        return rule.isAlsoAuthor() || rule.getTell() == Whom.Part.AUTHOR;
    }

    private static boolean isTold(RoutingRule rule, RoutingWorld world) {
        return world.checked().getNotices().stream()
                .anyMatch(notice -> id(notice).equals(rule.getId().value()));
    }

    private static boolean isOfTheAuthor(RoutingRule rule, RoutingWorld world) {
        return world.checked().getUntold().stream()
                .anyMatch(untold -> untold.getRule().getRule().equals(rule.getId())
                        && untold.getWhy() == Untold.Why.THE_AUTHOR
                        && untold.getWho().equals(world.author()));
    }

    /** Only what the note itself shows; what is asked of level and giver is left to the worked examples. */
    private static boolean applies(RoutingRule rule, RoutingWorld world) {
        return rule.getOn().getLevel().isEmpty()
                && rule.getOn().getGivenBy().isEmpty()
                && (rule.getOn().getKinds().isEmpty()
                        || rule.getOn().getKinds().contains(world.note().kind()));
    }
}
