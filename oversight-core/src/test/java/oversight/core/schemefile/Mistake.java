package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Pattern;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;

/**
 * One mistake in an otherwise sound scheme: what is replaced in it by what, and what is said of it. The sign » stands before the place
 * that has to be named.
 *
 * @param file the sound scheme
 * @param what what is wrong
 * @param sound a part of the sound file
 * @param broken what stands there instead
 * @param code the code
 * @param said words of the message: the mend, or the nearest name
 * @param also the codes of what else is rightly said, in the order of the file: a misspelt key is also a missing one
 */
record Mistake(String file, String what, String sound, String broken, String code, String said, List<String> also) {

    static final String SOUND = """
            scheme: barset
            authority: {id: barset, name: Barset Council}
            version: 2024-1
            effective-from: 2024-04-01
            standing: invented for tests
            sources:
              hierarchy: {title: Who decides, url: https://barset.example/who, reviewed: 2024-01}
              guidance: Guidance
            tiers:
              AD: Assistant Director
              SM: Service Manager
              TM: Team Manager
            posts:
              service-manager: {name: Service Manager, tier: SM}
              fostering-manager: {name: Fostering Manager, tier: SM, service: Fostering}
              solicitor: Solicitor
            bodies:
              gateway-panel: Gateway Panel
              resources-panel: Resources Panel
            circumstances:
              timing: {choice: [planned, emergency, out-of-hours], question: When?}
              within-own-limit: yes-no
              cost: money
              stay: duration
              age: age
              starts: {type: date, question: When does it start?}
            decisions:
              placement:
                name: Placement
                rules:
                  - id: placement-planned
                    when: {timing: planned, cost: {above: £100, up-to: £500}}
                    by:
                      in-order:
                        - {body: gateway-panel}
                        - {at-least: SM}
                    follow-up:
                      - ratify: {by: resources-panel, due: {working-days: 5}}
                      - quality-assure: {by: {post: service-manager}, due: {weeks: 2}}
                      - confirm-in-writing: {due: at-once}
                    cite: {source: hierarchy, place: row 1}
                  - id: placement-otherwise
                    for: [progressed]
                    by: {any-of: [{only: fostering-manager}, {at-least: AD}]}
                    cite: hierarchy
              court-order:
                name: Court order
                rules:
                  - id: court-order
                    by: {outside-our-power: court}
                    cite: hierarchy
            headings: {oversight: Management Oversight}
            occasions:
              audit: {name: Audit, kinds: [oversight], cite: guidance}
              session: {name: Session, kinds: [supervision], cite: guidance}
            note-rules:
              - {id: audit-actions, on: {occasions: [audit]}, requires: immediate-actions, severity: blocking, cite: guidance}
            duties:
              - id: record
                on: {decisions: [placement], outcomes: [progressed], when: {within-own-limit: true}}
                owes: record
                owner: decider
                due: {hours: 24}
                cite: guidance
            routes:
              - id: tell-reviewer
                on: any-note
                tell: {role: reviewing-officer}
                obligation: suggested
                urgency: routine
                due: start-of-next-working-day
                cite: guidance
            calendar:
              zone: Europe/London
              hours: {monday: 08:45-17:15, friday: 08:45-16:30}
              holidays: england-and-wales
              closed: [2024-12-27]
            unset:
              - {row: A row, reason: Its text is cut}
            """;

    private static final String MARK = "»";

    static Mistake of(String what, String sound, String broken, String code, String said, String... also) {
        return new Mistake(SOUND, what, sound, broken, code, said, List.of(also));
    }

    /** A mistake in the scheme that uses the whole language. */
    static Mistake wide(String what, String sound, String broken, String code, String said, String... also) {
        return new Mistake(WideScheme.TEXT, what, sound, broken, code, said, List.of(also));
    }

    static List<SchemeProblem> problemsOf(String text) {
        SchemeDefinitionException refusal =
                catchThrowableOfType(SchemeDefinitionException.class, () -> SchemeFile.read("barset.yaml", text));
        return refusal == null ? List.of() : refusal.problems();
    }

    /** The sound file with the mistake and the sign in it. */
    String marked() {
        assertThat(file.split(Pattern.quote(sound), -1))
                .as("'%s' stands once", sound)
                .hasSize(2);
        return file.replace(sound, broken);
    }

    /** The line of the mistake, with the one before and the one after it. */
    String place() {
        List<String> lines = marked().lines().toList();
        int line = (int) lines.stream().takeWhile(text -> !text.contains(MARK)).count();
        return String.join("\n", lines.subList(Math.max(0, line - 1), Math.min(lines.size(), line + 2)))
                .replace(MARK, "");
    }

    void isFound() {
        String marked = marked();
        int at = marked.indexOf(MARK);
        assertThat(at).as("the place of %s is marked", what).isNotNegative();
        int lineStart = marked.lastIndexOf('\n', at) + 1;
        int line =
                1 + (int) marked.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = 1 + marked.codePointCount(lineStart, at);

        List<SchemeProblem> problems = problemsOf(marked.replace(MARK, ""));

        List<SchemeProblem> found = problems.stream()
                .filter(problem -> problem.getCode().equals(code))
                .toList();
        assertThat(found).as("%s", problems).hasSize(1);
        SchemeProblem problem = found.get(0);
        assertThat(problem.getMessage()).contains(said);
        assertThat(problem.describe()).startsWith("barset.yaml:" + line + ":" + column + " " + code + " ");
        assertThat(problem.getFile()).isEqualTo("barset.yaml");
        assertThat(problems)
                .extracting(SchemeProblem::getCode)
                .filteredOn(other -> !other.equals(code))
                .containsExactlyElementsOf(also);
    }

    @Override
    public String toString() {
        return code + " " + what;
    }
}
