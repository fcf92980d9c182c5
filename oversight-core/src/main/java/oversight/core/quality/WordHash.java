package oversight.core.quality;

/** The number by which a word in small letters is compared, so that no word is copied out of a text to be looked up. Stateless. */
final class WordHash {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private WordHash() {}

    static long start() {
        return START;
    }

    /** Takes one more small letter into the number of a word. */
    static long add(long hash, char small) {
        return (hash ^ small) * PRIME;
    }

    /** Spreads the number over all its bits; never 0, which stands for nothing. */
    static long end(long hash) {
        long spread = (hash ^ (hash >>> 32)) * MIX;
        long number = spread ^ (spread >>> 29);
        return number == 0 ? 1 : number;
    }

    /** Takes one more word into the number of a row of words. */
    static long next(long row, long word) {
        return row * MIX + word;
    }

    /** The number of one word after another. */
    static long pair(long first, long second) {
        return end(first * MIX + second);
    }

    /** The number of a word that is written in small letters. */
    static long of(String low) {
        long hash = START;
        for (int i = 0; i < low.length(); i++) {
            hash = add(hash, small(low.charAt(i)));
        }
        return end(hash);
    }

    /** The small letter, with one sort of apostrophe. */
    static char small(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
