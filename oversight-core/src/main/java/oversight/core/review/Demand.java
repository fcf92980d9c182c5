package oversight.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What regulations ask of one topic.
 *
 * @param topic the topic
 * @param about the topic in words
 * @param citation which regulation
 * @param approvedBy the role that approves
 * @param consulted the party that is consulted
 * @param told the party that is told
 * @param precondition what has to be so first
 * @param lapses for how long it may stand
 * @param byHand what no scheme can say, and a person has to look at
 */
record Demand(
        String topic,
        String about,
        String citation,
        Optional<String> approvedBy,
        Optional<String> consulted,
        Optional<String> told,
        Optional<String> precondition,
        Optional<Lapses> lapses,
        List<String> byHand) {

    /**
     * For how long a decision may stand.
     *
     * @param weeks at most
     * @param extensionWeeks at most, once
     * @param extendedBy the role that extends it
     */
    record Lapses(int weeks, int extensionWeeks, String extendedBy) {}

    /**
     * Everything that was read of a pack.
     *
     * @param title which regulations
     * @param standing how far it can be relied on
     * @param demands the demands
     */
    record Pack(String title, String standing, List<Demand> demands) {}

    /** Gathers a demand while it is read. */
    static final class Draft {
        private @Nullable String topic;
        private @Nullable String about;
        private @Nullable String citation;
        private Optional<String> approvedBy = Optional.empty();
        private Optional<String> consulted = Optional.empty();
        private Optional<String> told = Optional.empty();
        private Optional<String> precondition = Optional.empty();
        private Optional<Lapses> lapses = Optional.empty();
        private final List<String> byHand = new ArrayList<>();

        void topic(String value) {
            topic = value;
        }

        void about(String value) {
            about = value;
        }

        void citation(String value) {
            citation = value;
        }

        void approvedBy(String value) {
            approvedBy = Optional.of(value);
        }

        void consulted(String value) {
            consulted = Optional.of(value);
        }

        void told(String value) {
            told = Optional.of(value);
        }

        void precondition(String value) {
            precondition = Optional.of(value);
        }

        void lapses(Lapses value) {
            lapses = Optional.of(value);
        }

        void byHand(List<String> value) {
            byHand.addAll(value);
        }

        Demand take() {
            return new Demand(
                    String.valueOf(topic),
                    String.valueOf(about),
                    String.valueOf(citation),
                    approvedBy,
                    consulted,
                    told,
                    precondition,
                    lapses,
                    List.copyOf(byHand));
        }
    }
}
