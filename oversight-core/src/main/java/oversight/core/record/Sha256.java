package oversight.core.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 over text in UTF-8, and its one written form: small hexadecimal digits. */
final class Sha256 {

    /** The hash before the first. */
    static final String ZEROS = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();
    private static final int SALT_BYTES = 16;

    private Sha256() {}

    /** The hash of the text; empty for text with half a surrogate pair, which would have the hash of another text. */
    static Optional<String> of(String text) {
        return of(new byte[0], text);
    }

    /** The commitment to a text; empty when the salt is not 32 small hexadecimal digits, or as above. */
    static Optional<String> commitment(String salt, String text) {
        byte[] bytes;
        try {
            bytes = HEX.parseHex(salt);
        } catch (IllegalArgumentException notHexadecimal) {
            return Optional.empty();
        }
        return bytes.length == SALT_BYTES && hex(bytes).equals(salt) ? of(bytes, text) : Optional.empty();
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    private static Optional<String> of(byte[] before, String text) {
        if (hasHalfAPair(text)) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return Optional.of(hex(digest.digest()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no SHA-256", everyJavaHasIt);
        }
    }

    private static boolean hasHalfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
