package oversight.core.schemefile;

import static oversight.core.schemefile.Mistake.of;
import static oversight.core.schemefile.Mistake.wide;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in what a scheme file says, where its form is sound. */
final class MistakesInRules {

    private static final String PLANNED = "{timing: planned, cost: {above: £100, up-to: £500}}";

    private MistakesInRules() {}

    static List<Mistake> all() {
        return Stream.of(names(), words(), conditions(), rules(), times())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mistake> names() {
        return List.of(
                of(
                        "a tier in a rule",
                        "at-least: SM",
                        "at-least: »SN",
                        "OVS-S201",
                        "'SN' is not a tier of this scheme; did you mean 'SM'?"),
                of(
                        "a tier of a post",
                        "Manager, tier: SM}",
                        "Manager, tier: »HoS}",
                        "OVS-S201",
                        "expected one of: AD, SM, TM"),
                of(
                        "a post in a rule",
                        "only: fostering-manager",
                        "only: »fostring-manager",
                        "OVS-S202",
                        "'fostering-manager'?"),
                of(
                        "a post in a follow-up",
                        "{post: service-manager}",
                        "{post: »service-manger}",
                        "OVS-S202",
                        "'service-manager'?"),
                of(
                        "a post that is told",
                        "{role: reviewing-officer}",
                        "{post: »solicitr}",
                        "OVS-S202",
                        "did you mean 'solicitor'?"),
                of(
                        "a body in a rule",
                        "body: gateway-panel",
                        "body: »gatway-panel",
                        "OVS-S203",
                        "did you mean 'gateway-panel'?"),
                of(
                        "a body that ratifies",
                        "by: resources-panel",
                        "by: »resource-panel",
                        "OVS-S203",
                        "did you mean 'resources-panel'?"),
                of(
                        "a body that owes",
                        "owner: decider",
                        "owner: {body: »gatewaypanel}",
                        "OVS-S203",
                        "'gateway-panel'?"),
                of("a circumstance", "when: {timing: p", "when: {»timming: p", "OVS-S204", "did you mean 'timing'?"),
                of(
                        "a circumstance of a trigger",
                        "{within-own-limit: t",
                        "{»within-limit: t",
                        "OVS-S204",
                        "'within-own-limit'?"),
                of("a word", "timing: planned", "timing: »planed", "OVS-S205", "did you mean 'planned'?"),
                of(
                        "a word in a list",
                        "timing: planned",
                        "timing: [planned, »out-of-hour]",
                        "OVS-S205",
                        "'out-of-hours'?"),
                of("an occasion", "occasions: [audit]", "occasions: [»audits]", "OVS-S206", "did you mean 'audit'?"),
                of(
                        "a decision",
                        "decisions: [placement]",
                        "decisions: [»placment]",
                        "OVS-S207",
                        "did you mean 'placement'?"),
                of("a source", "source: hierarchy", "source: »hierachy", "OVS-S208", "did you mean 'hierarchy'?"),
                of(
                        "a source in short",
                        "kinds: [oversight], cite: g",
                        "kinds: [oversight], cite: »g.",
                        "OVS-S208",
                        "did you mean 'guidance'?"),
                of(
                        "an id over two lists",
                        "id: tell-reviewer",
                        "id: »court-order",
                        "OVS-S209",
                        "and at line 49, column 13"),
                of(
                        "an id over two decisions",
                        "- id: court-order",
                        "- id: »placement-planned",
                        "OVS-S209",
                        "unique in the scheme"),
                of("the library's own name", "scheme: barset", "scheme: »guidance", "OVS-S211", "choose another"));
    }

    private static List<Mistake> words() {
        return List.of(
                of("a blank standing", "standing: invented for tests", "standing: »\"  \"", "OVS-S301", "write it out"),
                of("an unseen reason", "reason: Its text is cut", "reason: »\"\\u200b\"", "OVS-S302", "U+200B"),
                of("text turned round", "name: Court order", "name: »\"Court \\u202eredro\"", "OVS-S302", "U+202E"),
                of("a name of dashes", "name: Barset Council", "name: »'---'", "OVS-S301", "nothing to read"),
                of("a novel", "name: Court order", "name: »" + "court ".repeat(200), "OVS-S303", "1000 characters"),
                of("a long version", "version: 2024-1", "version: »v" + "1".repeat(100), "OVS-S303", "100 characters"),
                of(
                        "an outcome twice",
                        "outcomes: [progressed]",
                        "outcomes: [progressed, »progressed]",
                        "OVS-S304",
                        "keep one"),
                of(
                        "a word twice in a choice",
                        "[planned, emergency,",
                        "[planned, emergency, »planned,",
                        "OVS-S304",
                        "keep one"),
                of(
                        "a word twice in a condition",
                        "timing: planned",
                        "timing: [planned, »planned]",
                        "OVS-S304",
                        "keep one"),
                of("a closed day twice", "[2024-12-27]", "[2024-12-27, »2024-12-27]", "OVS-S304", "keep one"));
    }

    private static List<Mistake> conditions() {
        return List.of(
                of(
                        "yes for true",
                        "within-own-limit: true",
                        "within-own-limit: »yes",
                        "OVS-S401",
                        "write true or false"),
                of("true for a word", "timing: planned", "timing: »true", "OVS-S401", "write one of its words"),
                of("a number for a word", "timing: planned", "timing: »3", "OVS-S401", "write one of its words"),
                of("a word for money", "cost: {above: £100, up-to: £500}", "cost: »high", "OVS-S401", "write pounds"),
                of(
                        "a band for a choice",
                        PLANNED,
                        "{timing: {above: »1}}",
                        "OVS-S401",
                        "a range is for a measure or a date"),
                of("a band for yes or no", PLANNED, "{within-own-limit: {up-to: »1}}", "OVS-S401", "true or false"),
                of("a word for a duration", PLANNED, "{stay: »long}", "OVS-S401", "write it like 36 hours"),
                of("a word for an age", PLANNED, "{age: »young}", "OVS-S401", "completed years"),
                of("a number for a date", PLANNED, "{starts: »20240401}", "OVS-S401", "like 2026-04-01"),
                of("a date that is none", PLANNED, "{starts: »soon}", "OVS-S106", "a date such as"),
                of("pounds for hours", PLANNED, "{stay: {above: »£5}}", "OVS-S401", "write it like 36 hours"),
                of("no value", "timing: planned", "timing: »[]", "OVS-S402", "give at least one"),
                of("neither", "timing: planned", "timing: »{}", "OVS-S402", "give the values, or 'above' and 'up-to'"),
                of("both", "cost: {above", "cost: »{is: £5, above", "OVS-S402", "both values and a range"),
                of(
                        "a band upside down",
                        "{above: £100, up-to: £500}",
                        "{above: »£500, up-to: £100}",
                        "OVS-S403",
                        "nothing is above 50000"),
                of(
                        "a band without width",
                        "{above: £100, up-to: £500}",
                        "{above: »£5, up-to: £5}",
                        "OVS-S403",
                        "less than 'up-to'"),
                of(
                        "a band below nothing",
                        "{above: £100, up-to: £500}",
                        "{up-to: »{amount: -1}}",
                        "OVS-S403",
                        "write 0 or more"),
                of(
                        "one word is no choice",
                        "timing: {choice: [planned, emergency, out-of-hours]",
                        "timing: »{choice: [planned]",
                        "OVS-S407",
                        "at least two words, found 1"),
                wide(
                        "a choice from the calendar",
                        "nights: {type: yes-no, from-calendar: out-of-hours}",
                        "nights: {choice: [by-day, by-night], from-calendar: »out-of-hours}",
                        "OVS-S419",
                        "write 'type: yes-no', or remove 'from-calendar'"),
                wide(
                        "money from the calendar",
                        "nights: {type: yes-no, from-calendar: out-of-hours}",
                        "nights: {type: money, from-calendar: »working-time}",
                        "OVS-S419",
                        "of the type money"),
                wide(
                        "what no calendar says",
                        "from-calendar: out-of-hours",
                        "from-calendar: »bank-holiday",
                        "OVS-S105",
                        "working-time, out-of-hours"),
                of(
                        "words without a choice",
                        "{type: date, q",
                        "»{type: date, choice: [a, b], q",
                        "OVS-S407",
                        "remove 'choice' or 'type'"),
                of(
                        "a word with a space",
                        "[planned, emergency,",
                        "[planned, emergency, »out of hours,",
                        "OVS-S408",
                        "character 4"));
    }

    private static List<Mistake> rules() {
        return List.of(
                of(
                        "any of one",
                        "[{only: fostering-manager}, {at-least: AD}]",
                        "»[{at-least: AD}]",
                        "OVS-S404",
                        "found 1; name at least two"),
                of("any of none", "[{only: fostering-manager}, {at-least: AD}]", "»[]", "OVS-S404", "found 0"),
                of(
                        "all of one within any of two",
                        "{at-least: AD}]",
                        "{all-of: »[{at-least: AD}]}]",
                        "OVS-S404",
                        "found 1"),
                of(
                        "nobody here within a combination",
                        "{only: fostering-manager}",
                        "»{outside-our-power: court}",
                        "OVS-S405",
                        "a rule of its own"),
                of(
                        "a blank within a combination",
                        "{only: fostering-manager}",
                        "»{unset: cut}",
                        "OVS-S405",
                        "stands alone"),
                of(
                        "two rules for everything",
                        "{at-least: AD}]}\n        cite: hierarchy\n",
                        "{at-least: AD}]}\n        cite: hierarchy\n      - »{id: third, by: {at-least: SM}, cite: hierarchy}\n",
                        "OVS-S406",
                        "a second rule without conditions for the outcome progressed"),
                of(
                        "two rules for not progressing",
                        "        cite: {source: hierarchy, place: row 1}\n      - id: placement-otherwise\n        for: [progressed]",
                        "        cite: hierarchy\n      - {id: no-1, for: not-progressed, by: {at-least: SM}, cite: hierarchy}\n"
                                + "      - »id: placement-otherwise\n        for: not-progressed",
                        "OVS-S406",
                        "the outcome not-progressed"),
                of(
                        "an occasion of other kinds",
                        "on: {occasions: [audit]}",
                        "on: {kinds: [decision, oversight], occasions: [audit, »session]}",
                        "OVS-S409",
                        "notes of the kind supervision only"),
                of(
                        "a requirement of other kinds",
                        "on: {occasions: [audit]}, requires: i",
                        "on: {kinds: decision}, requires: »i",
                        "OVS-S410",
                        "a note of the kind oversight"),
                of(
                        "a requirement of other occasions",
                        "on: {occasions: [audit]}, requires: i",
                        "on: {occasions: session}, requires: »i",
                        "OVS-S410",
                        "change what is required"));
    }

    private static List<Mistake> times() {
        return List.of(
                of("no hours", "{hours: 24}", "{hours: »0}", "OVS-S501", "1 to 8784 hours, found 0; write at-once"),
                of("less than no days", "{working-days: 5}", "{working-days: »-5}", "OVS-S501", "found -5"),
                of("weeks without end", "{weeks: 2}", "{weeks: »1000}", "OVS-S501", "1 to 522 weeks"),
                of("months without end", "{weeks: 2}", "{months: »121}", "OVS-S501", "1 to 120 months"),
                of("a day for ever", "{weeks: 2}", "{days: »99999}", "OVS-S501", "1 to 3660 days"),
                of("an end before the start", "monday: 08:45-17:15", "monday: »17:15-08:45", "OVS-S502", "start first"),
                of("no time at all", "monday: 08:45-17:15", "monday: »09:00-09:00", "OVS-S502", "start first"),
                of(
                        "no working day",
                        "  zone: Europe/London\n  hours: {monday: 08:45-17:15, friday: 08:45-16:30}",
                        "  »zone: Europe/London",
                        "OVS-S503",
                        "add 'hours' for at least one weekday"),
                of(
                        "a week of nothing",
                        "zone: Europe/London\n  hours: {monday: 08:45-17:15, friday: 08:45-16:30}",
                        "»zone: Europe/London\n  hours: {}",
                        "OVS-S503",
                        "add 'hours'"));
    }
}
