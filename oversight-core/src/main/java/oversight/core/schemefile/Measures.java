package oversight.core.schemefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.TextNode;

/** Measures as an author writes them, with their unit, and as rules compare them: pence, hours, metres. */
final class Measures {

    /** The types of circumstance of which a bare number says too little. */
    static final Set<String> NEED_A_UNIT = Set.of("money", "duration", "distance");

    /** The types of circumstance that are measured. */
    static final Set<String> TYPES = Set.of("money", "duration", "distance", "age", "count");

    static final String POUNDS = "£[0-9]{1,3}(?:,?[0-9]{3}){0,4}(?:\\.[0-9]{2})?";
    static final String DURATION = "[0-9]{1,6} (?:hours?|days?|weeks?)";
    static final String DISTANCE = "[0-9]{1,6}(?:\\.[0-9]{1,2})? (?:metres?|km|miles?)";

    /** Any of them. */
    static final String SPELLED = POUNDS + "|" + DURATION + "|" + DISTANCE;

    private static final Pattern MONEY = Pattern.compile(POUNDS);
    private static final Pattern WITH_UNIT = Pattern.compile("([0-9.]+) ([a-z]+?)s?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Map<String, BigDecimal> HOURS =
            Map.of("hour", BigDecimal.ONE, "day", new BigDecimal(24), "week", new BigDecimal(168));
    private static final Map<String, BigDecimal> METRES =
            Map.of("metre", BigDecimal.ONE, "km", new BigDecimal(1_000), "mile", new BigDecimal("1609.344"));

    private Measures() {}

    /** The measure as a number, where the circumstance is of that type or a mistake elsewhere hides what it is; otherwise the text itself. */
    static Node amount(String type, TextNode text) {
        String written = text.text();
        if (isMeant(type, "money") && MONEY.matcher(written).matches()) {
            BigDecimal pounds = new BigDecimal(written.substring(1).replace(",", ""));
            return new NumberNode(pounds.movePointRight(2), text.mark());
        }
        if (isMeant(type, "duration") && written.matches(DURATION)) {
            return in(HOURS, text);
        }
        return isMeant(type, "distance") && written.matches(DISTANCE) ? in(METRES, text) : text;
    }

    /** The text itself, if it is a measure with its unit. */
    static String withUnit(String written) {
        if (!written.matches(SPELLED)) {
            throw new IllegalArgumentException("it is no measure with its unit");
        }
        return written;
    }

    /** A circumstance of a type in the words of a message, with how a value of it is written. */
    static String described(String type) {
        return switch (type) {
            case "choice" -> "a choice: write one of its words";
            case "yes-no" -> "yes-no: write true or false, without quotes";
            case "date" -> "a date: write it like 2026-04-01";
            case "money" -> "money: write pounds like £250 or £250.00";
            case "duration" -> "a duration: write it like 36 hours, 4 days or 6 weeks; a month has no fixed length";
            case "distance" -> "a distance: write it like 500 metres, 12 km or 20 miles";
            case "age" -> "an age: write a number of completed years";
            default -> "a count: write a whole number";
        };
    }

    static boolean isDate(String written) {
        return DATE.matcher(written).matches();
    }

    private static boolean isMeant(String type, String measure) {
        return type.equals(measure) || type.isEmpty();
    }

    /** In the smaller unit; what is left of a metre is left out. */
    private static Node in(Map<String, BigDecimal> units, TextNode text) {
        Matcher parts = WITH_UNIT.matcher(text.text());
        BigDecimal factor = parts.matches() ? units.get(parts.group(2)) : null;
        return factor == null
                ? text
                : new NumberNode(
                        new BigDecimal(parts.group(1)).multiply(factor).setScale(0, RoundingMode.DOWN), text.mark());
    }
}
