package oversight.core.schemefile;

import static oversight.core.schemefile.Mistake.wide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mistakes in what follows, in events and overlays, and in the calendar. */
final class MistakesWithTime {

    private static final String WEEKS_16 = "after: {weeks: 16}";
    private static final String CONTROLS = "when: {amount: {above: £50}}, by";

    private MistakesWithTime() {}

    static List<Mistake> all() {
        return Stream.of(followUps(), tells(), events(), overlays(), calendar())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mistake> followUps() {
        return List.of(
                wide(
                        "a due time in words",
                        "due: {working-days: 10}",
                        "due: »10 working days",
                        "OVS-S105",
                        "or a map with one of the keys hours, working-days, days, weeks, months; write it like due: {working-days: 10}"),
                wide(
                        "a due time as a number",
                        "due: {weeks: 4}",
                        "due: »4",
                        "OVS-S101",
                        "write it like due: {weeks: 4}"),
                wide(
                        "a due time of two units",
                        "due: {weeks: 4}",
                        "due: {weeks: 4, »days: 1}",
                        "OVS-S108",
                        "exactly one key, found 2"),
                wide("a due time of no unit", "due: {weeks: 4}", "due: »{}", "OVS-S108", "one of: hours, working-days"),
                wide(
                        "a century of working days",
                        "{working-days: 10}",
                        "{working-days: »100001}",
                        "OVS-S501",
                        "1 to 2600 working-days"),
                wide("a lapse at once", WEEKS_16, "after: »at-once", "OVS-S501", "never stands"),
                wide("an extension at once", "until: {months: 2}", "until: »at-once", "OVS-S501", "give a number"),
                wide("a lapse of no weeks", WEEKS_16, "after: {weeks: »0}", "OVS-S501", "found 0"),
                wide(
                        "an extension beyond reason",
                        "until: {months: 2}",
                        "until: {months: »200}",
                        "OVS-S501",
                        "1 to 120 months"),
                wide(
                        "an extension without an end",
                        "extended-once: {by: {line-manager-of: requester}, until: {months: 2}}",
                        "extended-once: »{by: {line-manager-of: requester}}",
                        "OVS-S104",
                        "needs the key 'until'"),
                wide(
                        "a lapse that is extended twice",
                        "extended-once:",
                        "»extended-twice:",
                        "OVS-S103",
                        "'extended-once'?"),
                wide(
                        "a body that ratifies, written as everybody else",
                        "ratify: {by: resources",
                        "ratify: {by: {»body: resources}",
                        "OVS-S103",
                        "write the body's id alone, as in by: gateway-panel"),
                wide(
                        "a post that ratifies and that there is not",
                        "ratify: {by: resources",
                        "ratify: {by: {post: »directr}",
                        "OVS-S202",
                        "'director'?"),
                wide(
                        "a decider who ratifies",
                        "ratify: {by: resources",
                        "ratify: {by: »decider",
                        "OVS-S203",
                        "is not a body of this scheme"),
                wide(
                        "an assurer by another name",
                        "quality-assure: {by: {post: director}",
                        "quality-assure: {by: {»only: director}",
                        "OVS-S103",
                        "expected one of: post, role, body, outside"),
                wide(
                        "as necessary in words",
                        "as-necessary: true",
                        "as-necessary: »sometimes",
                        "OVS-S101",
                        "true or false"),
                wide(
                        "a condition that is blank",
                        "condition: The risks are weighed",
                        "condition: »\" \"",
                        "OVS-S301",
                        "write it out"),
                wide(
                        "an unknown kind of record",
                        "record-as: {kind: decision",
                        "record-as: {kind: »decison",
                        "OVS-S105",
                        "did you mean 'decision'?"),
                wide("a checklist twice", "[Views of the child, Plan]", "[Plan, »Plan]", "OVS-S304", "keep one"),
                wide(
                        "a follow-up that is none",
                        "- meet-condition:",
                        "- »meet-conditions:",
                        "OVS-S103",
                        "did you mean 'meet-condition'?"));
    }

    private static List<Mistake> tells() {
        return List.of(
                wide(
                        "whom by a name only",
                        "inform: {tell: {post: head}",
                        "inform: {tell: »head",
                        "OVS-S105",
                        "or a map with one of the keys post, role, body, outside"),
                wide(
                        "nobody to tell",
                        "inform: {tell: {post: head}, due",
                        "inform: »{due",
                        "OVS-S104",
                        "recipient needs the key 'tell'"),
                wide(
                        "an urgency",
                        "due: at-once, urgency: at-once, at",
                        "due: at-once, urgency: »urgent, at",
                        "OVS-S105",
                        "expected one of: at-once, routine"),
                wide(
                        "a discretion",
                        "at-discretion-of: {post: manager}",
                        "»at-discretion: {post: manager}",
                        "OVS-S103",
                        "'at-discretion-of'?"),
                wide(
                        "a suggestion to whoever may decide",
                        "tell: {post: lawyer}, urgency: routine",
                        "tell: »who-may-decide, obligation: suggested",
                        "OVS-S416",
                        "the author answers before"),
                wide(
                        "a discretion that is nobody's",
                        "tell: {post: lawyer}, urgency: routine",
                        "tell: {post: lawyer}, obligation: »at-discretion",
                        "OVS-S416",
                        "it is not said at whose discretion"),
                wide(
                        "at discretion and in any case",
                        "tell: {post: lawyer}, urgency: routine",
                        "tell: {post: lawyer}, at-discretion-of: {post: manager}, obligation: »mandatory",
                        "OVS-S416",
                        "remove 'obligation' or 'at-discretion-of'"),
                wide(
                        "discretion of an unknown post",
                        "tell: {post: lawyer}, urgency: routine",
                        "tell: {post: lawyer}, at-discretion-of: {post: »nobody}",
                        "OVS-S202",
                        "is not a post"),
                wide(
                        "the author twice",
                        "tell: {post: lawyer}, urgency: routine",
                        "tell: author, also-author: »true",
                        "OVS-S416",
                        "by name already"),
                wide(
                        "a duty to record that waits for the ruling",
                        "{decisions: payment, when",
                        "{decisions: payment, authority: »beyond, when",
                        "OVS-S416",
                        "is known when a note has been ruled on"),
                wide(
                        "a level that is any",
                        "on: any-note, tell: {post: lawyer}",
                        "on: {level: »{}}, tell: {post: lawyer}",
                        "OVS-S416",
                        "any decision has a level"),
                wide(
                        "a level that is no tier",
                        "on: any-note, tell: {post: lawyer}",
                        "on: {level: {below: »nowhere}}, tell: {post: lawyer}",
                        "OVS-S201",
                        "is not a tier"),
                wide(
                        "a stand-in that is no post",
                        "boilerplate: [Write the view of the manager here.]",
                        "stand-ins: {left: [{post: »nobody}, line-manager]}",
                        "OVS-S202",
                        "is not a post"),
                wide(
                        "a duty that a note cannot set off",
                        "{decisions: payment, when",
                        "{decisions: payment, kinds: »[decision], when",
                        "OVS-S416",
                        "limit the duty by decisions"));
    }

    private static List<Mistake> events() {
        return List.of(
                wide(
                        "one recipient without a list",
                        "tell: [{tell: {post: director}, due: at-once, urgency: at-once}]",
                        "tell: »{tell: {post: director}, due: at-once}",
                        "OVS-S101",
                        "a list"),
                wide(
                        "an event without a name",
                        "  missing:\n    name: A child is missing\n",
                        "  »missing:\n",
                        "OVS-S104",
                        "event needs the key 'name'"),
                wide(
                        "an event with an approval",
                        "- id: missing-long\n",
                        "- id: missing-long\n        »by: {at-least: SM}\n",
                        "OVS-S103",
                        "is not a key of event rule"),
                wide(
                        "an event for an outcome",
                        "- id: missing-long\n",
                        "- id: missing-long\n        »for: progressed\n",
                        "OVS-S103",
                        "is not a key of event rule"),
                wide(
                        "a due time of a recipient",
                        "due: {hours: 24}",
                        "due: {hours: »9000}",
                        "OVS-S501",
                        "1 to 8784 hours"),
                wide(
                        "a word of an exception",
                        "unless: {timing: planned}",
                        "unless: {timing: »plan}",
                        "OVS-S205",
                        "expected one of: planned"));
    }

    private static List<Mistake> overlays() {
        return List.of(
                wide(
                        "an overlay that ends first",
                        "last-day: 2027-03-31",
                        "last-day: »2026-03-31",
                        "OVS-S504",
                        "ends on its first day or later"),
                wide(
                        "a review before the start",
                        "review-by: 2027-04-01",
                        "review-by: »2026-03-01",
                        "OVS-S504",
                        "write a later 'review-by'"),
                wide(
                        "an overlay without an end",
                        "  controls:\n    name: Spending controls\n    first-day: 2026-10-01\n    last-day: 2027-03-31\n",
                        "  »controls:\n    name: Spending controls\n    first-day: 2026-10-01\n",
                        "OVS-S104",
                        "needs the key 'last-day'"),
                wide("an effect", "effect: replaces", "effect: »replace", "OVS-S105", "did you mean 'replaces'?"),
                wide(
                        "an overlay of nothing",
                        "    decisions:\n      payment:\n        rules:\n          - {id: controls-payment, " + CONTROLS
                                + ": {only: director}, cite: table}\n",
                        "    decisions: »{}\n",
                        "OVS-S416",
                        "an overlay without decisions changes nothing"),
                wide(
                        "a decision of nothing",
                        "        rules:\n          - {id: controls-payment, " + CONTROLS
                                + ": {only: director}, cite: table}\n",
                        "        rules: »[]\n",
                        "OVS-S416",
                        "write its 'rules', or remove it"),
                wide(
                        "a name for the decision",
                        "        rules:\n          - {id: con",
                        "        »name: Payment\n        rules:\n          - {id: con",
                        "OVS-S103",
                        "is not a key of decision of an overlay"),
                wide(
                        "two rules of an overlay for everything",
                        CONTROLS + ": {only: director}, cite: table}\n",
                        "by: {only: director}, cite: table}\n          - »{id: more, by: {only: head}, cite: table}\n",
                        "OVS-S406",
                        "give one of them a 'when'"));
    }

    private static List<Mistake> calendar() {
        String closed = Stream.iterate(LocalDate.of(2027, 1, 1), day -> day.plusDays(1))
                .limit(401)
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "));
        return List.of(
                wide(
                        "holidays that nobody keeps",
                        "holidays: host:wessex",
                        "holidays: »england",
                        "OVS-S213",
                        "expected one of: england-and-wales, scotland, northern-ireland; a list that your own system keeps is written host:name"),
                wide(
                        "holidays nearly right",
                        "holidays: host:wessex",
                        "holidays: »england-an-wales",
                        "OVS-S213",
                        "did you mean 'england-and-wales'?"),
                wide("holidays of nobody", "holidays: host:wessex", "holidays: »\"host:\"", "OVS-S213", "host:name"),
                wide(
                        "holidays as a number",
                        "holidays: host:wessex",
                        "holidays: »3",
                        "OVS-S102",
                        "write it like holidays: england-and-wales"),
                wide(
                        "closed for ever",
                        "closed: [2026-12-28]",
                        "closed: »[" + closed + "]",
                        "OVS-S503",
                        "a pause has at most 400 days"),
                wide("a zone", "zone: Europe/London", "zone: »London", "OVS-S106", "a time zone such as Europe/London"),
                wide(
                        "a type",
                        "placements: count",
                        "placements: »number",
                        "OVS-S105",
                        "choice, yes-no, money, duration, distance, age, date, count"),
                wide(
                        "a type as a number",
                        "placements: count",
                        "placements: »3",
                        "OVS-S101",
                        "a map, or text for 'type'"),
                wide(
                        "an owner",
                        "owes: record, due",
                        "owner: »me, owes: record, due",
                        "OVS-S105",
                        "or a map with one of the keys post, role"));
    }
}
