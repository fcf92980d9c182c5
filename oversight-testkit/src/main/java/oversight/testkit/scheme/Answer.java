package oversight.testkit.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oversight.api.Checked;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling;
import oversight.api.decision.Telling;
import oversight.api.decision.Validity;
import oversight.api.notice.Notice;
import oversight.api.notice.Untold;
import oversight.api.party.Party;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Severity;

/** What the engine answered, in the words of an examples file. */
sealed interface Answer {

    /** Which of the answers it is: {@code permitted}, {@code told}, {@code stands}. */
    String kind();

    /** Why, where an answer has a reason; empty text where it has none. */
    default String reason() {
        return "";
    }

    /** The rules that made it. */
    default List<RuleRef> rules() {
        return List.of();
    }

    /** The circumstances that are missing. */
    default List<CircumstanceId> missing() {
        return List.of();
    }

    /** A constant of an enum as it is written: small letters and hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * May they decide?
     *
     * @param ruling the ruling
     * @param whoCan who could; asked of the engine when an example wants to know
     */
    record Ruled(Ruling ruling, Supplier<List<Party>> whoCan) implements Answer {

        @Override
        public String kind() {
            if (ruling instanceof Ruling.NeedsMore) {
                return "needs-more";
            }
            if (ruling instanceof Ruling.NotPermitted) {
                return "not-permitted";
            }
            if (ruling instanceof Ruling.Undetermined) {
                return "undetermined";
            }
            if (ruling instanceof Ruling.NotConfigured) {
                return "not-configured";
            }
            return ruling instanceof Ruling.OutsideOurPower ? "outside-our-power" : "permitted";
        }

        @Override
        public String reason() {
            if (ruling instanceof Ruling.NotPermitted no) {
                return word(no.reason());
            }
            return ruling instanceof Ruling.NotConfigured none ? word(none.gap()) : "";
        }

        @Override
        public List<RuleRef> rules() {
            return ruling.rules();
        }

        @Override
        public List<CircumstanceId> missing() {
            return ruling instanceof Ruling.Undetermined open ? open.missing() : List.of();
        }
    }

    /**
     * Who is told?
     *
     * @param telling the answer
     */
    record Told(Telling telling) implements Answer {

        List<Telling.Recipient> recipients() {
            return telling instanceof Telling.Told told ? told.recipients() : List.of();
        }

        @Override
        public String kind() {
            return telling instanceof Telling.Told
                    ? "told"
                    : telling instanceof Telling.Undetermined ? "undetermined" : "not-configured";
        }

        @Override
        public String reason() {
            return telling instanceof Telling.NotConfigured none ? word(none.gap()) : "";
        }

        @Override
        public List<RuleRef> rules() {
            if (telling instanceof Telling.Undetermined open) {
                return open.rules();
            }
            return telling instanceof Telling.NotConfigured none
                    ? none.rules()
                    : recipients().stream()
                            .map(Telling.Recipient::rule)
                            .distinct()
                            .toList();
        }

        @Override
        public List<CircumstanceId> missing() {
            return telling instanceof Telling.Undetermined open ? open.missing() : List.of();
        }
    }

    /**
     * Does it still stand?
     *
     * @param validity the answer
     */
    record Standing(Validity validity) implements Answer {

        @Override
        public String kind() {
            return validity instanceof Validity.Stands ? "stands" : "lapsed";
        }
    }

    /**
     * Who is told of a note?
     *
     * @param checked what recording it would do
     */
    record Routed(Checked checked) implements Answer {

        /** Whether the note is one that would be recorded; otherwise nobody is told of it. */
        private boolean isRecorded() {
            return blocking().isEmpty();
        }

        private List<String> blocking() {
            return checked.getFindings().stream()
                    .filter(finding -> finding.getSeverity() == Severity.BLOCKING)
                    .map(finding -> finding.getCode() + " " + finding.getPath())
                    .toList();
        }

        @Override
        public String kind() {
            return isRecorded() ? "notices" : "given-back";
        }

        @Override
        public String reason() {
            return String.join(", ", blocking());
        }

        /** The rules by which somebody is told, or by which the author was asked. */
        @Override
        public List<RuleRef> rules() {
            Stream<RuleRef> asked = checked.getUntold().stream()
                    .filter(untold ->
                            untold.getWhy() == Untold.Why.DECLINED || untold.getWhy() == Untold.Why.NOT_ANSWERED)
                    .map(Untold::getRule);
            return Stream.concat(checked.getNotices().stream().map(Notice::getRule), asked)
                    .distinct()
                    .toList();
        }
    }

    /** Whether each of the values is expected once and each expectation is met; what is said most exactly takes its value first. */
    static <T> boolean each(List<Predicate<T>> expected, List<T> values) {
        List<T> left = new ArrayList<>(values);
        for (Predicate<T> one : expected) {
            Optional<T> met = left.stream().filter(one).findFirst();
            if (met.isEmpty()) {
                return false;
            }
            left.remove(met.get());
        }
        return left.isEmpty();
    }

    /** The words of these constants. */
    static Stream<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(Answer::word);
    }
}
