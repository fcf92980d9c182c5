package oversight.core.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import oversight.api.duty.DutyId;
import oversight.api.notice.NoticeKey;

/** Identifiers that are worked out and not drawn: the same record and scheme give the same ones on every machine. */
final class Keys {

    private static final int DIGITS = 40;

    private Keys() {}

    static DutyId duty(String entry, String... parts) {
        return DutyId.of("duty-" + digest(entry, parts));
    }

    static NoticeKey notice(String entry, String... parts) {
        return NoticeKey.of("notice-" + digest(entry, parts));
    }

    /** Identifiers hold no line feed, so the parts cannot run into each other. */
    private static String digest(String entry, String... parts) {
        String text = entry + "\n" + String.join("\n", parts);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
