package oversight.testkit.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffDirectory;
import oversight.testkit.reference.Verdict;

/** What the laws are tried on: the versions, the people, what answers, and the source of chance. For one thread. */
final class Bench {

    private final List<Scheme> versions;
    private final Host host;
    private final Court court;
    private final Court.Judge judge;
    private final RandomGenerator random;
    private final Map<String, Court.Judge> others = new HashMap<>();
    private final AtomicReference<StaffRef> manager = new AtomicReference<>();

    Bench(List<Scheme> versions, Host host, Court court, RandomGenerator random) {
        this.versions = versions;
        this.host = host;
        this.court = court;
        this.judge = court.judge(versions, host);
        this.random = random;
    }

    List<Scheme> versions() {
        return versions;
    }

    Court.Judge judge() {
        return judge;
    }

    Host host() {
        return host;
    }

    /** Who manages everybody in the directories of which that is said. */
    AtomicReference<StaffRef> manager() {
        return manager;
    }

    RandomGenerator random() {
        return random;
    }

    Ruling rule(Enquiry enquiry) {
        return judge.rule(enquiry);
    }

    Verdict verdict(Enquiry enquiry) {
        return Verdict.of(rule(enquiry));
    }

    /** The answer when these lines stand in the host's register as well. */
    Verdict verdict(Enquiry enquiry, List<Arrangement> lines) {
        return written(lines, () -> verdict(enquiry));
    }

    /** What is seen while these lines stand in the host's register as well. */
    Verdict written(List<Arrangement> lines, Supplier<Verdict> seen) {
        host.write(lines);
        try {
            return seen.get();
        } finally {
            host.write(List.of());
        }
    }

    /** What answers with another directory, and the same register. */
    Court.Judge among(StaffDirectory directory) {
        return court.judge(versions, amongst(directory));
    }

    /** The host with another directory. */
    Host amongst(StaffDirectory directory) {
        return new Host(host.authority(), directory, host.team(), host.register());
    }

    /** What answers under changed versions; made once under a name. */
    Court.Judge with(String name, UnaryOperator<Scheme> change) {
        return other(name, () -> changed(change));
    }

    Court.Judge other(String name, Supplier<Court.Judge> made) {
        return others.computeIfAbsent(name, first -> made.get());
    }

    /** What answers under changed versions, for one question only. */
    Court.Judge changed(UnaryOperator<Scheme> change) {
        return court.judge(versions.stream().map(change).toList(), host);
    }

    Court court() {
        return court;
    }

    /** The version in force. */
    Optional<Scheme> at(Instant time) {
        return versions.stream()
                .filter(scheme -> !startOf(scheme).isAfter(time))
                .max(Comparator.comparing(Bench::startOf));
    }

    private static Instant startOf(Scheme scheme) {
        return scheme.getEffectiveFrom()
                .atStartOfDay(scheme.getCalendar().getZone())
                .toInstant();
    }

    /** All rules of a version for decisions, those of overlays included. */
    static List<DecisionRule> rules(Scheme scheme) {
        List<DecisionRule> rules = new ArrayList<>();
        scheme.getDecisions().forEach(type -> rules.addAll(type.getRules()));
        for (Overlay overlay : scheme.getOverlays()) {
            overlay.getDecisions().forEach(type -> rules.addAll(type.getRules()));
        }
        return rules;
    }

    /** The rules of the version in force that a verdict names; empty when one of them is not the scheme's. */
    List<DecisionRule> named(Verdict verdict, Instant at) {
        List<DecisionRule> named = at(at).stream()
                .flatMap(scheme -> rules(scheme).stream()
                        .filter(rule -> verdict.rules().contains(scheme.getVersion() + "/" + rule.getId())))
                .toList();
        return named.size() == verdict.rules().size() ? named : List.of();
    }

    /** Everybody who is at work in a post of the version in force. */
    List<StaffRef> atWork(Instant at) {
        return at(at).stream()
                .flatMap(scheme -> scheme.getPosts().stream())
                .map(Post::getId)
                .flatMap(
                        post -> host
                                .directory()
                                .holdersOf(PostAt.builder()
                                        .authority(host.authority())
                                        .post(post)
                                        .at(at)
                                        .build())
                                .stream())
                .distinct()
                .toList();
    }

    /** Somebody at work, drawn; empty when there is nobody. */
    Optional<StaffRef> somebody(Instant at) {
        List<StaffRef> people = atWork(at);
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(random.nextInt(people.size())));
    }

    static boolean isYes(Verdict verdict) {
        return verdict.kind().equals("Permitted") || verdict.kind().equals("NeedsMore");
    }

    static Enquiry by(Enquiry enquiry, Party decider) {
        return Enquiry.builder().from(enquiry).decider(decider).build();
    }

    /** A counter-example: the question, with the facts that are stated, and what was seen. */
    static Optional<String> broken(Enquiry enquiry, Object... seen) {
        StringBuilder text = new StringBuilder(
                "  " + enquiry + "\n  facts " + enquiry.getFacts().asMap() + "\n");
        for (Object one : seen) {
            text.append("  ").append(one).append('\n');
        }
        return Optional.of(text.toString());
    }

    static Optional<String> same(Enquiry enquiry, Verdict one, Verdict other) {
        return one.equals(other) ? Optional.empty() : broken(enquiry, one, other);
    }
}
