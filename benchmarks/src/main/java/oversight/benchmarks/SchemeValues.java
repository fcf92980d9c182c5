package oversight.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import oversight.api.party.AuthorityId;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Post;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Source;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** A generated scheme built in code: what {@link SchemeText} says, without the limit on the size of a file. */
final class SchemeValues {

    private SchemeValues() {}

    static Scheme of(Spec spec) {
        Scheme.Builder scheme = Scheme.builder();
        scheme.id(SchemeId.of("generated"))
                .authority(AuthorityId.of("borsetshire"))
                .authorityName("Borsetshire County Council")
                .version("2026-01")
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .standing("invented, for measuring")
                .addSources(Source.builder()
                        .id("hierarchy")
                        .title("Decision Making Hierarchy")
                        .reviewed("2026-01")
                        .build())
                .calendar(calendar());
        for (int tier = 0; tier < Spec.TIERS; tier++) {
            scheme.addTiers(tier(tier)).addPosts(post(tier));
        }
        for (Term term : Term.values()) {
            scheme.addCircumstances(Circumstance.builder()
                    .id(term.id())
                    .type(term.type())
                    .choices(term.choices())
                    .build());
        }
        for (int type = 0; type < spec.types(); type++) {
            scheme.addDecisions(decision(spec, type));
        }
        return scheme.build();
    }

    static TierId tierId(int tier) {
        return TierId.of("T" + tier);
    }

    static PostId postId(int tier) {
        return PostId.of("post-" + tier);
    }

    private static Tier tier(int tier) {
        return Tier.builder().id(tierId(tier)).name("Tier " + tier).build();
    }

    private static Post post(int tier) {
        return Post.builder()
                .id(postId(tier))
                .name("Post " + tier)
                .tier(tierId(tier))
                .build();
    }

    private static WorkingCalendar calendar() {
        return WorkingCalendar.builder()
                .zone(ZoneId.of("Europe/London"))
                .addHours(WorkingHours.builder()
                        .day(DayOfWeek.MONDAY)
                        .start(LocalTime.of(9, 0))
                        .end(LocalTime.of(17, 0))
                        .build())
                .holidays("england-and-wales")
                .build();
    }

    private static DecisionType decision(Spec spec, int type) {
        Citation citation =
                Citation.builder().source("hierarchy").place("Section " + type).build();
        return DecisionType.builder()
                .id(DecisionTypeId.of(Spec.typeName(type)))
                .name("Decision of type " + type)
                .addAllRules(spec.rulesOf(type).stream()
                        .map(rule -> rule(rule, citation))
                        .toList())
                .build();
    }

    private static DecisionRule rule(Spec.Rule rule, Citation citation) {
        return DecisionRule.builder()
                .id(RuleId.of(rule.id()))
                .addAllWhen(when(rule))
                .by(new Approval.AtLeast(tierId(rule.tier())))
                .citation(citation)
                .build();
    }

    private static List<Condition> when(Spec.Rule rule) {
        return Arrays.stream(Term.values())
                .filter(term -> (rule.mask() & term.bit()) != 0)
                .map(term -> term.condition((rule.bits() & term.bit()) != 0))
                .toList();
    }
}
