package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.core.form.Sample.Severity;

class ShapesTest {

    @Test
    void aYearHasFourDigits() {
        assertWritten(Shapes.date(), LocalDate.of(0, 1, 1), "\"0000-01-01\"");
        assertWritten(Shapes.date(), LocalDate.of(9999, 12, 31), "\"9999-12-31\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.date().write(LocalDate.of(-1, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.date().write(LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.instant().write(Instant.MAX));
        assertWritten(Shapes.instant(), Instant.ofEpochMilli(1), "\"1970-01-01T00:00:00.001Z\"");
    }

    /** Said here once more than by the comparison with the schemas, which cannot tell when it is not run at all. */
    @Test
    void anEditorIsToldTheEndsOfANumberAndTheShapeOfWhatContainsItself() {
        Shape<List<Long>> numbers = Shapes.lazy(() -> Shapes.list(Shapes.longInteger(-5, 7)));

        assertThat(CanonicalJson.print(JsonSchema.of(numbers, "Numbers", "n")))
                .contains("\"maximum\":7,\"minimum\":-5,\"type\":\"integer\"");
        assertWritten(numbers, List.of(7L, -5L), "[7,-5]");
    }

    @Test
    void aMapWithABadEntryIsNoMap() {
        Shape<Map<String, Boolean>> shape = Shapes.map(Shapes.text(3), Shapes.bool());

        assertThat(problems(shape, MapNode.builder().put("a", TextNode.of("b")).build()))
                .hasSize(1);
        assertThat(problems(
                        shape,
                        MapNode.builder().put("long", BooleanNode.of(true)).build()))
                .hasSize(1);
    }

    @Test
    void aMistakenDateIsShownWithWhatWasExpected() {
        assertThat(problems(Shapes.date(), TextNode.of("today")))
                .containsExactly("OVS-F006 expected a date such as 2026-04-01, found 'today'");
    }

    @Test
    void aMapIsNothingElse() {
        assertThat(problems(Shapes.map(Shapes.text(), Shapes.text()), ListNode.of(List.of())))
                .containsExactly("OVS-F001 expected a map, found a list");
        assertThat(problems(Shapes.map(Shapes.text(), Shapes.text()), new UnreadNode(Mark.NONE)))
                .isEmpty();
    }

    @Test
    void everyScalarIsReadAsItWasWritten() {
        assertWritten(Shapes.text(), "Siân", "\"Siân\"");
        assertWritten(Shapes.integer(-5, 5), -5, "-5");
        assertWritten(Shapes.longInteger(0, Long.MAX_VALUE), Long.MAX_VALUE, "9223372036854775807");
        assertWritten(Shapes.decimal(), new BigDecimal("10.5"), "10.5");
        assertWritten(Shapes.bool(), false, "false");
        assertWritten(Shapes.date(), LocalDate.of(2026, 4, 1), "\"2026-04-01\"");
        assertWritten(Shapes.time(), LocalTime.of(9, 0), "\"09:00\"");
        assertWritten(Shapes.instant(), Instant.parse("2026-10-25T00:30:00Z"), "\"2026-10-25T00:30:00.000Z\"");
        assertWritten(Shapes.zone(), ZoneId.of("Europe/London"), "\"Europe/London\"");
        assertWritten(Shapes.choice(Severity.class), Severity.ADVISORY_ONLY, "\"advisory-only\"");
        assertWritten(Shapes.list(Shapes.text()), List.of("b", "a"), "[\"b\",\"a\"]");
        assertWritten(Shapes.map(Shapes.text(), Shapes.bool()), Map.of("a", true), "{\"a\":true}");
    }

    @Test
    void textIsNeverReadFromANumberOrFromTrueAndFalse() {
        assertThat(problems(Shapes.text(), NumberNode.of(BigDecimal.TEN)))
                .containsExactly("OVS-F002 expected text, found a number; put it in quotes to make it text");
        assertThat(problems(Shapes.choice(Severity.class), BooleanNode.of(true)))
                .containsExactly("OVS-F002 expected one of: blocking, advisory-only, found true or false;"
                        + " put it in quotes to make it text");
    }

    @Test
    void aValueOfTheWrongKindIsNamed() {
        assertThat(problems(Shapes.bool(), TextNode.of("no")))
                .containsExactly("OVS-F001 expected true or false, without quotes, found 'no'");
        assertThat(problems(Shapes.text(), ListNode.of(List.of())))
                .containsExactly("OVS-F001 expected text, found a list");
        assertThat(problems(Shapes.list(Shapes.text()), MapNode.builder().build()))
                .containsExactly("OVS-F001 expected a list, found a map");
        assertThat(problems(Shapes.integer(1, 3), BooleanNode.of(true)))
                .containsExactly("OVS-F001 expected a whole number from 1 to 3, found true or false");
    }

    @Test
    void whatWasReportedByAReaderIsNotReportedAgain() {
        Node unread = new UnreadNode(Mark.NONE);

        assertThat(problems(Shapes.text(), unread)).isEmpty();
        assertThat(problems(Shapes.list(Shapes.text()), unread)).isEmpty();
        assertThat(problems(Sample.SCHEME, unread)).isEmpty();
        assertThat(problems(Sample.APPROVAL, unread)).isEmpty();
        assertThat(problems(Shapes.keyed(Sample.TIER, "id"), unread)).isEmpty();
    }

    @Test
    void lengthAndRangeIncludeTheirEnds() {
        String four = "\uD83D\uDE00abc";

        assertThat(problems(Shapes.text(4), TextNode.of(four))).isEmpty();
        assertThat(problems(Shapes.text(3), TextNode.of(four)))
                .containsExactly("OVS-F006 expected text of at most 3 characters, found '" + four + "'");
        assertThat(problems(Shapes.integer(1, 3), number("3"))).isEmpty();
        assertThat(problems(Shapes.integer(1, 3), number("1"))).isEmpty();
        assertThat(problems(Shapes.integer(1, 3), number("4"))).hasSize(1);
        assertThat(problems(Shapes.integer(1, 3), number("0"))).hasSize(1);
        assertThat(problems(Shapes.integer(1, 3), number("1.5"))).hasSize(1);
        assertThat(problems(Shapes.integer(1, 3), number("1e30"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-4-1", "2026-02-30", "2026-04-01 ", "+12026-04-01", "today"})
    void aDateHasOneSpelling(String written) {
        assertThat(problems(Shapes.date(), TextNode.of(written)))
                .singleElement()
                .asString()
                .startsWith("OVS-F006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-01T09:30:00Z",
                "2026-04-01T09:30:00.0000Z",
                "2026-04-01T09:30:00.000+00:00",
                "2026-04-01T24:00:00.000Z",
                "2026-04-01T23:59:60.000Z",
                "+12026-04-01T09:30:00.000Z",
                "2026-04-01t09:30:00.000z",
                "2026-04-01"
            })
    void anInstantHasOneSpelling(String written) {
        assertThat(problems(Shapes.instant(), TextNode.of(written)))
                .singleElement()
                .asString()
                .startsWith("OVS-F006");
    }

    @Test
    void whatCouldNotBeReadIsNotWritten() {
        Instant fine = Instant.parse("2026-04-01T09:30:00.000001Z");

        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.instant().write(fine));
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.time().write(LocalTime.of(9, 0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.time().write(LocalTime.of(9, 0, 0, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.integer(1, 3).write(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.text(3).write("MARKER"))
                .withMessageNotContaining("MARKER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.choice(Map.of("a", "MARKER")).write("b"))
                .withMessageNotContaining("MARKER");
    }

    @Test
    void aWordThatIsNotAChoiceNamesTheNearest() {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("planned", 1);
        words.put("emergency", 2);

        assertThat(problems(Shapes.choice(words), TextNode.of("emergancy")))
                .containsExactly("OVS-F005 'emergancy' is not known here; did you mean 'emergency'?");
        assertThat(problems(Shapes.choice(words), TextNode.of("x")))
                .containsExactly("OVS-F005 'x' is not known here; expected one of: planned, emergency");
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.choice(Map.of("a", 1, "b", 1)));
    }

    @Test
    void whatAParserThrowsIsAProblemWithItsReason() {
        Shape<Integer> even = Shapes.of(
                "an even number",
                text -> {
                    if (text.equals("crash")) {
                        throw new UnsupportedOperationException("inside");
                    }
                    return Optional.of(Integer.parseInt(text))
                            .filter(n -> n % 2 == 0)
                            .orElseThrow(() -> new IllegalArgumentException("it is odd"));
                },
                n -> Integer.toString(n));

        assertThat(problems(even, TextNode.of("3")))
                .containsExactly("OVS-F006 expected an even number, found '3': it is odd");
        assertThat(problems(even, TextNode.of("crash")))
                .containsExactly("OVS-F006 expected an even number, found 'crash' (UnsupportedOperationException)");
        assertThat(problems(Shapes.text().map(text -> null, text -> ""), TextNode.of("x")))
                .hasSize(1);
    }

    @Test
    void everyItemOfAListIsChecked() {
        Problems problems = Problems.withText();
        ListNode list = ListNode.of(List.of(number("9"), number("2"), TextNode.of("x")));

        assertThat(Shapes.list(Shapes.integer(1, 3)).read(list, Path.root().key("days"), problems))
                .isNull();
        assertThat(problems.list()).extracting(Problem::path).containsExactly("days[0]", "days[2]");
    }

    @Test
    void everyEntryOfAMapIsChecked() {
        Shape<Map<Integer, Boolean>> shape =
                Shapes.map(Shapes.of("a digit", Integer::valueOf, n -> Integer.toString(n)), Shapes.bool());
        MapNode map = MapNode.builder()
                .put("x", BooleanNode.of(true))
                .put("1", TextNode.of("no"))
                .put("2", BooleanNode.of(true))
                .put("02", BooleanNode.of(true))
                .build();

        assertThat(problems(shape, map))
                .extracting(message -> message.substring(0, 8))
                .containsExactly("OVS-F006", "OVS-F001", "OVS-F009");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Shapes.map(Shapes.integer(1, 3), Shapes.bool()).write(Map.of(1, true)));
    }

    private static NumberNode number(String written) {
        return NumberNode.of(new BigDecimal(written));
    }

    private static <T> void assertWritten(Shape<T> shape, T value, String json) {
        Problems problems = Problems.withText();

        assertThat(CanonicalJson.print(shape.write(value))).isEqualTo(json);
        assertThat(shape.readWhole(CanonicalJson.parse(json, Limits.forRecords(), problems), problems))
                .contains(value);
    }

    static <T> List<String> problems(Shape<T> shape, Node node) {
        Problems problems = Problems.withText();
        T value = shape.read(node, Path.root(), problems);
        assertThat(value == null).isEqualTo(!problems.isEmpty() || node instanceof UnreadNode);
        return problems.list().stream().map(p -> p.code() + " " + p.message()).toList();
    }
}
