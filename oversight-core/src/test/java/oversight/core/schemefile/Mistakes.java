package oversight.core.schemefile;

import static oversight.core.schemefile.Mistake.of;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in the text and in the form of a scheme file. */
final class Mistakes {

    private Mistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                        text(),
                        kinds(),
                        keys(),
                        words(),
                        values(),
                        MistakesInRules.all(),
                        MistakesInNotes.all(),
                        MistakesInDuties.all(),
                        MistakesWithParties.all(),
                        MistakesWithNeeds.all(),
                        MistakesWithMeasures.all(),
                        MistakesWithTime.all())
                .flatMap(List::stream);
    }

    private static List<Mistake> text() {
        return List.of(
                of("a bracket left open", "Oversight}\noccasions:", "Oversight\noccasions»:", "OVS-S001", "check"),
                of("a tab", "  gateway-panel: G", "»\tgateway-panel: G", "OVS-S001", "tab"),
                of("an anchor", "guidance: Guidance", "guidance: »&g Guidance", "OVS-S002", "write the value out"),
                of("an alias", "solicitor: Solicitor", "solicitor: »*g", "OVS-S003", "write the value out"),
                of("a tag", "solicitor: Solicitor", "solicitor: »!!str Solicitor", "OVS-S004", "remove it"),
                of(
                        "a merge key",
                        "  solicitor: Solicitor",
                        "  solicitor: {name: S, »<<: {tier: SM}}",
                        "OVS-S005",
                        "write the keys out"),
                of(
                        "a tier twice",
                        "  TM: Team Manager",
                        "  TM: Team Manager\n  »SM: Senior Manager",
                        "OVS-S006",
                        "'SM' stands here and at line 11, column 3; keep one"),
                of(
                        "a section twice",
                        "headings:",
                        "»tiers: {SX: Some tier}\nheadings:",
                        "OVS-S006",
                        "'tiers' stands here and at line 9, column 1; keep one"),
                of("a second document", "unset:\n", "»---\nunset:\n", "OVS-S007", "file of its own"),
                of("a key that is a number", "  solicitor: S", "  »1: S", "OVS-S008", "put it in quotes"),
                of("a key without a value", "  solicitor: Solicitor", "  solicitor:»", "OVS-S009", "give a value"),
                of("null", "name: Court order", "name: »null", "OVS-S009", "put it in quotes"),
                of("a directive", "scheme: barset", "»%YAML 1.2\n---\nscheme: barset", "OVS-S016", "remove the line"),
                of(
                        "no end of digits",
                        "{hours: 24}",
                        "{hours: »" + "9".repeat(60) + "}",
                        "OVS-S017",
                        "too many digits"),
                of("U+0000", "name: Court order", "name: »\"\\0\"", "OVS-S014", "remove it"),
                of(
                        "a long key",
                        "  solicitor: S",
                        "  »" + "s".repeat(201) + ": S",
                        "OVS-S013",
                        "200 characters",
                        "OVS-S106"));
    }

    private static List<Mistake> kinds() {
        return List.of(
                of("a list for a map", "{oversight: Management Oversight}", "»[a]", "OVS-S101", "headings (a map"),
                of("a word for a list", "\n  - {row: A row, reason: Its text is cut}", " »none", "OVS-S101", "a list"),
                of("a word for a rule", "on: {occasions: [audit]}", "on: »audit", "OVS-S101", "trigger (a map"),
                of("a word for a number", "{hours: 24}", "{hours: »day}", "OVS-S101", "a number"),
                of("yes for true", "on: {decisions: [placement]", "on: {decisions: »true", "OVS-S102", "quotes"),
                of("a version that is a number", "version: 2024-1", "version: »2024", "OVS-S102", "put it in quotes"),
                of("a place that is a number", "place: row 1", "place: »4.10", "OVS-S102", "put it in quotes"));
    }

    private static List<Mistake> keys() {
        return List.of(
                of("a misspelt section", "tiers:\n  AD", "»teirs:\n  AD", "OVS-S103", "did you mean 'tiers'?"),
                of("a misspelt key", "obligation:", "»obligaton:", "OVS-S103", "did you mean 'obligation'?"),
                of("a misspelt key that is needed", "requires:", "»require:", "OVS-S103", "did you mean 'requires'?"),
                of(
                        "a misspelt key of a circumstance",
                        "choice: [planned",
                        "»choise: [planned",
                        "OVS-S103",
                        "did you mean 'choice'?"),
                of("an unknown approval", "{body: gateway-panel}", "{»bodys: gateway-panel}", "OVS-S103", "'body'?"),
                of("an unknown unit", "{weeks: 2}", "{»week: 2}", "OVS-S103", "did you mean 'weeks'?"),
                of("an unknown party", "{role: r", "{»rol: r", "OVS-S103", "did you mean 'role'?"),
                of("an unknown follow-up", "- ratify:", "- »ratifies:", "OVS-S103", "expected one of: ratify"),
                of(
                        "a decision without a name",
                        "  court-order:\n    name: Court order\n",
                        "  »court-order:\n",
                        "OVS-S104",
                        "'name'"),
                of(
                        "a rule without a citation",
                        "id: court-order\n        by: {outside-our-power: court}\n        cite: hierarchy",
                        "»id: court-order\n        by: {outside-our-power: court}",
                        "OVS-S104",
                        "decision rule needs the key 'cite'; add it"),
                of(
                        "a scheme without an authority",
                        "scheme: barset\nauthority: {id: barset, name: Barset Council}\n",
                        "»scheme: barset\n",
                        "OVS-S104",
                        "scheme needs the key 'authority'; add it"),
                of("a follow-up without a due time", "{due: at-once}", "»{}", "OVS-S104", "'due'"),
                of(
                        "two approvals at once",
                        "{only: fostering-manager}",
                        "{only: fostering-manager, »at-least: SM}",
                        "OVS-S108",
                        "exactly one key, found 2"),
                of(
                        "no approval",
                        "by: {outside-our-power: court}",
                        "by: »{}",
                        "OVS-S108",
                        "found 0; expected one of: at-least"),
                of(
                        "an id twice in a list",
                        "  - id: record\n",
                        "  - {id: record, on: any-note, owes: record, due: at-once, cite: guidance}\n  - id: »record\n",
                        "OVS-S109",
                        "'record' stands here and at line 59, column 10; keep one"),
                of(
                        "an id inside",
                        "solicitor: Solicitor",
                        "solicitor: {»id: s, name: S}",
                        "OVS-S110",
                        "remove this one"));
    }

    private static List<Mistake> words() {
        return List.of(
                of(
                        "a kind of note",
                        "kinds: [oversight]",
                        "kinds: [»oversite]",
                        "OVS-S105",
                        "did you mean 'oversight'?"),
                of("an outcome", "for: [progressed]", "for: [»progresed]", "OVS-S105", "did you mean 'progressed'?"),
                of("a requirement", "immediate-actions", "»imediate-actions", "OVS-S105", "'immediate-actions'?"),
                of("a severity", "severity: blocking", "severity: »blockng", "OVS-S105", "did you mean 'blocking'?"),
                of("a duty", "owes: record", "owes: »recording", "OVS-S105", "expected one of: record, ratify"),
                of("an owner", "owner: decider", "owner: »desider", "OVS-S105", "did you mean 'decider'?"),
                of("an obligation", "obligation: suggested", "obligation: »sugested", "OVS-S105", "'suggested'?"),
                of("an urgency", "urgency: routine", "urgency: »asap", "OVS-S105", "expected one of: at-once, routine"),
                of(
                        "a due word",
                        "due: start-of-next-working-day",
                        "due: »start-of-next-day",
                        "OVS-S105",
                        "'start-of-next-working-day'"),
                of("a type", "stay: duration", "stay: »durations", "OVS-S105", "did you mean 'duration'?"),
                of("a weekday", "friday:", "»fryday:", "OVS-S105", "did you mean 'friday'?"));
    }

    private static List<Mistake> values() {
        return List.of(
                of("a date that is none", "from: 2024-04-01", "from: »2024-04-31", "OVS-S106", "a date such as"),
                of(
                        "a zone that is none",
                        "zone: Europe/London",
                        "zone: »Europe/Lundun",
                        "OVS-S106",
                        "a time zone such as"),
                of("hours that are none", "monday: 08:45-17:15", "monday: »8.45 to 17.15", "OVS-S106", "08:45-17:15"),
                of("hours beyond the day", "monday: 08:45-17:15", "monday: »08:45-25:15", "OVS-S106", "00:00 to 23:59"),
                of("an id with a space", "id: court-order", "id: »court order", "OVS-S106", "character 6"),
                of(
                        "a name in place of an id",
                        "at-least: SM",
                        "at-least: »Service Manager",
                        "OVS-S106",
                        "a tier id, as it stands under 'tiers'"),
                of("half a day", "{working-days: 5}", "{working-days: »2.5}", "OVS-S106", "a whole number"),
                of("too many days", "{working-days: 5}", "{working-days: »5000000000}", "OVS-S106", "too large"));
    }
}
