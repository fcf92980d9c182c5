package oversight.core.flow;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Identifiers for what comes without one. */
public final class FreshId {

    private static final int BYTES = 16;

    private FreshId() {}

    /**
     * An identifier that nothing else has.
     *
     * @param random where it is drawn; not predictable
     * @return 32 hexadecimal digits
     */
    public static String from(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
