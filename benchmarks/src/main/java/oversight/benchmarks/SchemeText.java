package oversight.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;

/** A generated scheme as an author would write it, made without the library's reader, so that a first read can be measured. */
final class SchemeText {

    private static final String HEAD = """
            scheme: generated
            authority: {id: borsetshire, name: Borsetshire County Council}
            version: 2026-01
            effective-from: 2026-01-01
            standing: invented, for measuring

            sources:
              hierarchy: {title: Decision Making Hierarchy, reviewed: 2026-01}

            tiers:
            """;

    private static final String TAIL = """

            calendar:
              zone: Europe/London
              hours:
                monday: 09:00-17:00
              holidays: england-and-wales
            """;

    private SchemeText() {}

    static String of(Spec spec) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int tier = 0; tier < Spec.TIERS; tier++) {
            text.append("  T").append(tier).append(": Tier ").append(tier).append('\n');
        }
        text.append("\nposts:\n");
        for (int tier = 0; tier < Spec.TIERS; tier++) {
            text.append("  post-%1$d: {name: Post %1$d, tier: T%1$d}\n".formatted(tier));
        }
        text.append("\ncircumstances:\n");
        for (Term term : Term.values()) {
            String type = term.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String said = term.choices().isEmpty() ? type : "{choice: " + term.choices() + "}";
            text.append("  ").append(term.id()).append(": ").append(said).append('\n');
        }
        text.append("\ndecisions:\n");
        for (int type = 0; type < spec.types(); type++) {
            decision(spec, type, text);
        }
        return text.append(TAIL).toString();
    }

    private static void decision(Spec spec, int type, StringBuilder text) {
        text.append("\n  %s:\n    name: Decision of type %d\n    rules:\n".formatted(Spec.typeName(type), type));
        for (Spec.Rule rule : spec.rulesOf(type)) {
            text.append("      - id: %s\n        when: {%s}\n        by: {at-least: T%d}\n"
                    .formatted(rule.id(), when(rule), rule.tier()));
            text.append("        cite: {source: hierarchy, place: Section %d}\n".formatted(type));
        }
    }

    private static String when(Spec.Rule rule) {
        StringJoiner when = new StringJoiner(", ");
        Arrays.stream(Term.values())
                .filter(term -> (rule.mask() & term.bit()) != 0)
                .forEach(term -> when.add(term.written((rule.bits() & term.bit()) != 0)));
        return when.toString();
    }
}
