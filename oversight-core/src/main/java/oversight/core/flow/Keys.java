package oversight.core.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import oversight.api.duty.DutyId;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;

/**
 * Identifiers that are worked out and not drawn: the same record and scheme give the same ones on every machine. The authority is part of each, so that
 * a transport that serves several authorities never takes one's notice for a repeat of another's.
 */
public final class Keys {

    private static final int DIGITS = 40;

    private Keys() {}

    /**
     * The identifier of a duty.
     *
     * @param authority under which it is owed
     * @param entry what made it
     * @param parts what tells it from the others that the same entry makes
     * @return the identifier
     */
    public static DutyId duty(AuthorityId authority, String entry, String... parts) {
        return DutyId.of("duty-" + digest(authority, entry, parts));
    }

    /**
     * The key of a notice.
     *
     * @param authority under which it is given
     * @param entry what made it
     * @param parts what tells it from the others that the same entry makes
     * @return the key
     */
    public static NoticeKey notice(AuthorityId authority, String entry, String... parts) {
        return NoticeKey.of("notice-" + digest(authority, entry, parts));
    }

    /** Identifiers hold no line feed, so the parts cannot run into each other. */
    private static String digest(AuthorityId authority, String entry, String... parts) {
        String text = authority.value() + "\n" + entry + "\n" + String.join("\n", parts);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
