package oversight.core.schemefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.scheme.Scheme;
import oversight.core.form.FormCodes;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.Path;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.Shape;
import oversight.core.form.TextNode;

/** What the reader says of the form of a scheme file, before anything is checked against anything else in it. */
enum FormVerdict {
    RIGHT,
    WRONG,
    /** Wrong, by something that JSON Schema has no words for. */
    UNSAYABLE;

    private static final Set<String> OF_THE_WHOLE = Set.of(FormCodes.OBJECT_REFUSED, FormCodes.SAME_ID_TWICE);
    private static final Pattern ZONE = Pattern.compile("[A-Za-z][A-Za-z0-9~/._+-]+");
    private static final Pattern CONDITION = Pattern.compile(".*\\.(?:when|unless|precondition)(?=[.\\[])");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ENTRY = Pattern.compile("\\['.*?'\\]|\\[[0-9]+\\]|\\.[^.\\[]+");

    private static final Shape<Scheme> SHAPE = SchemeShape.of("");

    private static final List<String> TYPES = Stream.concat(
                    Stream.of(""),
                    Stream.of(CircumstanceType.values())
                            .map(type -> type.name().toLowerCase(Locale.ROOT).replace('_', '-')))
            .toList();

    static FormVerdict of(Node document) {
        List<Problem> problems = problems(document);
        if (problems.isEmpty()) {
            return RIGHT;
        }
        List<Problem> sayable = problems.stream()
                .filter(problem -> !OF_THE_WHOLE.contains(problem.code()) && !isNoZone(problem, document))
                .toList();
        Set<String> ofConditions = new HashSet<>();
        for (Problem problem : sayable) {
            Optional<String> condition = condition(problem);
            if (condition.isEmpty()) {
                return WRONG;
            }
            ofConditions.add(condition.get());
        }
        Set<String> words = new HashSet<>();
        keys(document, words);
        return words.stream().noneMatch(FormVerdict::isNoDay)
                        && ofConditions.stream().anyMatch(place -> isWrongForEveryType(place, document))
                ? WRONG
                : UNSAYABLE;
    }

    /** How many days a month has, a schema cannot say; where a word may stand as well as a date, it takes 31 April for a word. */
    private static boolean isNoDay(String word) {
        try {
            return DATE.matcher(word).matches() && LocalDate.parse(word).isAfter(LocalDate.MAX);
        } catch (DateTimeException noDay) {
            return true;
        }
    }

    /** The codes of what the reader says of the form. */
    static List<Problem> problems(Node document) {
        Problems problems = Problems.withText();
        ShortForms.Expanded full = ShortForms.expand(document);
        SHAPE.read(full.document(), Path.root(), problems);
        full.report(problems);
        return problems.list();
    }

    /** The condition in which a problem lies: how its values are read depends on the type that another place gives to it. */
    private static Optional<String> condition(Problem problem) {
        Matcher conditions = CONDITION.matcher(problem.path());
        if (!conditions.find()) {
            return Optional.empty();
        }
        Matcher entry = ENTRY.matcher(problem.path())
                .region(conditions.end(), problem.path().length());
        return entry.lookingAt() ? Optional.of(problem.path().substring(0, entry.end())) : Optional.empty();
    }

    /** Whether one place in the condition is wrong whatever the type is. Two ends that are of two types are wrong together only, and a schema looks at each for itself. */
    private static boolean isWrongForEveryType(String condition, Node document) {
        Set<String> keys = new HashSet<>();
        keys(document, keys);
        List<List<String>> wrong = TYPES.stream()
                .map(type -> problems(with(document, keys, type)).stream()
                        .filter(problem -> condition(problem).equals(Optional.of(condition)))
                        .map(Problem::path)
                        .toList())
                .toList();
        return wrong.get(0).stream()
                .anyMatch(place -> wrong.stream()
                        .allMatch(places ->
                                places.stream().anyMatch(other -> other.startsWith(place) || place.startsWith(other))));
    }

    private static Node with(Node document, Set<String> circumstances, String type) {
        MapNode.Builder types = MapNode.builder();
        circumstances.forEach(name -> types.put(name, TextNode.of(type)));
        MapNode.Builder changed = MapNode.builder().put("circumstances", types.build());
        ((MapNode) document)
                .entries().stream()
                        .filter(entry -> !entry.key().equals("circumstances"))
                        .forEach(entry -> changed.put(entry.key(), entry.value()));
        return changed.build();
    }

    private static void keys(Node node, Set<String> keys) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> keys(item, keys));
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> {
                keys.add(entry.key());
                keys(entry.value(), keys);
            });
        } else if (node instanceof TextNode text) {
            keys.add(text.text());
        }
    }

    /** Which time zones there are, only their table knows. */
    private static boolean isNoZone(Problem problem, Node document) {
        return problem.path().equals("calendar.zone")
                && problem.code().equals(FormCodes.VALUE_REFUSED)
                && Spot.top(document)
                        .get("calendar")
                        .flatMap(calendar -> calendar.get("zone"))
                        .flatMap(Spot::text)
                        .filter(zone -> ZONE.matcher(zone).matches())
                        .isPresent();
    }
}
