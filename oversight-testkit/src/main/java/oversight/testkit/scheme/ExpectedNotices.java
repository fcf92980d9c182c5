package oversight.testkit.scheme;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Untold;
import oversight.api.party.Party;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Urgency;
import oversight.core.form.MapNode;

/** What an example expects of who is told of a note, and of who is not. */
final class ExpectedNotices {

    private static final List<String> NOTICE = List.of("to", "reason", "rule", "urgency", "due", "instead-of");
    private static final List<String> UNTOLD = List.of("who", "why", "in-place");

    private final Reading reading;
    private final Scheme scheme;

    ExpectedNotices(Reading reading, Scheme scheme) {
        this.reading = reading;
        this.scheme = scheme;
    }

    Check notices(Spot spot) {
        List<Predicate<Notice>> whole = new ArrayList<>();
        List<Predicate<Notice>> parties = new ArrayList<>();
        for (Spot each : spot.list()) {
            if (each.node() instanceof MapNode map && map.entry("to").isPresent()) {
                each.keys("a notice", NOTICE).map(this::notice).ifPresent(whole::add);
            } else {
                party(each)
                        .ifPresent(who ->
                                parties.add(notice -> notice.getRecipient().equals(who)));
            }
        }
        whole.addAll(parties);
        return new Check(
                "notices",
                Flow.of(spot.node()),
                answer -> Answer.each(whole, notices(answer)),
                (answer, written) -> notices(answer).stream()
                        .map(notice -> notice(notice, written))
                        .sorted()
                        .collect(joining(", ", "[", "]")));
    }

    private Predicate<Notice> notice(Spot.Keys keys) {
        Optional<Party> to = keys.get("to").flatMap(this::party);
        Optional<NoticeReason> reason =
                keys.get("reason").flatMap(word -> word.word(NoteReader.words(NoticeReason.values())));
        Optional<Urgency> urgency = keys.get("urgency").flatMap(word -> word.word(NoteReader.words(Urgency.values())));
        Optional<Instant> due = keys.get("due").flatMap(time -> LocalTimes.read(time, reading.versions()));
        Optional<Party> insteadOf = keys.get("instead-of").flatMap(this::party);
        Optional<RuleId> rule = keys.get("rule").flatMap(this::rule);
        return notice -> to.filter(who -> !notice.getRecipient().equals(who)).isEmpty()
                && reason.filter(why -> notice.getReason() != why).isEmpty()
                && urgency.filter(how -> notice.getUrgency() != how).isEmpty()
                && due.filter(by -> !notice.getDueAt()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .equals(by))
                        .isEmpty()
                && notice.getInsteadOf().equals(insteadOf)
                && rule.filter(id -> !notice.getRule().getRule().equals(id)).isEmpty();
    }

    Check untold(Spot spot) {
        List<Predicate<Untold>> whole = new ArrayList<>();
        List<Predicate<Untold>> parties = new ArrayList<>();
        for (Spot each : spot.list()) {
            if (each.node() instanceof MapNode map && map.entry("who").isPresent()) {
                each.keys("somebody who is not told", UNTOLD).map(this::untold).ifPresent(whole::add);
            } else {
                party(each)
                        .ifPresent(who -> parties.add(untold -> untold.getWho().equals(who)));
            }
        }
        whole.addAll(parties);
        return new Check(
                "untold",
                Flow.of(spot.node()),
                answer -> Answer.each(whole, untold(answer)),
                (answer, written) -> untold(answer).stream()
                        .map(each ->
                                "{who: " + Written.party(each.getWho()) + ", why: " + Answer.word(each.getWhy()) + "}")
                        .sorted()
                        .collect(joining(", ", "[", "]")));
    }

    private Predicate<Untold> untold(Spot.Keys keys) {
        Optional<Party> who = keys.get("who").flatMap(this::party);
        Optional<Untold.Why> why = keys.get("why").flatMap(word -> word.word(NoteReader.words(Untold.Why.values())));
        List<Party> inPlace = keys.list("in-place").stream()
                .flatMap(spot -> party(spot).stream())
                .toList();
        return untold -> who.filter(party -> !untold.getWho().equals(party)).isEmpty()
                && why.filter(reason -> untold.getWhy() != reason).isEmpty()
                && (inPlace.isEmpty() || untold.getInPlace().equals(inPlace));
    }

    private Optional<Party> party(Spot spot) {
        return reading.anybody(spot, scheme);
    }

    /** A rule of the scheme, or a law of the library, such as {@code DM-9}. */
    private Optional<RuleId> rule(Spot spot) {
        Map<String, RuleId> known = Reading.mapped(Rows.of(scheme), Rows.Row::rule, RuleId::value);
        known.put("DM-9", RuleId.of("DM-9"));
        known.put("MO-17", RuleId.of("MO-17"));
        known.put("DM-1", RuleId.of("DM-1"));
        return spot.known(known, ExampleCodes.UNKNOWN_RULE, "a rule of the scheme", " in the scheme");
    }

    private static List<Notice> notices(Answer answer) {
        return answer instanceof Answer.Routed routed ? routed.checked().getNotices() : List.of();
    }

    private static List<Untold> untold(Answer answer) {
        return answer instanceof Answer.Routed routed ? routed.checked().getUntold() : List.of();
    }

    private static String notice(Notice notice, Written written) {
        return "{to: " + Written.party(notice.getRecipient()) + ", reason: " + Answer.word(notice.getReason())
                + ", rule: " + notice.getRule().getRule() + ", urgency: " + Answer.word(notice.getUrgency()) + ", due: "
                + written.time(notice.getDueAt())
                + notice.getInsteadOf()
                        .map(of -> ", instead-of: " + Written.party(of))
                        .orElse("") + "}";
    }
}
