package oversight.core.schemefile;

import static oversight.core.schemefile.Mistake.wide;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in who has to say yes, and in the people and bodies there are. */
final class MistakesWithParties {

    private static final String CHAIN = "{in-order: [{body: gateway}, {at-least: SM}, {on-tier: HoS}]}";
    private static final String MANAGER = "{manager-of: {who: allocated-worker, at-least: SM}}";
    private static final String RECOMMENDED = "recommended-by: {only: team}";
    private static final String REFER = "may-refer-to: {at-least: HoS}";

    private MistakesWithParties() {}

    static List<Mistake> all() {
        return Stream.of(names(), forms(), combinations(), alone(), ways())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mistake> names() {
        return List.of(
                wide("a tier above", "{at-least: {tier: TM", "{at-least: {tier: »TN", "OVS-S201", "did you mean 'TM'?"),
                wide("a tier exactly", "{on-tier: HoS}", "{on-tier: »Hos}", "OVS-S201", "did you mean 'HoS'?"),
                wide("a tier up the line", MANAGER, MANAGER.replace("SM", "»SN"), "OVS-S201", "did you mean 'SM'?"),
                wide("a tier to refer to", REFER, REFER.replace("HoS", "»HS"), "OVS-S201", "did you mean 'HoS'?"),
                wide("a chair", "chair: head", "chair: »haed", "OVS-S202", "did you mean 'head'?"),
                wide(
                        "a post that recommends",
                        RECOMMENDED,
                        RECOMMENDED.replace("team", "»taem"),
                        "OVS-S202",
                        "'team'?"),
                wide("a post that covers", "[{post: head}, n", "[{post: »hed}, n", "OVS-S202", "did you mean 'head'?"),
                wide(
                        "a post at whose discretion",
                        "of: {post: manager}",
                        "of: {post: »manger}",
                        "OVS-S202",
                        "'manager'?"),
                wide(
                        "a post of an overlay",
                        "by: {only: director}",
                        "by: {only: »directer}",
                        "OVS-S202",
                        "'director'?"),
                wide("a body in a chain", "{body: gateway}", "{body: »gatway}", "OVS-S203", "did you mean 'gateway'?"),
                wide("a body that is told", "{body: resources}", "{body: »resorces}", "OVS-S203", "'resources'?"),
                wide(
                        "a circumstance that is needed",
                        "{complete: true}",
                        "{»completed: true}",
                        "OVS-S204",
                        "'complete'?"),
                wide("a circumstance that is measured", "of: amount}", "of: »amonut}", "OVS-S204", "'amount'?"),
                wide(
                        "a circumstance within",
                        "when: {amount: {up-to: £500}",
                        "when: {»amuont: {up-to: £500}",
                        "OVS-S204",
                        "'amount'?"),
                wide(
                        "a circumstance of an exception",
                        "unless: {age:",
                        "unless: {»aeg:",
                        "OVS-S204",
                        "did you mean 'age'?"),
                wide(
                        "a decision that stands for it",
                        "as-for: proceedings",
                        "as-for: »proceeding",
                        "OVS-S207",
                        "'proceedings'?"),
                wide(
                        "a decision of an overlay",
                        "      payment:\n        rules:",
                        "      »paymnet:\n        rules:",
                        "OVS-S207",
                        "'payment'?"),
                wide(
                        "a source of an overlay",
                        "cite: table}\n",
                        "cite: »tabel}\n",
                        "OVS-S208",
                        "did you mean 'table'?"),
                wide(
                        "a rule id over an overlay",
                        "{id: controls-payment",
                        "{id: »payment",
                        "OVS-S209",
                        "give one another id"),
                wide(
                        "a rule id over an event",
                        "- id: missing\n",
                        "- id: »distance-far\n",
                        "OVS-S209",
                        "unique in the scheme"),
                wide(
                        "a service of a rule",
                        "{tier: TM, service: Fostering}}, when",
                        "{tier: TM, service: »Fosterling}}, when",
                        "OVS-S212",
                        "no post belongs to the service 'Fosterling'; did you mean 'Fostering'?"),
                wide(
                        "a service that nobody names",
                        "{on-tier: {tier: HoS, service: Fostering}}",
                        "{on-tier: {tier: HoS, service: »Leaving care}}",
                        "OVS-S212",
                        "expected one of:"));
    }

    private static List<Mistake> forms() {
        return List.of(
                wide(
                        "a word for an approval",
                        CHAIN,
                        "»SM",
                        "OVS-S101",
                        "as-for, in-other-scheme, outside-our-power, unset"),
                wide("an approval without an example", CHAIN, "»[SM]", "OVS-S101", "write it like by: {at-least: SM}"),
                wide(
                        "an approval of no kind",
                        "{only: director}",
                        "{»tier: DIR}",
                        "OVS-S103",
                        "is not a kind of approval"),
                wide(
                        "a post as somebody to be told is written",
                        "{only: director}",
                        "{»post: director}",
                        "OVS-S103",
                        "'post' is not a kind of approval; write only:"),
                wide("nobody at all", "{only: director}", "{»nobody: by law}", "OVS-S103", "write outside-our-power:"),
                wide(
                        "a recommendation among the approvals",
                        "{only: director}",
                        "{»recommended-by: {body: gateway}}",
                        "OVS-S103",
                        "it stands under needs:"),
                wide(
                        "an exception within an approval",
                        "{only: director}",
                        "{only: director, »except: line-manager}",
                        "OVS-S108",
                        "'except' is not a kind of it (whom a rule leaves out"),
                wide("a misspelt kind", "{on-tier: HoS}", "{»on-teir: HoS}", "OVS-S103", "did you mean 'on-tier'?"),
                wide("two kinds", "{only: director}", "{only: director, »body: gateway}", "OVS-S108", "found 2"),
                wide(
                        "a line manager with a tier",
                        "{line-manager-of: allocated-worker}",
                        "{line-manager-of: »{who: allocated-worker, at-least: SM}}",
                        "OVS-S101",
                        "it is manager-of: {who:"),
                wide(
                        "line managers",
                        "{line-manager-of: allocated-worker}",
                        "{line-manager-of: »[allocated-worker]}",
                        "OVS-S101",
                        "expected a role, or 'requester'"),
                wide(
                        "a manager of nobody",
                        MANAGER,
                        "{manager-of: »{at-least: SM}}",
                        "OVS-S104",
                        "needs the key 'who'"),
                wide(
                        "a manager as a word",
                        MANAGER,
                        "{manager-of: »allocated-worker}",
                        "OVS-S101",
                        "write it like manager-of:"),
                wide(
                        "two sorts of manager",
                        MANAGER,
                        "{manager-of: {who: requester}, »line-manager-of: requester}",
                        "OVS-S108",
                        "found 2"),
                wide(
                        "a service without a tier",
                        "{at-least: {tier: TM, service: Fostering}}",
                        "{at-least: »{service: Fostering}}",
                        "OVS-S104",
                        "needs the key 'tier'"),
                wide(
                        "a misspelt service",
                        "{tier: TM, service: F",
                        "{tier: TM, »servise: F",
                        "OVS-S103",
                        "did you mean 'service'?"),
                wide(
                        "a role with a space",
                        "{role: reviewing-officer}",
                        "{role: »reviewing officer}",
                        "OVS-S106",
                        "character 10"),
                wide(
                        "a limit of nothing",
                        "limit: {by: {line-manager-of: allocated-worker}, of: amount}",
                        "limit: »{by: {line-manager-of: allocated-worker}}",
                        "OVS-S104",
                        "needs the key 'of'"),
                wide(
                        "options in a map",
                        "{any-of: [{role: reviewing-officer}, {outside: police}]}",
                        "{any-of: »{role: reviewing-officer}}",
                        "OVS-S101",
                        "a list"),
                wide("a bad key of a body", "chair: head}", "»char: head}", "OVS-S103", "did you mean 'chair'?"),
                wide("a bad key of a post", "organisation: Reg", "»organization: Reg", "OVS-S103", "'organisation'?"));
    }

    private static List<Mistake> combinations() {
        return List.of(
                wide("a chain of one", CHAIN, "{in-order: »[{body: gateway}]}", "OVS-S404", "name at least two"),
                wide("all of none", "{only: director}", "{all-of: »[]}", "OVS-S404", "found 0"),
                wide(
                        "a body twice in a chain",
                        CHAIN,
                        "{in-order: [{body: gateway}, {body: »gateway}]}",
                        "OVS-S414",
                        "takes one part only"),
                wide(
                        "a body twice, deeper",
                        CHAIN,
                        "{in-order: [{body: gateway}, {all-of: [{only: team}, {body: »gateway}]}]}",
                        "OVS-S414",
                        "name two different ones"),
                wide(
                        "a body twice, in a limit",
                        CHAIN,
                        "{all-of: [{body: gateway}, {within: {by: {body: »gateway}, when: {complete: true}}}]}",
                        "OVS-S414",
                        "'gateway'"),
                wide(
                        "a partner twice",
                        "{outside: partner}, {on",
                        "{outside: partner}, {outside: »partner}, {on",
                        "OVS-S414",
                        "keep one"),
                wide("an option twice", CHAIN, "{any-of: [{at-least: SM}, »{at-least: SM}]}", "OVS-S304", "keep one"),
                wide(
                        "a limit on a body",
                        MANAGER,
                        "{within-own-limit: {by: »{body: gateway}, of: amount}}",
                        "OVS-S412",
                        "only a member of staff"),
                wide(
                        "a limit on one of several",
                        MANAGER,
                        "{within-own-limit: {by: »{any-of: [{only: team}, {only: head}]}, of: amount}}",
                        "OVS-S412",
                        "write at-least, on-tier, only"),
                wide(
                        "a limit on a date",
                        "of: amount}",
                        "of: »expires}",
                        "OVS-S401",
                        "a limit is for a measure; this is of the type date"),
                wide("a limit on a choice", "of: amount}", "of: »timing}", "OVS-S401", "of the type choice"),
                wide(
                        "a limit without conditions",
                        "when: {amount: {up-to: £500}}}}",
                        "when: »{}}}",
                        "OVS-S402",
                        "it says nothing"),
                wide(
                        "a limit without a list of conditions",
                        "when: {amount: {up-to: £500}}}}",
                        "when: »[]}}",
                        "OVS-S402",
                        "write one, or leave the key out"));
    }

    private static List<Mistake> alone() {
        return List.of(
                wide(
                        "another decision within several",
                        "{only: head}, {o",
                        "»{as-for: order}, {o",
                        "OVS-S405",
                        "'as-for' stands alone"),
                wide(
                        "another scheme within several",
                        "{only: head}, {o",
                        "»{in-other-scheme: Table}, {o",
                        "OVS-S405",
                        "a rule of its own"),
                wide(
                        "a blank within a limit",
                        "{within: {by: {at-least: {tier: TM, service: Fostering}}",
                        "{within: {by: »{unset: cut}",
                        "OVS-S405",
                        "'unset' stands alone"),
                wide(
                        "a court within an own limit",
                        "{by: {line-manager-of: allocated-worker}",
                        "{by: »{outside-our-power: court}",
                        "OVS-S405",
                        "stands alone"),
                wide(
                        "another decision in an overlay",
                        "by: {only: director}, cite",
                        "by: »{as-for: order}, cite",
                        "OVS-S412",
                        "name who decides"),
                wide(
                        "another scheme in an overlay",
                        "by: {only: director}, cite",
                        "by: »{in-other-scheme: T}, cite",
                        "OVS-S412",
                        "is for the rules of a decision"),
                wide(
                        "another decision for an extension",
                        "{line-manager-of: requester}",
                        "»{as-for: order}",
                        "OVS-S412",
                        "name who decides"),
                wide(
                        "itself",
                        "{as-for: proceedings}",
                        "{as-for: »distance}",
                        "OVS-S415",
                        "as for itself says nothing"),
                wide(
                        "a circle of two",
                        MANAGER,
                        "{as-for: »distance}",
                        "OVS-S415",
                        "a circle of 'distance', 'proceedings'"));
    }

    private static List<Mistake> ways() {
        String pair = "{any-of: [{only: team}, {only: head}]}";
        String three = "{any-of: [{only: team}, {only: head}, {only: manager}]}";
        return List.of(
                wide(
                        "nine parts",
                        CHAIN,
                        "»{all-of: [" + "{at-least: SM}, ".repeat(8) + "{only: team}]}",
                        "OVS-S413",
                        "at most 64 ways of at most 8 parts"),
                wide(
                        "128 ways",
                        CHAIN,
                        "»{all-of: [" + (pair + ", ").repeat(6) + pair + "]}",
                        "OVS-S413",
                        "take out a combination"),
                wide(
                        "81 ways of an extension",
                        "{line-manager-of: requester}",
                        "»{all-of: [" + (three + ", ").repeat(3) + three + "]}",
                        "OVS-S413",
                        "rules for different circumstances"));
    }
}
