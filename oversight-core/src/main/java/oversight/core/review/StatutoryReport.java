package oversight.core.review;

import java.util.List;

/**
 * What came of holding a scheme against a statutory baseline. It is a help for whoever checks a scheme, and not legal advice.
 *
 * @param title which regulations
 * @param standing how far the baseline can be relied on
 * @param shortfalls where the scheme looks weaker
 * @param notCompared what was not compared, each with the reason, in plain English
 * @param byHand what no scheme can say, for the topics that were compared, in plain English
 */
public record StatutoryReport(
        String title, String standing, List<Shortfall> shortfalls, List<String> notCompared, List<String> byHand) {

    /** Copies the lists. */
    public StatutoryReport {
        shortfalls = List.copyOf(shortfalls);
        notCompared = List.copyOf(notCompared);
        byHand = List.copyOf(byHand);
    }

    /**
     * The report in plain English.
     *
     * @return lines of text, which say that they are not legal advice
     */
    public String inWords() {
        StringBuilder text = new StringBuilder("Held against ")
                .append(title)
                .append(".\nStanding: ")
                .append(standing);
        text.append(".\nCover in absence, passing on and overlays are not compared.\n");
        text.append(shortfalls.isEmpty() ? "\nNothing that was compared looks weaker.\n" : "\nLooks weaker:\n");
        shortfalls.forEach(one -> text.append("- ")
                .append(one.citation())
                .append(": ")
                .append(one.decision().value())
                .append(", ")
                .append(one.where())
                .append(": ")
                .append(one.message())
                .append('\n'));
        list(text, "Not compared", notCompared);
        list(text, "For a person to look at", byHand);
        return text.toString();
    }

    private static void list(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append(":\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }
}
