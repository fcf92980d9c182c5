package oversight.core.schemefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.core.form.Limits;

/** Reads text strictly as UTF-8: a byte that is none would otherwise become another character than the author wrote. */
final class Utf8 {

    /** One more than the longest file can need, so that a longer one is known to be too long and is not read further. */
    private static final int MOST_BYTES = 4 * Limits.forSchemes().maxLength() + 1;

    private Utf8() {}

    static String decode(InputStream stream, String file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(stream.readNBytes(MOST_BYTES));
        if (bytes.remaining() == MOST_BYTES) {
            String message = "longer than " + Limits.forSchemes().maxLength() + " characters";
            throw refused(SchemeCodes.TOO_LONG, file, 1, 1, message);
        }
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
            String start = read.substring(read.lastIndexOf('\n') + 1);
            int column = 1 + start.codePointCount(0, start.length());
            throw refused(
                    SchemeCodes.NOT_UTF_8, file, line, column, "what stands here is not UTF-8; save the file as UTF-8");
        }
        return read;
    }

    private static SchemeDefinitionException refused(String code, String file, int line, int column, String message) {
        return new SchemeDefinitionException(List.of(SchemeProblem.builder()
                .code(code)
                .file(file)
                .line(line)
                .column(column)
                .path("")
                .message(message)
                .build()));
    }
}
