package oversight.core.quality;

/** A phrase of a list that stands in a text: the words from (included) to (excluded). */
record Hit(int from, int to) {}
