package oversight.testkit.generate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;

/** A small vocabulary of circumstances of every type, and conditions in its words. */
final class Conditions {

    private static final List<String> WORDS = List.of("planned", "emergency", "out-of-hours");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final Draw draw;
    private final List<Circumstance> vocabulary;

    Conditions(Draw draw, List<Circumstance> vocabulary) {
        this.draw = draw;
        this.vocabulary = vocabulary;
    }

    /** One to four circumstances, each of another type. */
    static List<Circumstance> vocabulary(Draw draw) {
        return draw.distinct(1, 4, () -> draw.any(CircumstanceType.values())).stream()
                .map(type -> circumstance(type, draw))
                .toList();
    }

    private static Circumstance circumstance(CircumstanceType type, Draw draw) {
        Circumstance.Builder circumstance = Circumstance.builder()
                .id(CircumstanceId.of(
                        type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .type(type);
        if (type == CircumstanceType.YES_NO && draw.chance(60)) {
            circumstance.fromCalendar(
                    draw.any(CalendarFact.OUT_OF_HOURS, CalendarFact.OUT_OF_HOURS, CalendarFact.WORKING_TIME));
        }
        return (type == CircumstanceType.CHOICE ? circumstance.choices(WORDS) : circumstance).build();
    }

    List<Circumstance> measures() {
        return vocabulary.stream().filter(one -> isMeasure(one.getType())).toList();
    }

    static boolean isMeasure(CircumstanceType type) {
        return switch (type) {
            case CHOICE, YES_NO, DATE -> false;
            case MONEY, DURATION, DISTANCE, AGE, COUNT -> true;
        };
    }

    /** So many conditions, each of another circumstance. */
    List<Condition> list(int fewest, int most) {
        Map<CircumstanceId, Condition> conditions = new LinkedHashMap<>();
        draw.list(fewest, most, this::one).forEach(one -> conditions.putIfAbsent(one.circumstance(), one));
        return List.copyOf(conditions.values());
    }

    Condition one() {
        Circumstance about = draw.of(vocabulary);
        return switch (about.getType()) {
            case CHOICE ->
                new Condition.OneOf(about.getId(), draw.distinct(1, 2, () -> FactValue.choice(draw.of(WORDS))));
            case YES_NO -> new Condition.OneOf(about.getId(), List.of(FactValue.yesNo(draw.chance(70))));
            case DATE -> span(about.getId());
            case MONEY, DURATION, DISTANCE, AGE, COUNT -> measure(about.getId());
        };
    }

    private Condition measure(CircumstanceId id) {
        if (draw.chance(20)) {
            return new Condition.OneOf(id, draw.distinct(1, 2, () -> FactValue.amount(draw.number(0, 5))));
        }
        int above = draw.number(0, 4);
        return switch (draw.number(0, 2)) {
            case 0 -> new Condition.Band(id, OptionalLong.of(above), OptionalLong.empty());
            case 1 -> new Condition.Band(id, OptionalLong.empty(), OptionalLong.of(above));
            default -> new Condition.Band(id, OptionalLong.of(above), OptionalLong.of(above + draw.number(1, 3)));
        };
    }

    private Condition span(CircumstanceId id) {
        LocalDate after = DAY.plusDays(draw.number(0, 4));
        return switch (draw.number(0, 3)) {
            case 0 -> new Condition.Span(id, Optional.of(after), Optional.empty());
            case 1 -> new Condition.Span(id, Optional.empty(), Optional.of(after));
            case 2 -> new Condition.OneOf(id, List.of(FactValue.day(after)));
            default -> new Condition.Span(id, Optional.of(after), Optional.of(after.plusDays(draw.number(1, 3))));
        };
    }
}
