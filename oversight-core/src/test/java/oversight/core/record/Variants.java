package oversight.core.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.text.Narrative;

/**
 * Every value that differs from a given one in one attribute, at any depth. It goes by what the generated classes hold, so an attribute
 * that is added one day is changed too, without anybody listing it here.
 */
final class Variants {

    /** Each attribute that was changed, as {@code Type.attribute}. */
    final Set<String> changed = new TreeSet<>();

    List<Object> of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional(optional);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Facts facts) {
            return facts(facts);
        }
        if (value instanceof Record single) {
            return single(single);
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .map(Object.class::cast)
                    .toList();
        }
        return value.getClass().getSimpleName().startsWith("Immutable") ? attributes(value) : scalar(value);
    }

    private static List<Object> scalar(Object value) {
        if (value instanceof Narrative text) {
            return List.of(Narrative.of(text.text() + "."), Narrative.empty());
        }
        if (value instanceof Boolean yes) {
            return List.of(!yes);
        }
        if (value instanceof Integer number) {
            return List.of(number + 1);
        }
        if (value instanceof Long number) {
            return List.of(number + 1);
        }
        if (value instanceof Instant time) {
            return List.of(time.plusMillis(1));
        }
        if (value instanceof LocalDate day) {
            return List.of(day.plusDays(1));
        }
        if (value instanceof String text) {
            return List.of(text + "x");
        }
        throw new AssertionError("no variant is known for " + value.getClass());
    }

    private List<Object> optional(Optional<?> optional) {
        Object content = optional.orElseThrow(() -> new AssertionError("the sample leaves something empty"));
        return Stream.concat(Stream.of(Optional.empty()), of(content).stream().map(Optional::of))
                .map(Object.class::cast)
                .toList();
    }

    private List<Object> list(List<?> list) {
        List<Object> variants = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Object> without = new ArrayList<>(list);
            without.remove(i);
            variants.add(without);
            for (Object other : of(list.get(i))) {
                List<Object> with = new ArrayList<>(list);
                with.set(i, other);
                variants.add(with);
            }
        }
        if (list.size() > 1 && !list.get(0).equals(list.get(1))) {
            List<Object> swapped = new ArrayList<>(list);
            swapped.set(0, list.get(1));
            swapped.set(1, list.get(0));
            variants.add(swapped);
        }
        return variants;
    }

    private List<Object> facts(Facts facts) {
        List<Object> variants = new ArrayList<>();
        variants.add(facts.with("added", true));
        facts.asMap().forEach((id, value) -> {
            Map<CircumstanceId, FactValue> without = new LinkedHashMap<>();
            facts.asMap().forEach((other, kept) -> without.put(CircumstanceId.of(other), kept));
            without.remove(CircumstanceId.of(id));
            variants.add(Facts.of(without));
            of(value).forEach(v -> variants.add(facts.with(CircumstanceId.of(id), (FactValue) v)));
            variants.add(facts.with(id, "another-kind"));
        });
        return variants;
    }

    /** Another identifier of the same sort, and the same identifier of another sort. */
    private List<Object> single(Record record) {
        try {
            Constructor<?> constructor = record.getClass().getDeclaredConstructors()[0];
            Method accessor = record.getClass().getRecordComponents()[0].getAccessor();
            List<Object> variants = new ArrayList<>();
            for (Object other : of(accessor.invoke(record))) {
                variants.add(constructor.newInstance(other));
            }
            return variants;
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<Object> otherSorts(Party party) {
        String value = party.value();
        return Stream.<Party>of(
                        StaffRef.of(value),
                        PostId.of(value),
                        BodyId.of(value),
                        CaseRole.of(value),
                        OutsideParty.of(value))
                .filter(other -> !other.equals(party))
                .map(Object.class::cast)
                .toList();
    }

    private List<Object> attributes(Object value) {
        List<Object> variants = new ArrayList<>();
        for (Field field : value.getClass().getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (Modifier.isStatic(modifiers) || Modifier.isTransient(modifiers) || Modifier.isVolatile(modifiers)) {
                continue;
            }
            changed.add(value.getClass().getSimpleName().substring("Immutable".length()) + "." + field.getName());
            Method with = with(value, field);
            try {
                field.setAccessible(true);
                Object now = field.get(value);
                Object declared = with.getParameterTypes()[0] == Optional.class && !(now instanceof Optional)
                        ? Optional.ofNullable(now)
                        : now;
                for (Object other : attribute(declared, with)) {
                    variants.add(with.invoke(value, other));
                }
            } catch (IllegalAccessException | InvocationTargetException broken) {
                throw new AssertionError(field.getName(), broken);
            }
        }
        return variants;
    }

    private List<Object> attribute(Object now, Method with) {
        List<Object> variants = new ArrayList<>(of(now));
        if (with.getParameterTypes()[0] == Party.class && now instanceof Party party) {
            variants.addAll(otherSorts(party));
        }
        if (now instanceof Optional<?> optional && optional.orElseThrow() instanceof Party party) {
            String generic = with.getGenericParameterTypes()[0].getTypeName();
            if (generic.contains(Party.class.getName())) {
                otherSorts(party).forEach(other -> variants.add(Optional.of(other)));
            }
        }
        return variants;
    }

    /** The copy method of the attribute that takes the whole of it: an Optional, an Iterable, or the value. */
    private static Method with(Object value, Field field) {
        String name = "with" + Character.toUpperCase(field.getName().charAt(0))
                + field.getName().substring(1);
        List<Method> methods = Arrays.stream(value.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && !method.isVarArgs())
                .toList();
        Method with = methods.stream()
                .filter(method -> method.getParameterTypes()[0] == Optional.class
                        || method.getParameterTypes()[0] == Iterable.class)
                .findFirst()
                .orElseGet(() -> methods.stream().findFirst().orElseThrow(() -> new AssertionError("no " + name)));
        with.setAccessible(true);
        return with;
    }
}
