package oversight.testkit.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which question an example asks, by the key that asks it. */
enum Subject {
    /** May they decide? */
    DECIDES(
            "decides",
            List.of(
                    "who",
                    "outcome",
                    "when",
                    "at",
                    "child",
                    "requested-by",
                    "away",
                    "given",
                    "arrangements",
                    "extending"),
            List.of("ruling", "reason", "outside", "missing", "outstanding", "rules", "follow-ups", "who-can")),
    /** Who is told? */
    HAPPENS("happens", List.of("when", "at", "child", "away"), List.of("told", "ruling", "reason", "missing", "rules")),
    /** Who is told of this note? */
    NOTE(
            "note",
            List.of(
                    "author",
                    "practitioner",
                    "occasion",
                    "sub-kind",
                    "decisions",
                    "alerts",
                    "at",
                    "child",
                    "away",
                    "left",
                    "excluded"),
            List.of("notices", "untold")),
    /** Does it still stand? */
    STANDS(
            "stands",
            List.of("taken-at", "extended-at", "outcome", "when", "at", "away"),
            List.of("validity", "until", "since", "extension"));

    private static final List<String> ALWAYS = List.of("name", "expect");

    private final String key;
    private final List<String> besides;
    private final List<String> expected;

    Subject(String key, List<String> besides, List<String> expected) {
        this.key = key;
        this.besides = besides;
        this.expected = expected;
    }

    String key() {
        return key;
    }

    /** The keys of what can be expected of its answer. */
    List<String> expected() {
        return expected;
    }

    /** The keys one of which is needed: the answer itself. */
    List<String> answers() {
        return switch (this) {
            case DECIDES -> List.of("ruling");
            case HAPPENS -> List.of("told", "ruling");
            case NOTE -> List.of("notices");
            case STANDS -> List.of("validity");
        };
    }

    /** The keys of all examples. */
    static List<String> allKeys() {
        List<String> keys = new ArrayList<>(ALWAYS);
        for (Subject subject : values()) {
            keys.add(subject.key);
            keys.addAll(subject.besides);
        }
        return keys.stream().distinct().toList();
    }

    /** The keys of all that can be expected. */
    static List<String> allExpected() {
        return Stream.of(values())
                .flatMap(subject -> subject.expected.stream())
                .distinct()
                .toList();
    }

    /** The question of an example, or empty when it asks none or several, which is then noted. */
    static Optional<Subject> of(Spot.Keys keys) {
        List<Subject> asked =
                Stream.of(values()).filter(subject -> keys.has(subject.key)).toList();
        if (asked.size() != 1) {
            String message =
                    "an example asks one question: may they decide ('who' and 'decides'), who is told ('happens', or of a note, 'note'),"
                            + " or does it still stand ('stands'); this one asks "
                            + (asked.isEmpty()
                                    ? "none"
                                    : asked.stream().map(Subject::key).collect(Collectors.joining(" and ")));
            keys.spot().add(ExampleCodes.NOT_ONE_QUESTION, message);
            return Optional.empty();
        }
        Subject subject = asked.get(0);
        allKeys().stream()
                .filter(key -> keys.has(key) && !subject.takes(key))
                .forEach(key -> keys.addAt(
                        key,
                        ExampleCodes.OTHER_QUESTION,
                        "'" + key + "' does not go with '" + subject.key + "'; remove it"));
        return Optional.of(subject);
    }

    private boolean takes(String asked) {
        return asked.equals(key) || ALWAYS.contains(asked) || besides.contains(asked);
    }
}
