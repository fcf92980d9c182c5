package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file that is made to exhaust whoever reads it.
 *
 * @param what what it does
 * @param text the file
 */
record Bomb(String what, String text) {

    private static final int MEBI = 1 << 20;

    /** What is refused, or read, before there is much of it. */
    static Stream<Bomb> small() {
        return Stream.of(nesting(), yaml(), texts(), names(), lists(), options())
                .flatMap(List::stream);
    }

    /** Up to 50,000 values, all of which are read, because a large scheme, or the most mistaken of files, looks like it. */
    static Stream<Bomb> large() {
        return Stream.of(values(), approvals(), rules()).flatMap(List::stream);
    }

    private static List<Bomb> nesting() {
        return List.of(
                new Bomb("1 MiB of open brackets", "[".repeat(MEBI)),
                new Bomb("1 MiB of open braces", "{a: ".repeat(MEBI / 4)),
                new Bomb("lists in one line", "scheme: " + "- ".repeat(100_000)),
                new Bomb("1 MiB of complex keys", filled("", "? ", "a")),
                new Bomb("40 approvals deep", deep(40)),
                new Bomb("27 approvals deep, too deep in full", deep(27)));
    }

    private static List<Bomb> yaml() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 60; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        return List.of(
                new Bomb("a billion laughs", laughs.toString()),
                new Bomb("20,000 anchors", lines(20_000, i -> "k" + i + ": &a" + i + " x\n")),
                new Bomb("40,000 aliases", "scheme: [" + "*a, ".repeat(40_000) + "*a]"),
                new Bomb("40,000 tags", "scheme: [" + "!!str a, ".repeat(40_000) + "a]"),
                new Bomb("40,000 documents", "--- a\n".repeat(40_000)),
                new Bomb("40,000 merge keys", "<<: {a: b}\n".repeat(20_000)),
                new Bomb("49,000 times one key", "tiers: {}\n".repeat(49_000)),
                new Bomb("1 MiB of remarks", filled("", "#\n", "")),
                new Bomb("1 MiB of blanks", filled("", " ", "a")),
                new Bomb("1 MiB of line breaks", filled("", "\n", "a")),
                new Bomb("1 MiB of quotes", filled("a: ", "'", "")),
                new Bomb("1 MiB of brackets", filled("scheme: [", "[],", "[]]")));
    }

    private static List<Bomb> values() {
        return List.of(new Bomb("1 MiB of escapes", filled("a: \"", "\\u0041", "\"")));
    }

    private static List<Bomb> texts() {
        return List.of(
                new Bomb("a name of 1,000,000 letters", named("x".repeat(1_000_000))),
                new Bomb("a name of 500,000 flowers", named("🌼".repeat(500_000))),
                new Bomb("a name of 1,000,000 blanks in quotes", named("'" + " ".repeat(1_000_000) + "'")),
                new Bomb("a name of many lines", named("|\n" + "      a\n".repeat(100_000))),
                new Bomb("a number of 1,000,000 digits", named("9".repeat(1_000_000))),
                new Bomb("a number beyond all numbers", named("1e999999999")),
                new Bomb("a key of 1,000,000 letters", "x".repeat(1_000_000) + ": a"),
                new Bomb(
                        "an id of 1,000,000 letters",
                        Mistake.SOUND.replace("at-least: SM", "at-least: " + "S".repeat(1_000_000))));
    }

    private static List<Bomb> names() {
        String tiers = lines(1_500, i -> "  " + "T".repeat(150) + i + ": T\n");
        String posts = lines(2_000, i -> "  p" + i + ": {name: P, tier: " + "T".repeat(140) + i + "x}\n");
        String duplicates = lines(500, i -> "  c" + i + ": count\n");
        return List.of(
                new Bomb("49,000 unknown sections", lines(49_000, i -> "teirs" + i + ": a\n")),
                new Bomb(
                        "40,000 unknown keys of a rule",
                        Mistake.SOUND.replace(
                                "        cite: {source: hierarchy, place: row 1}\n",
                                lines(40_000, i -> "        cit" + i + ": a\n"))),
                new Bomb(
                        "20,000 unknown keys in posts",
                        Mistake.SOUND.replace(
                                "posts:\n", "posts:\n" + lines(9_000, i -> "  p" + i + ": {nam: P, tyer: SM}\n"))),
                new Bomb(
                        "2,000 wrong names among 1,500 long ones",
                        Mistake.SOUND.replace("tiers:\n", "tiers:\n" + tiers).replace("posts:\n", "posts:\n" + posts)),
                new Bomb(
                        "500 circumstances twice, 4,000 once",
                        Mistake.SOUND.replace(
                                "circumstances:\n",
                                "circumstances:\n" + duplicates + duplicates
                                        + lines(4_000, i -> "  d" + i + ": count\n"))),
                new Bomb(
                        "24,000 posts",
                        Mistake.SOUND.replace("posts:\n", "posts:\n" + lines(24_000, i -> "  p" + i + ": Post\n"))));
    }

    private static List<Bomb> lists() {
        List<String> colliding = new ArrayList<>(List.of(""));
        for (int i = 0; i < 14; i++) {
            colliding = colliding.stream()
                    .flatMap(s -> Stream.of(s + "Aa", s + "BB"))
                    .toList();
        }
        String words = String.join(", ", colliding);
        String dates = IntStream.range(0, 60_000)
                .mapToObj(i -> Calendars.day(i).toString())
                .collect(Collectors.joining(", "));
        return List.of(
                new Bomb("16,000 words of one hash", Mistake.SOUND.replace("[planned,", "[planned, " + words + ",")),
                new Bomb("16,000 keys of one hash", "{" + words.replace(",", ": a,") + ": a}"),
                new Bomb(
                        "80,000 words",
                        Mistake.SOUND.replace("[planned,", "[planned, " + lines(80_000, i -> "w" + i + ", "))),
                new Bomb(
                        "60,000 closed days", Mistake.SOUND.replace("closed: [2024-12-27]", "closed: [" + dates + "]")),
                new Bomb(
                        "20,000 sums with a comma",
                        Mistake.SOUND.replace(
                                "cost: {above: £100, up-to: £500}", "cost: [" + "£1,000, ".repeat(20_000) + "£1]")));
    }

    private static List<Bomb> approvals() {
        String sixtyFour = "{any-of: [" + lines(63, i -> "{outside: p" + i + "}, ") + "{only: solicitor}]}";
        String all = "{all-of: [" + (sixtyFour + ", ").repeat(20) + sixtyFour + "]}";
        return List.of(
                new Bomb("4,000 decisions in a chain", asFor(4_000, i -> "d" + (i + 1))),
                new Bomb("4,000 decisions in a circle", asFor(4_000, i -> "d" + (i + 1) % 4_000)),
                new Bomb("4,000 decisions, each as for itself", asFor(4_000, i -> "d" + i)),
                new Bomb("4,000 decisions in pairs", asFor(4_000, i -> "d" + (i ^ 1))),
                new Bomb("64 ways to the power of 21", by(all)),
                new Bomb(
                        "64 ways to the power of 21, six times over",
                        by("{all-of: [" + (all + ", ").repeat(5) + all + "]}")));
    }

    private static List<Bomb> options() {
        return List.of(
                new Bomb(
                        "20,000 alike options",
                        by("{any-of: [" + "{only: solicitor}, ".repeat(20_000) + "{at-least: SM}]}")),
                new Bomb(
                        "20,000 steps of one body",
                        by("{in-order: [" + "{body: gateway-panel}, ".repeat(20_000) + "{at-least: SM}]}")),
                new Bomb(
                        "20,000 conditions on one circumstance",
                        Mistake.SOUND.replace(
                                "{timing: planned, cost", "{" + lines(20_000, i -> "c" + i + ": £1, ") + "cost")),
                new Bomb(
                        "20,000 wrong words",
                        Mistake.SOUND.replace(
                                "timing: planned",
                                "timing: [" + lines(20_000, i -> "plannd" + i + ", ") + "planned]")));
    }

    private static List<Bomb> rules() {
        return List.of(new Bomb(
                "3,000 rules with 4 conditions",
                Mistake.SOUND.replace(
                        "decisions:\n",
                        "decisions:\n"
                                + lines(
                                        3_000,
                                        i ->
                                                "  d%d: {name: D, rules: [{id: r%d, when: {timing: planned, cost: £5, age: 3, stay: 4 days}, by: {at-least: SM}, cite: guidance}]}\n"
                                                        .formatted(i, i)))));
    }

    private static String asFor(int decisions, IntFunction<String> other) {
        return Mistake.SOUND.replace(
                "decisions:\n",
                "decisions:\n"
                        + lines(
                                decisions,
                                i -> "  d%d: {name: D, rules: [{id: r%d, by: {as-for: %s}, cite: guidance}]}\n"
                                        .formatted(i, i, other.apply(i))));
    }

    private static String deep(int depth) {
        return by("{any-of: [".repeat(depth / 2) + "{at-least: SM}" + "]}".repeat(depth / 2));
    }

    private static String by(String approval) {
        return Mistake.SOUND.replace("by: {outside-our-power: court}", "by: " + approval);
    }

    private static String named(String name) {
        return Mistake.SOUND.replace("name: Court order", "name: " + name);
    }

    private static String filled(String start, String with, String end) {
        return start + with.repeat((MEBI - start.length() - end.length()) / with.length()) + end;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return what;
    }
}
