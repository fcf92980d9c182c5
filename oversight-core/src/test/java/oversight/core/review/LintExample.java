package oversight.core.review;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.scheme.Scheme;

/**
 * A scheme that has something to be pointed out, and one like it that has not.
 *
 * @param code the code
 * @param where the path that is named
 * @param of a scheme of which it is to be pointed out
 * @param not a scheme of which it is not
 */
record LintExample(String code, String where, Scheme of, Scheme not) {

    private static final String PATH = "decisions.move.rules.r";

    private static LintExample sections(String code, String where, String of, String not) {
        return new LintExample(code, where, Snippet.scheme(of), Snippet.scheme(not));
    }

    private static LintExample rules(String code, String where, String of, String not) {
        return new LintExample(code, where, Snippet.rules(of), Snippet.rules(not));
    }

    private static String one(String rest) {
        return "- {id: r, " + rest + ", cite: table}";
    }

    static List<LintExample> all() {
        return Stream.of(people(), cases(), limits(), unused(), cover(), telling(), dates())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LintExample> people() {
        return List.of(
                sections(
                        LintCodes.NO_RULE,
                        "decisions.blank",
                        Snippet.moving(one("by: {at-least: SM}")) + "  blank:\n    name: Blank\n    rules: []\n",
                        Snippet.moving(one("by: {unset: The table ends here}"))),
                rules(
                        LintCodes.NOBODY,
                        PATH + ".by",
                        one("by: {on-tier: {tier: SM, service: Fostering}}"),
                        one("by: {on-tier: {tier: TM, service: Fostering}}")),
                rules(
                        LintCodes.NOBODY_FOR_A_PART,
                        PATH,
                        one("by: {any-of: [{body: panel}, {at-least: {tier: SM, service: Fostering}}]}"),
                        one("by: {any-of: [{body: panel}, {at-least: {tier: TM, service: Fostering}}]}")),
                rules(
                        LintCodes.OVER_EVERY_LIMIT,
                        PATH + ".by",
                        one("by: {within: {by: {at-least: TM}, when: {amount: {up-to: £100}}}}"),
                        one(
                                        "when: {amount: {up-to: £100}}, by: {within: {by: {at-least: TM}, when: {amount: {up-to: £100}}}}")
                                + "\n- {id: more, by: {at-least: SM}, cite: table}"),
                rules(
                        LintCodes.SHUT_OUT,
                        PATH + ".by",
                        one("by: {at-least: {tier: TM, service: Fostering}}"),
                        one("by: {any-of: [{at-least: {tier: TM, service: Fostering}}, {at-least: SM}]}")));
    }

    private static List<LintExample> cases() {
        String byChoices = "- {id: r, when: {timing: [planned, emergency]}, by: {at-least: SM}, cite: table}\n";
        return List.of(
                rules(
                        LintCodes.GAP,
                        "decisions.move",
                        byChoices,
                        byChoices + "- {id: other, when: {timing: night}, by: {at-least: SM}, cite: table}"),
                rules(
                        LintCodes.OVERLAP,
                        "decisions.move.rules.second",
                        byChoices + "- {id: second, unless: {timing: planned}, by: {at-least: DIR}, cite: table}",
                        byChoices
                                + "- {id: second, unless: {timing: [planned, emergency]}, by: {at-least: DIR}, cite: table}"),
                rules(
                        LintCodes.NEVER_REACHED,
                        "decisions.move.rules.rest",
                        byChoices
                                + "- {id: other, when: {timing: night}, by: {at-least: SM}, cite: table}\n"
                                + "- {id: rest, by: {at-least: TM}, cite: table}",
                        byChoices + "- {id: rest, by: {at-least: TM}, cite: table}"),
                rules(
                        LintCodes.NEVER_FITS,
                        PATH,
                        one("when: {timing: planned}, unless: {timing: [planned, night]}, by: {at-least: SM}")
                                + "\n- {id: rest, by: {at-least: TM}, cite: table}",
                        one("when: {timing: planned}, unless: {timing: [night]}, by: {at-least: SM}")
                                + "\n- {id: rest, by: {at-least: TM}, cite: table}"),
                rules(
                        LintCodes.NO_DIFFERENCE,
                        PATH,
                        one("when: {timing: planned, urgent: true}, by: {at-least: TM}")
                                + "\n- {id: wide, when: {timing: planned}, by: {at-least: SM}, cite: table}"
                                + "\n- {id: rest, by: {at-least: TM}, cite: table}",
                        one("when: {timing: planned, urgent: true}, by: {at-least: DIR}")
                                + "\n- {id: wide, when: {timing: planned}, by: {at-least: SM}, cite: table}"
                                + "\n- {id: rest, by: {at-least: TM}, cite: table}"),
                tooMany());
    }

    /** One more circumstance of yes and no than can be gone through. */
    private static LintExample tooMany() {
        return new LintExample(LintCodes.NOT_LOOKED_AT, "decisions.move", yesNo(18), yesNo(17));
    }

    private static Scheme yesNo(int terms) {
        StringBuilder circumstances =
                new StringBuilder("circumstances:\n  timing: [planned, night]\n  urgent: yes-no\n  amount: money\n");
        StringBuilder when = new StringBuilder();
        for (int i = 0; i < terms; i++) {
            circumstances.append("  q").append(i).append(": yes-no\n");
            when.append(i == 0 ? "" : ", ").append('q').append(i).append(": true");
        }
        return Snippet.scheme(circumstances
                + Snippet.moving(one("when: {" + when + "}, by: {at-least: SM}")
                        + "\n- {id: rest, by: {at-least: TM}, cite: table}"));
    }

    private static List<LintExample> limits() {
        String rest = "\n- {id: rest, by: {at-least: SM}, cite: table}";
        return List.of(
                rules(
                        LintCodes.LIMIT_OUT_OF_REACH,
                        PATH + ".by",
                        one(
                                        "when: {amount: {above: £100}}, by: {any-of: [{within: {by: {at-least: TM}, when: {amount: {up-to: £100}}}}, {at-least: SM}]}")
                                + rest,
                        one(
                                        "when: {amount: {above: £50}}, by: {any-of: [{within: {by: {at-least: TM}, when: {amount: {up-to: £100}}}}, {at-least: SM}]}")
                                + rest),
                rules(
                        LintCodes.PRECONDITION_OUT_OF_REACH,
                        PATH + ".needs",
                        one("when: {urgent: true}, by: {at-least: TM}, needs: [{precondition: {urgent: false}}]")
                                + rest,
                        one("when: {timing: night}, by: {at-least: TM}, needs: [{precondition: {urgent: false}}]")
                                + rest),
                rules(
                        LintCodes.LIMIT_OF_NOTHING,
                        PATH + ".when",
                        one("when: {amount: {up-to: £0}}, by: {at-least: TM}") + rest,
                        one("when: {amount: {up-to: £1}}, by: {at-least: TM}") + rest),
                rules(
                        LintCodes.LAPSES_BEFORE_DUE,
                        PATH + ".follow-up",
                        one(
                                "by: {at-least: SM}, follow-up: [{lapse: {after: {weeks: 2}}}, {ratify: {by: panel, due: {days: 15}}}]"),
                        one(
                                "by: {at-least: SM}, follow-up: [{lapse: {after: {weeks: 2}}}, {ratify: {by: panel, due: {days: 14}}}]")),
                rules(
                        LintCodes.FOLLOW_UP_TWICE,
                        PATH + ".follow-up",
                        one(
                                "by: {at-least: SM}, follow-up: [{ratify: {by: panel, due: {days: 1}}}, {ratify: {by: panel, due: {days: 2}}}]"),
                        one(
                                "by: {at-least: SM}, follow-up: [{ratify: {by: panel, due: {days: 1}}}, {confirm-in-writing: {due: {days: 2}}}]")),
                rules(
                        LintCodes.LOOKS_AT_THEIR_OWN,
                        PATH + ".follow-up",
                        one(
                                "by: {in-order: [{only: tm}, {at-least: DIR}]}, follow-up: [{quality-assure: {by: {post: director}, due: {days: 1}}}]"),
                        one(
                                "by: {any-of: [{only: sm}, {at-least: DIR}]}, follow-up: [{quality-assure: {by: {post: director}, due: {days: 1}}}]")));
    }

    private static List<LintExample> unused() {
        String posts = """
                posts:
                  director: {name: Director, tier: DIR}
                  sm: {name: Service Manager, tier: SM}
                  tm: {name: Team Manager, tier: TM}
                """;
        return List.of(
                sections(
                        LintCodes.TIER_UNUSED,
                        "tiers.SW",
                        "tiers: {DIR: Director, SM: Service Manager, TM: Team Manager, SW: Social Worker}\n",
                        "tiers: {DIR: Director, SM: Service Manager, TM: Team Manager}\n"),
                sections(
                        LintCodes.POST_UNUSED,
                        "posts.agency-head",
                        posts + "  agency-head: {name: Agency head}\n",
                        posts + "  agency-head: {name: Agency head, tier: SM}\n"),
                sections(
                        LintCodes.BODY_UNUSED,
                        "bodies.second-panel",
                        "bodies: {panel: The panel, second-panel: Another panel}\n",
                        "bodies: {panel: The panel}\n"),
                sections(
                        LintCodes.TERM_UNUSED,
                        "circumstances.payment",
                        "circumstances: {timing: [planned, night], urgent: yes-no, amount: money, payment: [once, weekly]}\n",
                        "circumstances: {timing: [planned, night], urgent: yes-no, amount: money}\n"),
                sections(
                        LintCodes.SOURCE_UNUSED,
                        "sources.old-table",
                        "sources: {table: Table, old-table: Old table}\n",
                        "sources: {table: Table}\n"),
                sections(
                        LintCodes.OCCASION_UNUSED,
                        "occasions.audit",
                        "occasions: {audit: {name: Audit, cite: table}}\n",
                        "occasions: {audit: {name: Audit, cite: table}}\n"
                                + "routes: [{id: audit-route, on: {occasions: [audit]}, tell: {post: sm}, due: at-once, cite: table}]\n"),
                sections(
                        LintCodes.CHECKLIST_UNUSED,
                        "checklists.closing",
                        "checklists: {closing: {name: Closing, items: {told: Told?}, cite: table}}\n",
                        "checklists: {closing: {name: Closing, items: {told: Told?}, cite: table}}\n"
                                + "note-rules: [{id: closed, on: any-note, requires: checklist, checklist: closing, cite: table}]\n"),
                rules(
                        LintCodes.FORM_NOT_COMPARED,
                        PATH + ".follow-up",
                        one("by: {only: sm}, follow-up: [{record-as: {kind: decision, checklist: [Told?]}}]"),
                        one("by: {only: sm}, follow-up: [{record-as: {kind: decision}}]")));
    }

    private static List<LintExample> cover() {
        return List.of(
                rules(
                        LintCodes.COVER_LEADS_NOWHERE,
                        PATH + ".in-absence",
                        one("by: {only: sm}, in-absence: [{post: sm}]"),
                        one("by: {only: sm}, in-absence: [{post: director}]")),
                rules(
                        LintCodes.COVER_FOR_NOBODY,
                        PATH + ".in-absence",
                        one("by: {body: panel}, in-absence: [upward]"),
                        one("by: {only: sm}, in-absence: [upward]")),
                rules(
                        LintCodes.PASSING_ON_LEADS_NOWHERE,
                        PATH + ".passing-on",
                        one("by: {only: tm}, passing-on: tier-below"),
                        one("by: {only: sm}, passing-on: tier-below")),
                rules(
                        LintCodes.PASSING_ON_BY_NOBODY,
                        PATH + ".passing-on",
                        one("by: {role: reviewing-officer}, passing-on: named-workers"),
                        one("by: {only: sm}, passing-on: named-workers")));
    }

    private static List<LintExample> telling() {
        String event = "events: {missing: {name: Missing, rules: [{id: e, cite: table, tell: [%s]}]}}\n";
        String director = "{tell: {post: director}, due: at-once}";
        return List.of(
                sections(
                        LintCodes.NOBODY_TOLD,
                        "events.missing.rules.e",
                        event.formatted(""),
                        event.formatted(director)),
                sections(
                        LintCodes.OWN_DISCRETION,
                        "events.missing.rules.e.tell",
                        event.formatted("{tell: {post: director}, due: at-once, at-discretion-of: {post: director}}"),
                        event.formatted("{tell: {post: director}, due: at-once, at-discretion-of: {post: sm}}")),
                sections(
                        LintCodes.TOLD_TWICE,
                        "events.missing.rules.e.tell",
                        event.formatted(director + ", {tell: {post: director}, due: {hours: 24}}"),
                        event.formatted(director + ", {tell: {post: sm}, due: {hours: 24}}")));
    }

    private static final String COVER = """
            calendar:
              zone: Europe/London
              hours: {monday: 09:00-17:00, saturday: 10:00-12:00}
              out-of-hours:
                monday: 17:00-10:00
                tuesday: 10:00-10:00
                wednesday: 10:00-10:00
                thursday: 10:00-10:00
                friday: 10:00-10:00
                saturday: 12:00-11:00
                sunday: 11:00-%s
            """;

    private static List<LintExample> dates() {
        String overlay = """
                overlays:
                  controls:
                    name: Controls
                    first-day: 2026-01-01
                    last-day: %s
                    decisions: {pay: {rules: [{id: controls-pay, by: {only: director}, cite: table}]}}
                """;
        return List.of(
                sections(LintCodes.REVIEW_PAST, "review-by", "review-by: 2026-09-30\n", "review-by: 2026-10-01\n"),
                sections(
                        LintCodes.OVERLAY_BEFORE_START,
                        "overlays.controls",
                        overlay.formatted("2026-03-31"),
                        overlay.formatted("2026-04-01")),
                sections(
                        LintCodes.HOUR_OF_NOBODY,
                        "calendar.out-of-hours",
                        COVER.formatted("08:00"),
                        COVER.formatted("09:00")));
    }
}
