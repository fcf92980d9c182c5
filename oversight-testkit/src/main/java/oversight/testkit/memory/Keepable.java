package oversight.testkit.memory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.stream.Stream;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.RuleRef;
import oversight.api.spi.Append;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;

/** Refuses what a database could not give back as it was. */
final class Keepable {

    private static final String OTHER_AUTHORITY =
            "An append moves what is owed and told under the authority of its entry";

    private Keepable() {}

    static void check(Append append) {
        LedgerEntry entry = append.getEntry();
        check(entry);
        append.getCounterparts().forEach(other -> {
            require(
                    other.getAuthority().equals(entry.getAuthority()),
                    "A counterpart is an entry of the same authority");
            check(other);
        });
        append.getErases().forEach(Keepable::text);
        append.getDuties().forEach(duty -> check(entry, duty));
        append.getDeliveries().forEach(delivery -> check(entry, delivery));
        append.getDutyMoves().forEach(move -> {
            require(move.getAuthority().equals(entry.getAuthority()), OTHER_AUTHORITY);
            time(move.getAt());
            move.getRemindAt().ifPresent(Keepable::time);
        });
        append.getDeliveryMoves().forEach(move -> {
            require(move.getAuthority().equals(entry.getAuthority()), OTHER_AUTHORITY);
            check(move);
        });
    }

    static void check(DeliveryMove move) {
        time(move.getAt());
        time(move.getNextAt());
        move.getFailure().ifPresent(Keepable::text);
    }

    private static void check(LedgerEntry entry) {
        require(entry.getSequence() > 0, "The first entry of a record has sequence 1");
        time(entry.getRecordedAt());
        Stream.of(
                        entry.getId(),
                        entry.getScheme().getVersion(),
                        entry.getScheme().getHash(),
                        entry.getDocument(),
                        entry.getSalt(),
                        entry.getCommitment(),
                        entry.getPrevious(),
                        entry.getHash())
                .forEach(Keepable::text);
    }

    private static void check(LedgerEntry entry, Duty duty) {
        require(duty.getAuthority().equals(entry.getAuthority()), "A duty is owed under the authority of its entry");
        text(duty.getAbout());
        check(duty.getRule());
        time(duty.getStartedAt());
        time(duty.getDueAt());
        duty.getEndedAt().ifPresent(Keepable::time);
        duty.getRemindAt().ifPresent(Keepable::time);
    }

    private static void check(LedgerEntry entry, Delivery delivery) {
        Notice notice = delivery.getNotice();
        require(
                notice.getAuthority().equals(entry.getAuthority()),
                "A notice is given under the authority of its entry");
        text(notice.getAbout());
        check(notice.getRule());
        time(notice.getMadeAt());
        time(notice.getDueAt());
        time(delivery.getNextAt());
        delivery.getDeliveredAt().ifPresent(Keepable::time);
        delivery.getMovedAt().ifPresent(Keepable::time);
        delivery.getFailure().ifPresent(Keepable::text);
    }

    private static void check(RuleRef rule) {
        text(rule.getVersion());
        text(rule.getCitation());
    }

    static void check(Claim claim) {
        time(claim.getNow());
        time(claim.getUntil());
        require(
                claim.getLimit() > 0 && claim.getUntil().isAfter(claim.getNow()),
                "A claim is for one delivery or more, and ends after it begins");
    }

    static void limit(int limit) {
        require(limit > 0, "A page has one entry or more");
    }

    /** How many are asked for: as many as there are when nothing is said. */
    static long limit(OptionalInt limit) {
        limit.ifPresent(Keepable::limit);
        return limit.isPresent() ? limit.getAsInt() : Long.MAX_VALUE;
    }

    static void time(Instant instant) {
        require(instant.equals(instant.truncatedTo(ChronoUnit.MILLIS)), "A time is kept to the millisecond");
    }

    static void text(String text) {
        require(
                StandardCharsets.UTF_8.newEncoder().canEncode(text) && text.indexOf(0) < 0,
                "Unpaired surrogates and U+0000 cannot be kept");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
