package oversight.core.schemefile;

import static oversight.core.schemefile.Mistake.wide;

import java.util.List;

/** Mistakes in what a scheme says of reminders, and of how often a case is looked over. */
final class MistakesInDuties {

    private MistakesInDuties() {}

    static List<Mistake> all() {
        return List.of(
                wide(
                        "two reminders for one sort of duty",
                        "of: [ratify, tell]",
                        "of: [ratify, »record]",
                        "OVS-S420",
                        "another reminder is for 'record' already"),
                wide(
                        "two reminders for all others",
                        "others: {every: {days: 1}, cite: scheme}",
                        "others: {every: {days: 1}, cite: scheme}\n  rest: »{cite: scheme}",
                        "OVS-S420",
                        "write 'of'"),
                wide(
                        "somebody of a note, to whom it goes up",
                        "{after: {working-days: 5}, tell: {post: manager}}",
                        "{after: {working-days: 5}, tell: »decider}",
                        "OVS-S421",
                        "name a post"),
                wide(
                        "somebody of a note, who looks the case over",
                        "owner: line-manager-of-practitioner",
                        "owner: »author",
                        "OVS-S421",
                        "or their line manager"),
                wide("at once before", "before: {working-days: 1}", "before: »at-once", "OVS-S501", "give a number"),
                wide("every nothing", "every: {weeks: 2}", "every: {weeks: »0}", "OVS-S501", "1 to 522 weeks"),
                wide(
                        "a circumstance of a case",
                        "when: {payment: regular}, every",
                        "when: {»payments: regular}, every",
                        "OVS-S204",
                        "did you mean 'payment'?"),
                wide("a sort of duty", "of: [record]", "of: [»recording]", "OVS-S105", "expected one of"),
                wide(
                        "a rule that stands elsewhere as well",
                        "fortnightly: {when",
                        "»tell-family: {when",
                        "OVS-S209",
                        "unique in the scheme"));
    }
}
