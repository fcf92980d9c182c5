package oversight.core.scheme;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Untold;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Whom;

/** Puts into sentences why somebody is told, or is not, when somebody asks. It knows references only, so no text of a note is in them. */
public final class NoticeExplainer {

    /** Figures alone: the names of months differ between machines. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final SchemeRegister register;

    /**
     * An explainer for notices under these versions.
     *
     * @param register the versions
     */
    public NoticeExplainer(SchemeRegister register) {
        this.register = register;
    }

    /**
     * Why somebody is told.
     *
     * @param notice the notice
     * @param locale English, or Welsh; any other gives English
     * @return who, in place of whom, by when, why, and the rule with its line and citation
     */
    public String explain(Notice notice, Locale locale) {
        CompiledScheme scheme = scheme(notice.getRule());
        Words words = new Words(scheme.scheme(), locale);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "notice.told." + notice.getUrgency().name(),
                who(notice.getRecipient(), words),
                time(notice.getDueAt(), scheme)));
        notice.getInsteadOf().ifPresent(other -> sentences.add(words.say("notice.instead-of", who(other, words))));
        if (isPlace(notice.getRecipient())) {
            sentences.add(words.say("notice.parked"));
        }
        sentences.add(reason(notice, scheme, words));
        sentences.add(words.say("notice.obligation." + notice.getObligation().name()));
        sentences.add(rule(notice.getRule(), words));
        return String.join(" ", sentences);
    }

    private static String reason(Notice notice, CompiledScheme scheme, Words words) {
        String key = "notice.reason." + notice.getReason().name();
        return notice.getReason() == NoticeReason.EVENT
                ? words.say(
                        key,
                        event(notice, scheme).map(EventType::getName).orElseGet(() -> words.say("notice.something")))
                : words.say(key, meant(notice, scheme).map(words::whom).orElseGet(() -> words.say("notice.somebody")));
    }

    /** What happened, as the scheme calls it. */
    private static Optional<EventType> event(Notice notice, CompiledScheme scheme) {
        return scheme.scheme().getEvents().stream()
                .filter(type -> type.getRules().stream().anyMatch(rule -> isBy(notice, rule)))
                .findFirst();
    }

    private static boolean isBy(Notice notice, EventRule rule) {
        return rule.getId().equals(notice.getRule().getRule());
    }

    /**
     * Why somebody is not told.
     *
     * @param untold who was considered
     * @param locale English, or Welsh; any other gives English
     * @return who, why not, who is told in place of them, and the rule with its line and citation
     */
    public String explain(Untold untold, Locale locale) {
        Words words = new Words(scheme(untold.getRule()).scheme(), locale);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("untold." + untold.getWhy().name(), who(untold.getWho(), words)));
        if (!untold.getInPlace().isEmpty()) {
            String key = untold.getWhy() == Untold.Why.AT_DISCRETION ? "untold.asked" : "untold.in-place";
            sentences.add(words.say(
                    key,
                    untold.getInPlace().stream().map(party -> who(party, words)).collect(Collectors.joining(", "))));
        }
        sentences.add(rule(untold.getRule(), words));
        return String.join(" ", sentences);
    }

    private CompiledScheme scheme(RuleRef rule) {
        return register.of(rule).orElse(register.newest());
    }

    /** Whom the rule tells: of the rule of a decision or an event, the first whom it says. */
    private static Optional<Whom> meant(Notice notice, CompiledScheme scheme) {
        Stream<Tell> routes = scheme.scheme().getRoutingRules().stream()
                .filter(route -> route.getId().equals(notice.getRule().getRule()))
                .map(NoticeExplainer::tell);
        Stream<Tell> decisions = scheme.rules()
                .filter(rule -> rule.getId().equals(notice.getRule().getRule()))
                .flatMap(rule -> rule.getFollowUps().stream())
                .filter(FollowUp.Inform.class::isInstance)
                .map(then -> ((FollowUp.Inform) then).tell());
        Stream<Tell> events = event(notice, scheme).stream()
                .flatMap(type -> type.getRules().stream())
                .filter(rule -> isBy(notice, rule))
                .flatMap(rule -> rule.getTell().stream());
        boolean discretion = notice.getReason() == NoticeReason.DISCRETION;
        return Stream.of(routes, decisions, events)
                .flatMap(tells -> tells)
                .filter(tell -> tell.discretion().isPresent() == discretion)
                .findFirst()
                .map(Tell::whom);
    }

    private static Tell tell(RoutingRule route) {
        return new Tell(route.getTell(), route.getDue(), route.getUrgency(), route.getDiscretion());
    }

    private static String rule(RuleRef ref, Words words) {
        return ref.getLine()
                .map(line -> words.say("rule", ref.getRule().value(), String.valueOf(line), ref.getCitation()))
                .orElseGet(() -> words.say("rule-in-code", ref.getRule().value(), ref.getCitation()));
    }

    private static String who(Party party, Words words) {
        return party instanceof CaseRole role ? words.say("role", role.value()) : words.party(party);
    }

    private static boolean isPlace(Party party) {
        return party instanceof PostId || party instanceof CaseRole;
    }

    private static String time(Instant at, CompiledScheme scheme) {
        return TIME.format(at.atZone(scheme.scheme().getCalendar().getZone()));
    }
}
