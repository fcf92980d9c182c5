package oversight.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small scheme, whose written form uses every kind of shape. */
public final class Sample {

    public enum Severity {
        BLOCKING,
        ADVISORY_ONLY
    }

    public sealed interface Approval permits AtLeast, AnyOf, Outside {}

    public record AtLeast(String tier) implements Approval {}

    public record AnyOf(List<Approval> parts) implements Approval {}

    public enum Outside implements Approval {
        OUTSIDE_OUR_POWER
    }

    public record Rule(String type, Approval by, Severity severity, Optional<Integer> days) {}

    public record Tier(String id, String name, Optional<String> abbr) {}

    public record Scheme(String id, List<Tier> tiers, List<Rule> rules, Mark origin) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Scheme that
                    && id.equals(that.id)
                    && tiers.equals(that.tiers)
                    && rules.equals(that.rules);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    public static final Shape<Approval> APPROVAL = KeyedUnion.<Approval>of("approval")
            .option("at-least", AtLeast.class, Shapes.text(5).map(AtLeast::new, AtLeast::tier))
            .option(
                    "any-of",
                    AnyOf.class,
                    Shapes.list(Shapes.lazy(() -> Sample.APPROVAL)).map(AnyOf::new, AnyOf::parts))
            .bare(Outside.class, Shapes.choice(Outside.class))
            .end();

    public static final Shape<Rule> RULE = ObjectShape.of("rule", RuleBuilder::new, RuleBuilder::build)
            .required("type", Shapes.text(), Rule::type, RuleBuilder::type)
            .required("by", APPROVAL, Rule::by, RuleBuilder::by)
            .withDefault(
                    "severity", Shapes.choice(Severity.class), Severity.BLOCKING, Rule::severity, RuleBuilder::severity)
            .optional("days", Shapes.integer(1, 30), Rule::days, RuleBuilder::days)
            .end();

    public static final Shape<Tier> TIER = ObjectShape.of("tier", TierBuilder::new, TierBuilder::build)
            .required("id", Shapes.text(5), Tier::id, TierBuilder::id)
            .required("name", Shapes.text(), Tier::name, TierBuilder::name)
            .optional("abbr", Shapes.text(5), Tier::abbr, TierBuilder::abbr)
            .end();

    public static final Shape<Scheme> SCHEME = ObjectShape.of("scheme", SchemeBuilder::new, SchemeBuilder::build)
            .required(
                    "id",
                    Shapes.of("a scheme id", Facets.spelled("[a-z]+"), Sample::schemeId, id -> id),
                    Scheme::id,
                    SchemeBuilder::id)
            .listOf("tiers", Shapes.keyed(TIER, "id", "name"), Scheme::tiers, SchemeBuilder::addAllTiers)
            .list("rules", RULE, Scheme::rules, SchemeBuilder::addAllRules)
            .position(SchemeBuilder::origin)
            .end();

    private Sample() {}

    private static String schemeId(String text) {
        if (!text.matches("[a-z]+")) {
            throw new IllegalArgumentException("no scheme id: " + text);
        }
        return text;
    }

    static final class TierBuilder {
        private String id = "";
        private String name = "";
        private Optional<String> abbr = Optional.empty();

        TierBuilder id(String value) {
            id = value;
            return this;
        }

        TierBuilder name(String value) {
            name = value;
            return this;
        }

        TierBuilder abbr(String value) {
            abbr = Optional.of(value);
            return this;
        }

        TierBuilder abbr(Optional<String> value) {
            abbr = value;
            return this;
        }

        Tier build() {
            return new Tier(id, name, abbr);
        }
    }

    static final class RuleBuilder {
        private String type = "";
        private Approval by = Outside.OUTSIDE_OUR_POWER;
        private Severity severity = Severity.ADVISORY_ONLY;
        private Optional<Integer> days = Optional.empty();

        RuleBuilder type(String value) {
            type = value;
            return this;
        }

        RuleBuilder by(Approval value) {
            by = value;
            return this;
        }

        RuleBuilder severity(Severity value) {
            severity = value;
            return this;
        }

        RuleBuilder days(int value) {
            days = Optional.of(value);
            return this;
        }

        Rule build() {
            if (type.isBlank()) {
                throw new IllegalStateException("a rule has a type");
            }
            return new Rule(type, by, severity, days);
        }
    }

    static final class SchemeBuilder {
        private String id = "";
        private final List<Tier> tiers = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Mark origin = Mark.NONE;

        SchemeBuilder id(String value) {
            id = value;
            return this;
        }

        SchemeBuilder addAllTiers(Iterable<? extends Tier> values) {
            values.forEach(tiers::add);
            return this;
        }

        SchemeBuilder addAllRules(Iterable<? extends Rule> values) {
            values.forEach(rules::add);
            return this;
        }

        void origin(Mark mark) {
            origin = mark;
        }

        Scheme build() {
            return new Scheme(id, List.copyOf(tiers), List.copyOf(rules), origin);
        }
    }
}
