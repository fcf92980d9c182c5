package oversight.core.schemefile;

import static oversight.core.schemefile.Mistake.wide;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in measures, conditions and sums of money. */
final class MistakesWithMeasures {

    private static final String AWAY = "{away: {above: 47 hours}}";
    private static final String FAR = "{distance: {above: 20 miles}}";
    private static final String EXPIRES = "expires: {after: 2026-04-01, up-to: 2026-12-31}";
    private static final String CONTROLS = "when: {amount: {above: £50}}, by";

    private MistakesWithMeasures() {}

    static List<Mistake> all() {
        return Stream.of(measures(), conditions(), sums()).flatMap(List::stream).toList();
    }

    private static List<Mistake> measures() {
        return List.of(
                wide(
                        "hours without a unit",
                        AWAY,
                        "{away: {above: »47}}",
                        "OVS-S411",
                        "write it like 36 hours, 4 days or 6 weeks"),
                wide(
                        "pounds without a unit",
                        CONTROLS,
                        "when: {amount: {above: »50}}, by",
                        "OVS-S411",
                        "write pounds like £250"),
                wide(
                        "miles without a unit",
                        FAR,
                        "{distance: {above: »20}}",
                        "OVS-S411",
                        "500 metres, 12 km or 20 miles"),
                wide(
                        "a value without a unit",
                        CONTROLS,
                        "when: {amount: »50}, by",
                        "OVS-S411",
                        "a number without a unit"),
                wide("minutes", AWAY, "{away: {above: »90 minutes}}", "OVS-S401", "a duration: write it like 36 hours"),
                wide("a word above", AWAY, "{away: {above: »long}}", "OVS-S401", "a duration: write it like 36 hours"),
                wide("true above", AWAY, "{away: {above: »true}}", "OVS-S401", "a duration: write it like 36 hours"),
                wide(
                        "a word up to",
                        "amount: {up-to: £5000}",
                        "amount: {up-to: »lots}",
                        "OVS-S401",
                        "write pounds like £250 or £250.00"),
                wide(
                        "yards",
                        FAR,
                        "{distance: {above: »20 yards}}",
                        "OVS-S401",
                        "a distance: write it like 500 metres"),
                wide(
                        "half a penny",
                        CONTROLS,
                        "when: {amount: {above: »£50.5}}, by",
                        "OVS-S401",
                        "write pounds like £250"),
                wide("half a year", "{above: 16}", "{above: »16.5}", "OVS-S106", "a whole number"),
                wide("years in words", "{above: 16}", "{above: »sixteen}", "OVS-S401", "a number of completed years"),
                wide("less than none", "placements: 3", "placements: »-3", "OVS-S403", "never less than 0"),
                wide("a word for a count", "placements: 3", "placements: »three", "OVS-S401", "a whole number"));
    }

    private static List<Mistake> conditions() {
        return List.of(
                wide("a date above", EXPIRES, "expires: {above: »2026-04-01}", "OVS-S401", "for a date write 'after'"),
                wide(
                        "a number above, of a date",
                        EXPIRES,
                        "expires: {above: »5}",
                        "OVS-S401",
                        "for a date write 'after'"),
                wide("a measure after", AWAY, "{away: {after: »47 hours}}", "OVS-S401", "for a measure write 'above'"),
                wide(
                        "a day after, of a measure",
                        AWAY,
                        "{away: {after: »2026-04-01}}",
                        "OVS-S401",
                        "for a measure write 'above'"),
                wide("a number after", EXPIRES, "expires: {after: »20260401}", "OVS-S401", "write it like 2026-04-01"),
                wide("a word after", EXPIRES, "expires: {after: »april}", "OVS-S401", "write it like 2026-04-01"),
                wide(
                        "a day that is none",
                        EXPIRES,
                        "expires: {after: »2026-04-31}",
                        "OVS-S106",
                        "a date such as 2026-04-01"),
                wide(
                        "a measure up to, of a date",
                        EXPIRES,
                        "expires: {up-to: »£5}",
                        "OVS-S106",
                        "a date such as 2026-04-01"),
                wide("a measure below", "{above: 16}", "{»below: 16}", "OVS-S103", "write up-to"),
                wide("a measure from", "{above: 16}", "{»from: 16}", "OVS-S103", "write above"),
                wide(
                        "a duration in months",
                        AWAY,
                        "{away: {up-to: »12 months}}",
                        "OVS-S401",
                        "a month has no fixed length"),
                wide(
                        "a date up to, of a measure",
                        AWAY,
                        "{away: {up-to: »2026-04-01}}",
                        "OVS-S401",
                        "a duration: write it like 36 hours"),
                wide(
                        "days upside down",
                        EXPIRES,
                        "expires: {after: »2026-12-31, up-to: 2026-04-01}",
                        "OVS-S403",
                        "'after' is before 'up-to'"),
                wide(
                        "a range of a choice",
                        "unless: {timing: planned}",
                        "unless: {timing: {above: »planned}}",
                        "OVS-S401",
                        "a range is for a measure or a date"),
                wide(
                        "a range of a choice, after",
                        "unless: {timing: planned}",
                        "unless: {timing: {after: »planned}}",
                        "OVS-S401",
                        "a range is for a measure or a date"),
                wide(
                        "a range of yes or no",
                        "{complete: false}",
                        "{complete: {up-to: »true}}",
                        "OVS-S401",
                        "true or false, without quotes"),
                wide("a misspelt end", "{above: £50}", "{»abvoe: £50}", "OVS-S103", "did you mean 'above'?"),
                wide("no exceptions", "unless: {timing: planned}", "unless: »{}", "OVS-S402", "leave the key out"),
                wide("no conditions in a list", "when: " + AWAY, "when: »[]", "OVS-S402", "leave the key out"),
                wide(
                        "no conditions of a trigger",
                        "when: {complete: false}",
                        "when: »{}",
                        "OVS-S402",
                        "it says nothing"),
                wide(
                        "a condition in a word",
                        "unless: {timing: planned}",
                        "unless: »planned",
                        "OVS-S101",
                        "write it like unless: {"));
    }

    private static List<Mistake> sums() {
        return List.of(
                wide(
                        "a comma in a sum",
                        "amount: {up-to: £5000}",
                        "amount: {up-to: »£5,000}",
                        "OVS-S018",
                        "put it in quotes, \"£5,000\", or write it without the comma, £5000"),
                wide(
                        "a comma that is half a number",
                        "amount: {up-to: £5000}",
                        "amount: {up-to: »£2,500}",
                        "OVS-S018",
                        "£2500"),
                wide(
                        "commas and pence",
                        "amount: {up-to: £5000}",
                        "amount: {up-to: »£1,234,567.89}",
                        "OVS-S018",
                        "£1234567.89"),
                wide(
                        "a comma in a list",
                        CONTROLS,
                        "when: {amount: [»£1,000]}, by",
                        "OVS-S018",
                        "within braces or brackets a comma ends the value"),
                wide(
                        "a comma before another key",
                        "amount: {up-to: £5000}",
                        "amount: {above: »£1,000, up-to: £5000}",
                        "OVS-S018",
                        "\"£1,000\""),
                wide(
                        "a comma in a text",
                        "Foster carers' table}",
                        "»Payments over £2,000}",
                        "OVS-S018",
                        "\"Payments over £2,000\""),
                wide(
                        "a comma in a question",
                        "question: Is it paid once?}",
                        "question: »Is it paid once, or regularly?}",
                        "OVS-S019",
                        "put the text in quotes"),
                wide(
                        "commas in a question",
                        "question: Is it paid once?}",
                        "question: »Is it paid once, weekly, monthly, or every year?}",
                        "OVS-S019",
                        "put the text in quotes"),
                wide(
                        "a key without a value after a word",
                        "{name: Director, tier: DIR}",
                        "{name: Director, tier»}",
                        "OVS-S009",
                        "if it belongs to the text before the comma"));
    }
}
