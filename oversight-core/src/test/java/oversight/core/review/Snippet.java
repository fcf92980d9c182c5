package oversight.core.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeProblem;
import oversight.core.schemefile.SchemeFile;

/** A small invented scheme of which nothing is to be pointed out, and from which an example differs by some of its sections. */
final class Snippet {

    private static final Map<String, String> SOUND = sections("""
            scheme: northwick
            authority: {id: northwick, name: Northwick Council}
            version: 2026-04
            effective-from: 2026-04-01
            standing: invented
            sources: {table: Table}
            tiers: {DIR: Director, SM: Service Manager, TM: Team Manager}
            posts:
              director: {name: Director, tier: DIR}
              sm: {name: Service Manager, tier: SM}
              tm: {name: Team Manager, tier: TM}
              fostering-tm: {name: Fostering Team Manager, tier: TM, service: Fostering}
            bodies: {panel: The panel}
            circumstances:
              timing: [planned, emergency, night]
              urgent: yes-no
              amount: money
            decisions:
              move:
                name: Move
                rules:
                  - {id: move-planned, when: {timing: planned, urgent: false}, by: {at-least: SM}, cite: table}
                  - {id: move-other, by: {any-of: [{body: panel}, {at-least: DIR}]}, cite: table}
              pay:
                name: Pay
                rules:
                  - id: pay-any
                    by: {any-of: [{within: {by: {at-least: TM}, when: {amount: {up-to: £100}}}}, {at-least: SM}]}
                    cite: table
            calendar:
              hours: {monday: 09:00-17:00}
              zone: Europe/London
            """);

    private Snippet() {}

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : text.split("(?m)^(?=[a-z])")) {
            if (!section.isBlank()) {
                sections.put(section.substring(0, section.indexOf(':')), section.stripTrailing() + "\n");
            }
        }
        return sections;
    }

    /** The sound scheme with these sections in the place of its own. */
    static Scheme scheme(String different) {
        Map<String, String> sections = new LinkedHashMap<>(SOUND);
        sections.putAll(sections(different));
        return SchemeFile.read("northwick.yaml", String.join("", sections.values()));
    }

    /** The sound scheme with other rules for moving; it has rules for paying as well. */
    static Scheme rules(String rules) {
        return scheme(moving(rules));
    }

    static String moving(String rules) {
        return "decisions:\n  move:\n    name: Move\n    rules:\n"
                + rules.lines().map(line -> "      " + line + "\n").collect(Collectors.joining())
                + "  keep:\n    name: Keep\n    rules:\n"
                + "      - {id: keep-1, when: {timing: planned, urgent: true}, by: {at-least: SM}, cite: table}\n"
                + "      - {id: keep-2, by: {any-of: [{body: panel}, {within: {by: {at-least: DIR}, when: {amount: {above: £5}}}},"
                + " {at-least: DIR}]}, cite: table}\n";
    }

    static List<String> codes(Scheme scheme) {
        return lint(scheme).stream().map(SchemeProblem::getCode).toList();
    }

    static List<SchemeProblem> lint(Scheme scheme) {
        return SchemeLint.lint(scheme, LocalDate.parse("2026-10-01"));
    }
}
