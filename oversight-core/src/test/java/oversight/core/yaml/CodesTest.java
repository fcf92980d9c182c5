package oversight.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oversight.core.form.FormCodes;

class CodesTest {

    @Test
    void everyCodeIsWellFormedAndHasOneMeaning() {
        List<String> codes = Stream.of(FormCodes.class, YamlCodes.class)
                .flatMap(CodesTest::codes)
                .toList();

        assertThat(codes).hasSize(38).doesNotHaveDuplicates().allMatch(code -> code.matches("OVS-[FJY][0-9]{3}"));
    }

    private static Stream<String> codes(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(CodesTest::value);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
