package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeProblem;
import oversight.api.scheme.Whom;

/** What the builders say the files say, and the other way round: nothing is lost, added or changed on the way. */
class RoundTripTest {

    private static final int SCHEMES = 400;

    @Test
    void everySoundSchemeComesBackEqualFromItsJsonAndItsYaml() {
        for (long seed = 0; seed < SCHEMES; seed++) {
            Scheme scheme = SoundSchemes.of(seed);
            assertThat(SchemeFile.check(scheme))
                    .extracting(SchemeProblem::describe)
                    .as("seed %s", seed)
                    .isEmpty();
            String json = SchemeFile.write(scheme);
            String yaml = SchemeFile.writeYaml(scheme);

            assertThat(SchemeFile.read("x", json)).as("seed %s", seed).isEqualTo(scheme);
            Scheme read = SchemeFile.read("x", yaml);
            assertThat(read).as("seed %s", seed).isEqualTo(scheme);
            assertThat(SchemeFile.write(read)).isEqualTo(json);
            assertThat(SchemeFile.writeYaml(read)).isEqualTo(yaml);
            assertThat(SchemeFile.hash(read)).isEqualTo(SchemeFile.hash(scheme));
        }
    }

    @Test
    void generatedSchemesUseEveryConstruct() {
        Set<String> used = new TreeSet<>();
        for (long seed = 0; seed < SCHEMES; seed++) {
            gather(SoundSchemes.of(seed), used);
        }

        assertThat(used)
                .containsAll(Stream.of(
                                Approval.class,
                                Need.class,
                                FollowUp.class,
                                Condition.class,
                                Absence.Cover.class,
                                Due.class,
                                Whom.class,
                                Whom.Named.class,
                                FactValue.class)
                        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                        .filter(type -> !type.isInterface())
                        .map(Class::getName)
                        .toList());
        assertThat(used).contains(FollowUp.Extension.class.getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {Mistake.SOUND, WideScheme.TEXT})
    void whatAnAuthorWroteComesBackEqualFromItsFullForm(String text) {
        Scheme scheme = SchemeFile.read("x.yaml", text);

        assertThat(SchemeFile.check(scheme)).isEmpty();
        assertThat(SchemeFile.read("x.json", SchemeFile.write(scheme))).isEqualTo(scheme);
        assertThat(SchemeFile.read("x.yaml", SchemeFile.writeYaml(scheme))).isEqualTo(scheme);
    }

    /** Each type of circumstance, and a rule that has all there is, is in the file that the mistakes are made in. */
    @Test
    void wideSchemeIsWide() {
        Scheme wide = SchemeFile.read("x.yaml", WideScheme.TEXT);
        DecisionRule first = wide.getDecisions().get(0).getRules().get(0);

        assertThat(wide.getCircumstances()).extracting(term -> term.getType()).contains(CircumstanceType.values());
        assertThat(first.getFollowUps()).hasSize(FollowUp.class.getPermittedSubclasses().length);
        assertThat(first.getNeeds()).hasSize(Need.class.getPermittedSubclasses().length);
        Set<String> used = new HashSet<>();
        gather(wide, used);
        assertThat(used)
                .containsAll(Stream.of(Approval.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    /** The types of all records and constants in a value, by way of its components. */
    private static void gather(Object value, Set<String> used) {
        if (value instanceof Scheme scheme) {
            scheme.getDecisions().forEach(type -> type.getRules().forEach(rule -> gather(rule, used)));
            scheme.getOverlays()
                    .forEach(o -> o.getDecisions().forEach(d -> d.getRules().forEach(rule -> gather(rule, used))));
            scheme.getEvents()
                    .forEach(type -> type.getRules().forEach(rule -> {
                        gather(rule.getWhen(), used);
                        gather(rule.getTell(), used);
                    }));
        } else if (value instanceof DecisionRule rule) {
            gather(new ArrayList<>(List.of(rule.getWhen(), rule.getUnless(), rule.getBy(), rule.getNeeds())), used);
            gather(List.of(rule.getMayReferTo(), rule.getInAbsence(), rule.getFollowUps()), used);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> gather(each, used));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> gather(each, used));
        } else if (value instanceof Record record) {
            used.add(record.getClass().getName());
            Stream.of(record.getClass().getRecordComponents()).forEach(part -> gather(component(record, part), used));
        } else if (value instanceof Enum<?> constant) {
            used.add(constant.getDeclaringClass().getName());
        }
    }

    private static Object component(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
