package oversight.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.HostFailureException;
import oversight.api.Oversight;
import oversight.testkit.logs.Logs;

/** Every method that a host implements, in every way in which it can behave: what is recorded is never lost, nothing waits for ever, nothing leaks, and afterwards all is well. */
class HostileMatrixTest {

    private static final Map<Behaviour, String> ROWS = new TreeMap<>();

    private static final Set<Seam> REACHED = new HashSet<>();
    private static final Stage STAGE = new Stage();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final Logs logs = Logs.listen();

    @AfterEach
    void putBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        logs.close();
        assertThat(logs.lines().stream().noneMatch(line -> line.contains(Call.MARKER)))
                .as("the log is silent")
                .isTrue();
    }

    /** Which behaviour was tried on how many methods, how often it came about, and where it does not apply. */
    @AfterAll
    static void print() throws IOException {
        StringBuilder table =
                new StringBuilder(String.format("%-30s %8s %6s  %s%n", "behaviour", "methods", "times", "not at"));
        ROWS.values().forEach(table::append);
        List<Seam> never =
                Seam.all().stream().filter(seam -> !REACHED.contains(seam)).toList();
        table.append("Never asked by this scheme and these notes: " + never + System.lineSeparator());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "hostile-report.txt"), table);
        System.out.print(table);
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingThatIsRecorded(Behaviour behaviour) throws Exception {
        List<String> right = undisturbed();
        int methods = 0;
        int times = 0;
        for (Seam seam : Seam.all()) {
            if (behaviour.fits(seam)) {
                try (Scene scene = new Scene(STAGE, seam, behaviour)) {
                    int acted = scene.play();
                    times += acted;
                    if (acted > 0) {
                        methods++;
                        REACHED.add(seam);
                    }
                    if (behaviour.isHarmless()) {
                        assertThat(scene.documents().equals(right))
                                .as("the record is another for %s", seam)
                                .isTrue();
                    }
                } catch (Throwable e) {
                    throw new AssertionError(behaviour + " in " + seam, e);
                }
            }
        }
        long not = Seam.all().stream().filter(seam -> !behaviour.fits(seam)).count();
        ROWS.put(
                behaviour,
                String.format(
                        "%-30s %8d %6d  %s%n",
                        behaviour, methods, times, not == 0 ? "" : not + ": " + behaviour.elsewhere()));
        assertThat(times).isPositive();
    }

    private static List<String> undisturbed() throws Exception {
        try (Scene scene = new Scene(STAGE, Seam.all().get(0), Behaviour.IS_SLOW)) {
            scene.play();
            return scene.documents();
        }
    }

    /** The canary: whoever swallows the failure of a ledger, and says that it is kept, is found out. */
    @Test
    void whoSwallowsTheFailureOfALedgerIsFound() {
        Seam append = Seam.all().stream()
                .filter(seam -> seam.toString().equals("NoteLedger.append"))
                .findFirst()
                .orElseThrow();
        try (Scene scene = new Scene(STAGE, append, Behaviour.THROWS_UNCHECKED, HostileMatrixTest::swallowing)) {
            assertThatThrownBy(scene::play).isInstanceOf(AssertionError.class).hasMessageContaining("recorded");
        }
    }

    private static Oversight swallowing(Oversight engine) {
        return swallowing(Oversight.class, engine);
    }

    @SuppressWarnings("unchecked") // a proxy of the interface that it is asked for
    private static <T> T swallowing(Class<T> room, Object real) {
        return (T) Proxy.newProxyInstance(room.getClassLoader(), new Class<?>[] {room}, (proxy, method, arguments) -> {
            try {
                Object answer = method.invoke(real, arguments);
                boolean isRoom =
                        real instanceof Oversight && method.getReturnType().isInterface();
                return isRoom ? swallowing(method.getReturnType(), answer) : answer;
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof HostFailureException && method.getReturnType() == List.class) {
                    return List.of();
                }
                throw thrown.getCause();
            }
        });
    }
}
