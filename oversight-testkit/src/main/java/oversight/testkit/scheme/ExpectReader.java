package oversight.testkit.scheme;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.core.form.TextNode;

/** Reads what an example expects of the answer. What the key alone decides is here; what is read in the scheme's terms is in {@link ExpectedTerms}. */
final class ExpectReader {

    private static final List<String> ANSWERS =
            List.of("permitted", "needs-more", "not-permitted", "undetermined", "not-configured", "outside-our-power");
    private static final Map<String, String> GOES_WITH = Map.of(
            "outside", "outside-our-power",
            "missing", "undetermined",
            "outstanding", "needs-more",
            "until", "stands",
            "since", "lapsed",
            "extension", "stands");

    private final Reading reading;
    private final Scheme scheme;
    private final Subject subject;
    private final ExpectedTerms terms;
    private final ExpectedNotices notices;
    private final List<String> arrangements;

    ExpectReader(Reading reading, Scheme scheme, Terms terms, Subject subject, List<String> arrangements) {
        this.reading = reading;
        this.scheme = scheme;
        this.subject = subject;
        this.terms = new ExpectedTerms(terms);
        this.notices = new ExpectedNotices(reading, scheme);
        this.arrangements = arrangements;
    }

    /** What will make the checks, in the order in which their differences are best read. */
    Optional<Supplier<List<Check>>> read(Spot spot) {
        Optional<Spot.Keys> keys = spot.keys("what is expected", Subject.allExpected());
        Optional<Check> main = keys.flatMap(this::main);
        if (keys.isEmpty() || main.isEmpty()) {
            return Optional.empty();
        }
        List<Supplier<Check>> checks = new ArrayList<>();
        main.ifPresent(check -> checks.add(() -> check));
        for (String key : subject.expected()) {
            keys.get().get(key).flatMap(value -> check(key, value, keys.get())).ifPresent(checks::add);
        }
        return Optional.of(() -> checks.stream().map(Supplier::get).toList());
    }

    /** The answer itself: {@code ruling}, {@code told} or {@code validity}. */
    private Optional<Check> main(Spot.Keys keys) {
        Subject.allExpected().stream()
                .filter(key -> keys.has(key) && !subject.expected().contains(key))
                .forEach(key -> keys.addAt(
                        key,
                        ExampleCodes.OTHER_QUESTION,
                        "'" + key + "' is not part of the answer to '" + subject.key() + "'; remove it"));
        Optional<String> answer = answer(keys);
        answer.ifPresent(kind -> GOES_WITH.forEach((key, with) -> {
            if (subject.expected().contains(key) && keys.has(key) && !kind.equals(with)) {
                wrongRuling(keys, key, with, kind);
            }
        }));
        return answer.map(kind -> new Check(mainKey(keys), kind, is -> is.kind().equals(kind), ExpectReader::kind));
    }

    private static void wrongRuling(Spot.Keys keys, String key, String with, String kind) {
        String message = "'" + key + "' goes with " + with + " and not with " + kind + "; remove it";
        keys.addAt(key, ExampleCodes.OTHER_RULING, message);
    }

    private String mainKey(Spot.Keys keys) {
        if (subject == Subject.NOTE) {
            return "notices";
        }
        return subject == Subject.STANDS ? "validity" : keys.has("told") ? "told" : "ruling";
    }

    private Optional<String> answer(Spot.Keys keys) {
        List<String> any = subject.answers();
        List<String> said = any.stream().filter(keys::has).toList();
        if (said.isEmpty()) {
            if (keys.hasOnly(subject.expected())) {
                keys.spot().add(ExampleCodes.EXPECTS_NOTHING, "say what is expected: " + String.join(" or ", any));
            }
            return Optional.empty();
        }
        if (said.size() > 1) {
            wrongRuling(keys, "ruling", "undetermined or not-configured", "told");
        }
        if (said.get(0).equals("told") || said.get(0).equals("notices")) {
            return Optional.of(said.get(0));
        }
        List<String> words = subject == Subject.STANDS
                ? List.of("stands", "lapsed")
                : subject == Subject.HAPPENS ? List.of("undetermined", "not-configured") : ANSWERS;
        return keys.get(said.get(0)).flatMap(spot -> spot.word(same(words)));
    }

    private Optional<Supplier<Check>> check(String key, Spot spot, Spot.Keys keys) {
        return switch (key) {
            case "reason" -> reason(spot, keys).map(check -> () -> check);
            case "outside" -> Reading.outside(spot).map(who -> () -> outside(who));
            case "missing" -> Optional.of(missing(spot)).map(check -> () -> check);
            case "rules" -> Optional.of(rules(spot)).map(check -> () -> check);
            case "who-can" -> Optional.of(whoCan(spot)).map(check -> () -> check);
            case "outstanding" -> Optional.of(terms.outstanding(spot));
            case "follow-ups" -> Optional.of(terms.followUps(spot));
            case "told" -> Optional.of(terms.told(spot));
            case "notices" -> Optional.of(notices.notices(spot)).map(check -> () -> check);
            case "untold" -> Optional.of(notices.untold(spot)).map(check -> () -> check);
            case "extension" -> Optional.of(terms.extension(spot));
            case "until", "since" ->
                LocalTimes.read(spot, reading.versions()).map(at -> () -> ExpectedTerms.time(key, spot, at));
            default -> Optional.empty();
        };
    }

    private Optional<Check> reason(Spot spot, Spot.Keys keys) {
        String ruling = keys.get("ruling")
                .flatMap(word -> word.node() instanceof TextNode text ? Optional.of(text.text()) : Optional.empty())
                .orElse("");
        if (!ruling.equals("not-permitted") && !ruling.equals("not-configured")) {
            if (ANSWERS.contains(ruling) || keys.has("told")) {
                wrongRuling(keys, "reason", "not-permitted or not-configured", ruling.isEmpty() ? "told" : ruling);
            }
            return Optional.empty();
        }
        Stream<String> words = ruling.equals("not-permitted")
                ? Answer.words(Ruling.Reason.values())
                : Answer.words(Ruling.Gap.values());
        return spot.word(same(words.toList()))
                .map(reason -> new Check(
                        "reason",
                        reason,
                        answer -> answer.reason().equals(reason),
                        (answer, written) -> answer.reason().isEmpty() ? "none" : answer.reason()));
    }

    private static Check outside(OutsideParty who) {
        return new Check(
                "outside",
                who.value(),
                answer -> outsideOf(answer).equals(Optional.of(who)),
                (answer, written) -> outsideOf(answer).map(OutsideParty::value).orElse("nobody outside"));
    }

    private static Optional<OutsideParty> outsideOf(Answer answer) {
        return answer instanceof Answer.Ruled ruled && ruled.ruling() instanceof Ruling.OutsideOurPower outside
                ? Optional.of(outside.who())
                : Optional.empty();
    }

    private Check missing(Spot spot) {
        Map<String, CircumstanceId> known =
                Reading.mapped(scheme.getCircumstances(), Circumstance::getId, CircumstanceId::value);
        Set<CircumstanceId> expected = spot.list().stream()
                .flatMap(each -> each
                        .known(
                                known,
                                ExampleCodes.UNKNOWN_CIRCUMSTANCE,
                                "a circumstance of the scheme",
                                " under 'circumstances' in the scheme")
                        .stream())
                .collect(toUnmodifiableSet());
        return new Check(
                "missing",
                Flow.of(spot.node()),
                answer -> Set.copyOf(answer.missing()).equals(expected),
                (answer, written) -> names(answer.missing().stream().map(CircumstanceId::value)));
    }

    private Check rules(Spot spot) {
        Map<String, String> known = same(ruleNames());
        Set<String> expected = spot.list().stream()
                .flatMap(each ->
                        each.known(known, ExampleCodes.UNKNOWN_RULE, "a rule of the scheme", " in the scheme").stream())
                .collect(toUnmodifiableSet());
        return new Check(
                "rules",
                Flow.of(spot.node()),
                answer -> ids(answer).collect(toUnmodifiableSet()).equals(expected),
                (answer, written) -> names(ids(answer)));
    }

    private List<String> ruleNames() {
        return Stream.concat(
                        reading.versions().newestFirst().stream()
                                .flatMap(version -> Rows.of(version).stream())
                                .map(row -> row.rule().value()),
                        arrangements.stream())
                .distinct()
                .toList();
    }

    private static Stream<String> ids(Answer answer) {
        return answer.rules().stream().map(RuleRef::getRule).map(RuleId::value).distinct();
    }

    private Check whoCan(Spot spot) {
        Set<Party> expected = spot.list().stream()
                .flatMap(each -> reading.party(each, scheme).stream())
                .collect(toUnmodifiableSet());
        return new Check(
                "who-can",
                Flow.of(spot.node()),
                answer -> Set.copyOf(candidates(answer)).equals(expected),
                (answer, written) -> Written.parties(candidates(answer)));
    }

    private static List<Party> candidates(Answer answer) {
        return answer instanceof Answer.Ruled ruled ? ruled.whoCan().get() : List.of();
    }

    private static String kind(Answer answer, Written written) {
        List<String> why = new ArrayList<>();
        if (!answer.reason().isEmpty()) {
            why.add(answer.reason());
        }
        answer.missing().forEach(circumstance -> why.add("not known: " + circumstance.value()));
        return answer.kind() + (why.isEmpty() ? "" : " (" + String.join(", ", why) + ")");
    }

    private static String names(Stream<String> names) {
        return names.sorted().collect(joining(", ", "[", "]"));
    }

    private static Map<String, String> same(List<String> words) {
        Map<String, String> same = new LinkedHashMap<>();
        words.forEach(word -> same.put(word, word));
        return same;
    }
}
