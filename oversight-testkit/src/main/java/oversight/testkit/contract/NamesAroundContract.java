package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.party.AuthorityId;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NamesAt;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;

/**
 * The rules of {@link NamesAround}. A host's test class implements this interface, says which children of its own test data the questions are about, and
 * inherits a test for each rule.
 */
@ExtendWith(RuleFailures.class)
public interface NamesAroundContract {

    /**
     * The names under test.
     *
     * @return the names, with the children of the other methods among them
     */
    NamesAround namesAround();

    /**
     * A child with people around them, whose worker has other children.
     *
     * @return the child and a time
     */
    NamesAt known();

    /**
     * A child of whom the host knows nothing.
     *
     * @return the child and a time, under the authority of the other methods
     */
    NamesAt unknown();

    /** Rule 1. */
    @Test
    @Mend("answer the names of the child, and those of the other children whose worker is the same person at that time")
    @DisplayName("NAME-1 A known child has a name, and so have the worker's other children")
    default void name01_aKnownChildHasAName() {
        NamesKnown names = namesAround().namesOf(known());
        assertThat(names.getChild()).isNotEmpty();
        assertThat(names.getOtherChildren()).isNotEmpty();
    }

    /** Rule 2. */
    @Test
    @Mend("answer with empty lists for a child whom you do not know")
    @DisplayName("NAME-2 An unknown child has no names: empty lists, not null and not an exception")
    default void name02_anUnknownChildHasNoNames() {
        assertThat(namesAround().namesOf(unknown()))
                .isEqualTo(NamesKnown.builder().build());
    }

    /** Rule 3. */
    @Test
    @Mend("leave out names that are empty or made of spaces and invisible characters: they would be found everywhere")
    @DisplayName("NAME-3 Each name has something in it that a reader can see")
    default void name03_eachNameCanBeSeen() {
        assertThat(all(namesAround().namesOf(known()))).allMatch(Narrative::isVisible);
    }

    /** Rule 4. */
    @Test
    @Mend(
            "take out of the other children's names those that the child or somebody around them has as well, whatever the case of the letters")
    @DisplayName("NAME-4 A name of the child or of somebody around them is none of the other children's")
    default void name04_noNameIsOnBothSides() {
        NamesKnown names = namesAround().namesOf(known());
        Set<String> own = new HashSet<>();
        names.getChild().forEach(name -> own.add(low(name)));
        names.getAround().forEach(name -> own.add(low(name)));
        assertThat(names.getOtherChildren()).noneMatch(name -> own.contains(low(name)));
    }

    /** Rule 5. */
    @Test
    @Mend("choose rows by the authority of the question")
    @DisplayName("NAME-5 The authority is part of every question: another authority's question finds no names")
    default void name05_anotherAuthorityFindsNoNames() {
        NamesAt elsewhere = NamesAt.builder()
                .from(known())
                .authority(AuthorityId.of("another-authority"))
                .build();
        assertThat(all(namesAround().namesOf(elsewhere))).isEmpty();
    }

    /** Rule 6. */
    @Test
    @Mend("sort by something that does not change, and keep nothing of a question in a field")
    @DisplayName("NAME-6 The same question gives the same answer, also to many threads at the same time")
    default void name06_theSameQuestionGivesTheSameAnswer() {
        NamesAround names = namesAround();
        NamesKnown alone = names.namesOf(known());
        assertThat(names.namesOf(known())).isEqualTo(alone);
        assertThat(Together.run(thread -> names.namesOf(known()))).allMatch(alone::equals);
    }

    private static List<Narrative> all(NamesKnown names) {
        return Stream.of(names.getChild(), names.getAround(), names.getOtherChildren())
                .flatMap(List::stream)
                .toList();
    }

    private static String low(Narrative name) {
        return name.text().toLowerCase(Locale.ROOT);
    }
}
