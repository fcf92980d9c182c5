package oversight.testkit.scheme;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.decision.Telling;
import oversight.api.decision.Validity;
import oversight.api.scheme.Approval;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Tell;
import oversight.core.form.MapNode;
import oversight.core.form.TextNode;

/** What an example expects in the scheme's own terms: approvals, follow-ups, recipients. The checks are there when the terms have been read. */
final class ExpectedTerms {

    private static final Map<String, Class<? extends FollowUp>> FOLLOW_UPS = followUpWords();
    private static final List<Given.Act> ASKED_FOR =
            List.of(Given.Act.AGREED, Given.Act.RECOMMENDED, Given.Act.CONSULTED);

    private final Terms terms;

    ExpectedTerms(Terms terms) {
        this.terms = terms;
    }

    Supplier<Check> outstanding(Spot spot) {
        List<Supplier<Ruling.Outstanding>> expected =
                spot.list().stream().flatMap(each -> one(each).stream()).toList();
        return () -> {
            List<Ruling.Outstanding> all = expected.stream().map(Supplier::get).toList();
            return new Check(
                    "outstanding",
                    Flow.of(spot.node()),
                    answer -> outstanding(answer).equals(all),
                    (answer, written) -> written.outstanding(outstanding(answer)));
        };
    }

    private Optional<Supplier<Ruling.Outstanding>> one(Spot spot) {
        List<String> words = ASKED_FOR.stream().map(Answer::word).toList();
        return spot.keys("what is outstanding", words).flatMap(keys -> {
            List<Given.Act> acts =
                    ASKED_FOR.stream().filter(act -> keys.has(Answer.word(act))).toList();
            if (keys.map().size() != 1 && keys.hasOnly(words)) {
                spot.add(ExampleCodes.NOT_ONE_KEY, "write one of " + String.join(", ", words) + ", with of whom");
            }
            if (acts.size() != 1) {
                return Optional.empty();
            }
            return keys.get(Answer.word(acts.get(0)))
                    .map(terms::approval)
                    .map(of -> () -> new Ruling.Outstanding(acts.get(0), of.get()));
        });
    }

    private static List<Ruling.Outstanding> outstanding(Answer answer) {
        return answer instanceof Answer.Ruled ruled && ruled.ruling() instanceof Ruling.NeedsMore more
                ? more.outstanding()
                : List.of();
    }

    Supplier<Check> followUps(Spot spot) {
        List<Supplier<Predicate<FollowUp>>> whole = new ArrayList<>();
        List<Supplier<Predicate<FollowUp>>> kinds = new ArrayList<>();
        for (Spot each : spot.list()) {
            if (each.node() instanceof TextNode) {
                each.word(FOLLOW_UPS).ifPresent(type -> kinds.add(() -> type::isInstance));
            } else {
                Supplier<FollowUp> expected = terms.followUp(each);
                whole.add(() -> expected.get()::equals);
            }
        }
        whole.addAll(kinds);
        return () -> new Check(
                "follow-ups",
                Flow.of(spot.node()),
                answer -> Answer.each(predicates(whole), followUps(answer)),
                (answer, written) -> written.followUps(followUps(answer)));
    }

    private static List<FollowUp> followUps(Answer answer) {
        return answer instanceof Answer.Ruled ruled
                ? ruled.ruling().followUps().stream()
                        .map(Ruling.Then::followUp)
                        .distinct()
                        .toList()
                : List.of();
    }

    Supplier<Check> told(Spot spot) {
        List<Supplier<Predicate<Tell>>> whole = new ArrayList<>();
        List<Supplier<Predicate<Tell>>> parties = new ArrayList<>();
        for (Spot each : spot.list()) {
            if (each.node() instanceof MapNode map && map.entry("tell").isPresent()) {
                Supplier<Tell> expected = terms.tell(each);
                whole.add(() -> expected.get()::equals);
            } else {
                Supplier<Tell> expected = terms.tell(atOnce(each));
                parties.add(() -> tell -> tell.whom().equals(expected.get().whom()));
            }
        }
        whole.addAll(parties);
        return () -> new Check(
                "told",
                Flow.of(spot.node()),
                answer -> Answer.each(predicates(whole), tells(answer)),
                (answer, written) -> answer.kind().equals("told") ? written.tells(tells(answer)) : answer.kind());
    }

    /** Whom alone is read like the whole; the rest of it is then not looked at. */
    private static Spot atOnce(Spot whom) {
        MapNode node = MapNode.at(whom.node().mark())
                .put("tell", whom.node().mark(), whom.node())
                .put("due", TextNode.of("at-once"))
                .build();
        return new Spot(node, whom.path(), whom.problems());
    }

    private static List<Tell> tells(Answer answer) {
        return answer instanceof Answer.Told told
                ? told.recipients().stream()
                        .map(Telling.Recipient::tell)
                        .distinct()
                        .toList()
                : List.of();
    }

    Supplier<Check> extension(Spot spot) {
        Supplier<Approval> expected = terms.approval(spot);
        return () -> {
            Optional<Approval> by = Optional.of(expected.get());
            return new Check(
                    "extension",
                    Flow.of(spot.node()),
                    answer -> extension(answer).equals(by),
                    (answer, written) ->
                            extension(answer).map(written::approval).orElse("nobody"));
        };
    }

    private static Optional<Approval> extension(Answer answer) {
        return answer instanceof Answer.Standing standing && standing.validity() instanceof Validity.Stands stands
                ? stands.extension()
                : Optional.empty();
    }

    /** Until when it stands, or since when it no longer does. */
    static Check time(String key, Spot spot, Instant at) {
        return new Check(
                key,
                Flow.of(spot.node()),
                answer -> time(answer)
                        .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
                        .equals(Optional.of(at)),
                (answer, written) -> time(answer).map(written::time).orElse("without an end"));
    }

    private static Optional<Instant> time(Answer answer) {
        if (!(answer instanceof Answer.Standing standing)) {
            return Optional.empty();
        }
        return standing.validity() instanceof Validity.Lapsed lapsed
                ? Optional.of(lapsed.since())
                : ((Validity.Stands) standing.validity()).until();
    }

    private static <T> List<Predicate<T>> predicates(List<Supplier<Predicate<T>>> suppliers) {
        return suppliers.stream().map(Supplier::get).toList();
    }

    private static Map<String, Class<? extends FollowUp>> followUpWords() {
        Map<String, Class<? extends FollowUp>> words = new LinkedHashMap<>();
        words.put("ratify", FollowUp.Ratify.class);
        words.put("quality-assure", FollowUp.QualityAssure.class);
        words.put("confirm-in-writing", FollowUp.ConfirmInWriting.class);
        words.put("inform", FollowUp.Inform.class);
        words.put("meet-condition", FollowUp.MeetCondition.class);
        words.put("lapse", FollowUp.Lapse.class);
        words.put("record-as", FollowUp.RecordAs.class);
        return Collections.unmodifiableMap(words);
    }
}
