package oversight.core.schemefile;

import static oversight.core.schemefile.Mistake.wide;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in what is needed besides who has to say yes, and in who covers. */
final class MistakesWithNeeds {

    private static final String RECOMMENDED = "recommended-by: {only: team}";
    private static final String NEEDS = "needs:\n          - " + RECOMMENDED
            + "\n          - consulted: {any-of: [{role: reviewing-officer}, {outside: police}]}"
            + "\n          - precondition: {complete: true}\n";
    private static final String REFER = "may-refer-to: {at-least: HoS}";

    private MistakesWithNeeds() {}

    static List<Mistake> all() {
        return Stream.of(needs(), cover()).flatMap(List::stream).toList();
    }

    private static List<Mistake> needs() {
        return List.of(
                wide(
                        "an unknown need",
                        RECOMMENDED,
                        "»recomended-by: {only: team}",
                        "OVS-S103",
                        "did you mean 'recommended-by'?"),
                wide("needs as a map", NEEDS, "needs: »{recommended-by: {only: team}}\n", "OVS-S101", "a list"),
                wide(
                        "all of several recommend",
                        RECOMMENDED,
                        "recommended-by: »{all-of: [{only: team}, {only: head}]}",
                        "OVS-S412",
                        "'all-of' is no single party"),
                wide(
                        "a chain is consulted",
                        RECOMMENDED,
                        "consulted: »{in-order: [{only: team}, {only: head}]}",
                        "OVS-S412",
                        "any-of several"),
                wide(
                        "a court recommends",
                        RECOMMENDED,
                        "recommended-by: »{outside-our-power: court}",
                        "OVS-S412",
                        "no single party"),
                wide(
                        "within a need",
                        RECOMMENDED,
                        "recommended-by: »{within: {by: {only: team}, when: {complete: true}}}",
                        "OVS-S412",
                        "'within'"),
                wide(
                        "options within options",
                        RECOMMENDED,
                        "recommended-by: {any-of: [{only: head}, »{any-of: [{only: team}, {only: worker}]}]}",
                        "OVS-S412",
                        "'any-of' is no single party"),
                wide(
                        "a court among options",
                        RECOMMENDED,
                        "recommended-by: {any-of: [{only: head}, »{outside-our-power: court}]}",
                        "OVS-S405",
                        "stands alone"),
                wide(
                        "refer to a chain",
                        REFER,
                        "may-refer-to: »{in-order: [{only: head}, {only: director}]}",
                        "OVS-S412",
                        "name one"),
                wide(
                        "two preconditions in one",
                        "precondition: {complete: true}",
                        "precondition: »{complete: true, timing: planned}",
                        "OVS-S106",
                        "found 2; write a precondition for each"),
                wide("no precondition", "precondition: {complete: true}", "precondition: »{}", "OVS-S106", "found 0"),
                wide(
                        "a precondition of another type",
                        "precondition: {complete: true}",
                        "precondition: {complete: »finished}",
                        "OVS-S401",
                        "write true or false"));
    }

    private static List<Mistake> cover() {
        return List.of(
                wide(
                        "an unknown step",
                        "[same-level, upward]",
                        "[same-level, »upwards]",
                        "OVS-S105",
                        "did you mean 'upward'?"),
                wide(
                        "nobody in a list",
                        "[same-level, upward]",
                        "[same-level, »nobody]",
                        "OVS-S105",
                        "write in-absence: nobody"),
                wide(
                        "nobody at all, in a list",
                        "[same-level, upward]",
                        "[»nobody]",
                        "OVS-S105",
                        "'nobody' is no step"),
                wide("a step twice", "[same-level, upward]", "[upward, »upward]", "OVS-S304", "keep one"),
                wide(
                        "a post that covers twice",
                        "[{post: head}, nominee]",
                        "[{post: head}, »{post: head}]",
                        "OVS-S304",
                        "keep one"),
                wide("a tier that covers", "[{post: head}, nominee]", "[{»tier: HoS}]", "OVS-S103", "expected post"),
                wide("a number that covers", "in-absence: nobody", "in-absence: »3", "OVS-S101", "same-level"),
                wide(
                        "an unknown passing on",
                        "passing-on: tier-below",
                        "passing-on: »tier-bellow",
                        "OVS-S105",
                        "did you mean 'tier-below'?"),
                wide("passing on to anybody", "passing-on: never", "passing-on: »always", "OVS-S105", "named-workers"));
    }
}
