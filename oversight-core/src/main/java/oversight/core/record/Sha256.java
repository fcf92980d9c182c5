package oversight.core.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            digest.update(utf8);
            return Optional.of(hex(digest.digest()));
        } catch (CharacterCodingException halfAPair) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no SHA-256", everyJavaHasIt);
        }
    }
}
