package oversight.testkit.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;

/** What one can ask of some versions of a scheme so that the answers differ: its names, the ends of its bands, and the moments at which something starts or ends. */
final class Vocabulary {

    private final List<Scheme> versions;
    private final Set<CaseRole> roles = new LinkedHashSet<>();
    private final Set<OutsideParty> outside = new LinkedHashSet<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<CircumstanceId> measures = new LinkedHashSet<>();

    Vocabulary(List<Scheme> versions) {
        this.versions = versions;
        versions.forEach(scheme -> {
            rules(scheme).forEach(this::collect);
            scheme.getEvents().stream()
                    .flatMap(event -> event.getRules().stream())
                    .forEach(this::collect);
        });
    }

    List<Scheme> versions() {
        return versions;
    }

    private static Stream<DecisionRule> rules(Scheme scheme) {
        return Stream.concat(
                scheme.getDecisions().stream().flatMap(decision -> decision.getRules().stream()),
                scheme.getOverlays().stream()
                        .flatMap(overlay -> overlay.getDecisions().stream())
                        .flatMap(decision -> decision.getRules().stream()));
    }

    private void collect(EventRule rule) {
        conditions.addAll(rule.getWhen());
        conditions.addAll(rule.getUnless());
    }

    private void collect(DecisionRule rule) {
        conditions.addAll(rule.getWhen());
        conditions.addAll(rule.getUnless());
        collect(rule.getBy());
        for (Need need : rule.getNeeds()) {
            if (need instanceof Need.Precondition precondition) {
                conditions.add(precondition.that());
            } else if (need instanceof Need.Recommendation recommendation) {
                collect(recommendation.by());
            } else if (need instanceof Need.Consultation consultation) {
                collect(consultation.of());
            }
        }
        for (FollowUp followUp : rule.getFollowUps()) {
            if (followUp instanceof FollowUp.Lapse lapse) {
                lapse.extension().ifPresent(extension -> collect(extension.by()));
            }
        }
    }

    private void collect(Approval approval) {
        if (approval instanceof Approval.InRole role) {
            roles.add(role.role());
        } else if (approval instanceof Approval.ManagerOf of) {
            of.of().role().ifPresent(roles::add);
        } else if (approval instanceof Approval.ByOutside by) {
            outside.add(by.party());
        } else if (approval instanceof Approval.AnyOf any) {
            any.options().forEach(this::collect);
        } else if (approval instanceof Approval.AllOf all) {
            all.parts().forEach(this::collect);
        } else if (approval instanceof Approval.InOrder order) {
            order.steps().forEach(this::collect);
        } else if (approval instanceof Approval.Within within) {
            conditions.addAll(within.when());
            collect(within.by());
        } else if (approval instanceof Approval.WithinOwnLimit limit) {
            measures.add(limit.measure());
            collect(limit.by());
        }
    }

    List<CaseRole> roles() {
        return List.copyOf(roles);
    }

    /** Parties outside that a rule names, and one that none does. */
    List<OutsideParty> outside() {
        return Stream.concat(outside.stream(), Stream.of(OutsideParty.of("school")))
                .toList();
    }

    List<BodyId> bodies() {
        return all(scheme -> scheme.getBodies().stream().map(Body::getId));
    }

    /** The posts, and one that no version knows. */
    List<PostId> posts() {
        List<PostId> posts =
                new ArrayList<>(all(scheme -> scheme.getPosts().stream().map(Post::getId)));
        posts.add(PostId.of("post-elsewhere"));
        return posts;
    }

    List<CircumstanceId> measures() {
        return List.copyOf(measures);
    }

    /** The decisions of every version, in the order written; one that several versions have as often as they have it. */
    Stream<DecisionType> decisions() {
        return versions.stream().flatMap(scheme -> scheme.getDecisions().stream());
    }

    List<Circumstance> circumstances() {
        return all(scheme -> scheme.getCircumstances().stream());
    }

    private <T> List<T> all(java.util.function.Function<Scheme, Stream<T>> part) {
        return versions.stream().flatMap(part).distinct().toList();
    }

    /** Values at the ends of what rules say about a circumstance, just within and just without. */
    List<FactValue> edges(Circumstance of) {
        Set<FactValue> edges = new LinkedHashSet<>();
        conditions.stream()
                .filter(condition -> condition.circumstance().equals(of.getId()))
                .forEach(condition -> edges.addAll(edges(condition)));
        if (of.getType() == oversight.api.circumstance.CircumstanceType.YES_NO) {
            edges.addAll(List.of(FactValue.yesNo(true), FactValue.yesNo(false)));
        }
        of.getChoices().forEach(word -> edges.add(FactValue.choice(word)));
        if (Conditions.isMeasure(of.getType()) && edges.isEmpty()) {
            edges.addAll(List.of(FactValue.amount(0), FactValue.amount(3)));
        }
        return edges.isEmpty() ? List.of(FactValue.day(LocalDate.of(2026, 7, 1))) : List.copyOf(edges);
    }

    private static Collection<FactValue> edges(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return one.values().stream().flatMap(Vocabulary::about).toList();
        }
        if (condition instanceof Condition.Band band) {
            return Stream.of(band.above(), band.upTo())
                    .filter(java.util.OptionalLong::isPresent)
                    .flatMap(end -> about(FactValue.amount(end.getAsLong())))
                    .toList();
        }
        Condition.Span span = (Condition.Span) condition;
        return Stream.of(span.after(), span.upTo())
                .flatMap(Optional::stream)
                .flatMap(end -> about(FactValue.day(end)))
                .toList();
    }

    private static Stream<FactValue> about(FactValue value) {
        if (value instanceof FactValue.Amount amount) {
            return Stream.of(-1, 0, 1)
                    .map(by -> amount.amount() + by)
                    .filter(some -> some >= 0)
                    .map(FactValue::amount);
        }
        return value instanceof FactValue.Day day
                ? Stream.of(-1, 0, 1).map(by -> FactValue.day(day.date().plusDays(by)))
                : Stream.of(value);
    }

    /** The moments at which a version or an overlay starts or ends, and the clock changes, in 2026. */
    List<Instant> moments() {
        Set<Instant> moments = new LinkedHashSet<>();
        for (Scheme scheme : versions) {
            start(scheme, scheme.getEffectiveFrom(), moments);
            scheme.getOverlays().forEach(overlay -> {
                start(scheme, overlay.getFirstDay(), moments);
                start(scheme, overlay.getLastDay(), moments);
                start(scheme, overlay.getLastDay().plusDays(1), moments);
            });
            start(scheme, scheme.getEffectiveFrom().plusDays(40), moments);
        }
        moments.add(Instant.parse("2026-03-29T01:00:00Z"));
        moments.add(Instant.parse("2026-10-25T01:00:00Z"));
        return List.copyOf(moments);
    }

    private static void start(Scheme scheme, LocalDate day, Set<Instant> moments) {
        moments.add(day.atStartOfDay(scheme.getCalendar().getZone()).toInstant());
    }
}
