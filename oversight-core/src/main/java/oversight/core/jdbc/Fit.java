package oversight.core.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import oversight.api.party.AuthorityId;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.DeliveryMove;

/** Refuses what the databases would not give back as it was: the record's hashes are worked out on what is stored. */
final class Fit {

    private static final int NANOS = 1_000_000;

    private Fit() {}

    /** The time as it is stored: milliseconds since the epoch. */
    static long millis(Instant instant) {
        if (instant.getNano() % NANOS != 0) {
            throw new IllegalArgumentException("A time is kept to the millisecond; cut it before it is kept");
        }
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A time is too far away to be kept to the millisecond");
        }
    }

    /** The text, if both databases keep it exactly: PostgreSQL makes a question mark of an unpaired surrogate and refuses U+0000. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException("U+0000 cannot be kept");
            }
            if (Character.isSurrogate(c)) {
                if (!pairAt(text, i)) {
                    throw new IllegalArgumentException("An unpaired surrogate cannot be kept");
                }
                i++;
            }
        }
        return text;
    }

    /** How many are asked for. */
    static int limit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has one entry or more");
        }
        return limit;
    }

    /** Refuses a counterpart of another authority. */
    static void sameAuthority(LedgerEntry entry, LedgerEntry other) {
        if (!entry.getAuthority().equals(other.getAuthority())) {
            throw new IllegalArgumentException("A counterpart is an entry of the same authority");
        }
    }

    /** Refuses moves under another authority than the entry's, and what could not be kept exactly. */
    static void moves(Append append) {
        AuthorityId authority = append.getEntry().getAuthority();
        append.getDutyMoves().forEach(move -> {
            millis(move.getAt());
            move.getRemindAt().ifPresent(Fit::millis);
            sameAuthority(authority, move.getAuthority());
        });
        append.getDeliveryMoves().forEach(move -> {
            move(move);
            sameAuthority(authority, move.getAuthority());
        });
    }

    /** Refuses what could not be kept exactly. */
    static void move(DeliveryMove move) {
        millis(move.getAt());
        millis(move.getNextAt());
        move.getFailure().ifPresent(Fit::text);
    }

    private static void sameAuthority(AuthorityId entry, AuthorityId move) {
        if (!entry.equals(move)) {
            throw new IllegalArgumentException(
                    "An append moves what is owed and told under the authority of its entry");
        }
    }

    /** The time in a column, or empty where there is none. */
    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static boolean pairAt(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
