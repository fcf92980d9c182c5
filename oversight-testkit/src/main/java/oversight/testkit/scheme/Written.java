package oversight.testkit.scheme;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import oversight.api.decision.Ruling;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tell;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.schemefile.SchemeFile;

/** Writes values of a scheme as a scheme file would, for messages: each is put into a small scheme, and that is written. */
final class Written {

    private final Versions versions;

    Written(Versions versions) {
        this.versions = versions;
    }

    String outstanding(List<Ruling.Outstanding> outstanding) {
        return outstanding.stream()
                .map(each -> "{" + Answer.word(each.act()) + ": " + approval(each.of()) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    String approval(Approval approval) {
        return Flow.of(rule(DecisionRule.builder().by(approval), "by"));
    }

    String followUps(List<FollowUp> followUps) {
        return followUps.isEmpty()
                ? "[]"
                : Flow.of(
                        rule(DecisionRule.builder().by(new Approval.Unset("-")).followUps(followUps), "follow-up"));
    }

    String tells(List<Tell> tells) {
        if (tells.isEmpty()) {
            return "[]";
        }
        EventRule rule = EventRule.builder()
                .id(RuleId.of("r"))
                .tell(tells)
                .citation(Citation.builder().source("s").build())
                .build();
        EventType event = EventType.builder()
                .id(EventTypeId.of("e"))
                .name("e")
                .rules(List.of(rule))
                .build();
        return Flow.of(
                under("tell", firstRule("events", empty().events(List.of(event)).build())));
    }

    String time(Instant at) {
        return LocalTimes.written(at, versions.zone());
    }

    static String parties(List<? extends Party> parties) {
        return parties.stream().map(Written::party).sorted().collect(Collectors.joining(", ", "[", "]"));
    }

    static String party(Party party) {
        if (party instanceof BodyId body) {
            return "{body: " + body.value() + "}";
        }
        if (party instanceof PostId post) {
            return "{post: " + post.value() + "}";
        }
        if (party instanceof CaseRole role) {
            return "{role: " + role.value() + "}";
        }
        return party instanceof OutsideParty outside ? "{outside: " + outside.value() + "}" : party.value();
    }

    private Node rule(DecisionRule.Builder written, String key) {
        DecisionRule rule = written.id(RuleId.of("r"))
                .citation(Citation.builder().source("s").build())
                .build();
        DecisionType decision = DecisionType.builder()
                .id(DecisionTypeId.of("d"))
                .name("d")
                .rules(List.of(rule))
                .build();
        return under(
                key, firstRule("decisions", empty().decisions(List.of(decision)).build()));
    }

    private Scheme.Builder empty() {
        return Scheme.builder()
                .from(versions.newest())
                .decisions(List.of())
                .events(List.of())
                .overlays(List.of());
    }

    private static MapNode firstRule(String section, Scheme scheme) {
        Node whole = Objects.requireNonNull(
                CanonicalJson.parse(SchemeFile.write(scheme), Limits.forRecords(), Problems.withText()));
        return (MapNode) first(under("rules", (MapNode) first(under(section, (MapNode) whole))));
    }

    private static Node first(Node list) {
        return ((ListNode) list).items().get(0);
    }

    private static Node under(String key, MapNode map) {
        return map.entry(key).orElseThrow().value();
    }
}
