package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.party.AuthorityId;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.PostAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;

/**
 * The rules of {@link StaffDirectory}. A host's test class implements this interface, says which people and posts of its own test data the questions
 * are about, and inherits a test for each rule.
 *
 * <pre>{@code
 * class OurDirectoryTest implements StaffDirectoryContract { … }
 * }</pre>
 */
@ExtendWith(RuleFailures.class)
public interface StaffDirectoryContract {

    /**
     * The directory under test.
     *
     * @return the directory, with the people of the other methods in it
     */
    StaffDirectory directory();

    /**
     * A person who holds at least one post.
     *
     * @return the person and a time at which they hold it
     */
    StaffAt inPost();

    /**
     * A person of whom the directory knows nothing.
     *
     * @return the person and a time, under the authority of the other methods
     */
    StaffAt unknown();

    /**
     * A person who has a line manager.
     *
     * @return the person and a time at which they have one
     */
    StaffAt managed();

    /**
     * A person who has no line manager: the director, or somebody outside the line.
     *
     * @return the person and a time
     */
    StaffAt unmanaged();

    /**
     * A post that somebody holds and is at work in.
     *
     * @return the post and a time
     */
    PostAt filled();

    /**
     * A post that nobody holds.
     *
     * @return the post and a time
     */
    PostAt vacant();

    /**
     * A person before their posts change; a day of the past.
     *
     * @return the person and a time at which they have other posts than at {@link #afterAChange()}
     */
    StaffAt beforeAChange();

    /**
     * The same person after the change.
     *
     * @return the person and a time
     */
    StaffAt afterAChange();

    /** Rule 1. */
    @Test
    @DisplayName("DIR-1 A person in post has posts, each once")
    default void dir01_aPersonInPostHasPostsEachOnce() {
        assertThat(directory().postsOf(inPost()))
                .as(
                        "the posts of %s: list each post that they hold at that time once, also one that they act up in",
                        inPost())
                .isNotEmpty()
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    /** Rule 2. */
    @Test
    @DisplayName(
            "DIR-2 An unknown person has no posts and no line manager: the answers are empty, not null and not an exception")
    default void dir02_anUnknownPersonHasNothing() {
        assertThat(directory().postsOf(unknown()))
                .as("the posts of somebody unknown: answer with an empty list")
                .isNotNull()
                .isEmpty();
        assertThat(directory().lineManagerOf(unknown()))
                .as("the line manager of somebody unknown: answer with Optional.empty()")
                .isNotNull()
                .isEmpty();
    }

    /** Rule 3. */
    @Test
    @DisplayName("DIR-3 A filled post has holders, each once, and each of them holds it when asked for their posts")
    default void dir03_holdersHoldThePost() {
        List<StaffRef> holders = directory().holdersOf(filled());
        assertThat(holders)
                .as("who is at work in %s: list each of them once", filled())
                .isNotEmpty()
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(holders)
                .filteredOn(holder -> !directory().postsOf(at(filled(), holder)).contains(filled().getPost()))
                .as(
                        "whom holdersOf names, although postsOf does not say that they hold it: read both answers from the same rows, with the same start and end")
                .isEmpty();
    }

    /** Rule 4. */
    @Test
    @DisplayName("DIR-4 A vacant post has no holders: the answer is empty, and nobody stands in unasked")
    default void dir04_aVacantPostHasNoHolders() {
        assertThat(directory().holdersOf(vacant()))
                .as("who is at work in the vacant post: answer with an empty list; the engine finds who stands in")
                .isNotNull()
                .isEmpty();
    }

    /** Rule 5. */
    @Test
    @DisplayName("DIR-5 Who is managed has a line manager, who is somebody else")
    default void dir05_aLineManagerIsSomebodyElse() {
        Optional<StaffRef> manager = directory().lineManagerOf(managed());
        assertThat(manager)
                .as("the line manager of %s: name the person who manages them at that time", managed())
                .isPresent();
        assertThat(manager)
                .as("their line manager: nobody manages themselves; where the line ends answer with Optional.empty()")
                .isNotEqualTo(Optional.of(managed().getStaff()));
    }

    /** Rule 6. */
    @Test
    @DisplayName("DIR-6 Who is managed by nobody has no line manager: the answer is empty, not null and not the person")
    default void dir06_whoIsManagedByNobodyHasNoLineManager() {
        assertThat(directory().lineManagerOf(unmanaged()))
                .as("the line manager of whom nobody manages: answer with Optional.empty()")
                .isNotNull()
                .isEmpty();
    }

    /** Rule 7. */
    @Test
    @DisplayName("DIR-7 The time of the question counts: a change leaves the posts before it as they were")
    default void dir07_theTimeOfTheQuestionCounts() {
        List<PostId> before = directory().postsOf(beforeAChange());
        List<PostId> after = directory().postsOf(afterAChange());
        assertThat(beforeAChange().getStaff())
                .as("the host's data: one person")
                .isEqualTo(afterAChange().getStaff());
        assertThat(before)
                .as(
                        "the posts before the change, which must not be those after it: choose rows by the time of the question and not by today; a row counts from its start to before its end")
                .isNotEqualTo(after);
        assertThat(directory().postsOf(beforeAChange()))
                .as("asked again, after asking about later")
                .isEqualTo(before);
    }

    /** Rule 8. */
    @Test
    @DisplayName("DIR-8 The authority is part of every question: another authority's question finds nobody")
    default void dir08_anotherAuthorityFindsNobody() {
        AuthorityId another = AuthorityId.of("another-authority");
        assertThat(directory()
                        .postsOf(StaffAt.builder()
                                .from(inPost())
                                .authority(another)
                                .build()))
                .as("posts under another authority: choose rows by the authority of the question")
                .isEmpty();
        assertThat(directory()
                        .holdersOf(PostAt.builder()
                                .from(filled())
                                .authority(another)
                                .build()))
                .as("holders under another authority: choose rows by the authority of the question")
                .isEmpty();
        assertThat(directory()
                        .lineManagerOf(StaffAt.builder()
                                .from(managed())
                                .authority(another)
                                .build()))
                .as("a line manager under another authority: choose rows by the authority of the question")
                .isEmpty();
    }

    /** Rule 9. */
    @Test
    @DisplayName("DIR-9 The same question gives the same answer, in the same order")
    default void dir09_theSameQuestionGivesTheSameAnswer() {
        StaffDirectory directory = directory();
        assertThat(directory.postsOf(inPost()))
                .as("the posts, asked twice: sort by something that does not change")
                .isEqualTo(directory.postsOf(inPost()));
        assertThat(directory.holdersOf(filled()))
                .as("the holders, asked twice: sort by something that does not change")
                .isEqualTo(directory.holdersOf(filled()));
        assertThat(directory.lineManagerOf(managed()))
                .as("the line manager, asked twice: of two rows that hold at that time the same one must win")
                .isEqualTo(directory.lineManagerOf(managed()));
    }

    /** Rule 10. */
    @Test
    @DisplayName("DIR-10 Asked by many threads at the same time, it answers each as it answers one")
    default void dir10_manyThreadsGetTheSameAnswer() {
        StaffDirectory directory = directory();
        List<Object> alone = answers(directory);
        assertThat(Together.run(thread -> answers(directory)))
                .as("what each thread was answered: keep nothing of a question in a field of the directory")
                .allMatch(alone::equals);
    }

    /** Rule 11. */
    @Test
    @DisplayName(
            "DIR-11 Whoever is at work in a post is neither away nor gone; of an unknown person there is an answer")
    default void dir11_whoeverIsAtWorkIsNeitherAwayNorGone() {
        assertThat(directory().holdersOf(filled()))
                .filteredOn(holder -> directory().presenceOf(at(filled(), holder)) != Presence.AT_WORK)
                .as(
                        "whom holdersOf names, although presenceOf does not say AT_WORK: leave out of holdersOf who is away or has left")
                .isEmpty();
        assertThat(directory().presenceOf(unknown()))
                .as("the presence of somebody unknown: answer, AT_WORK if nothing is known")
                .isNotNull();
    }

    /** Rule 12. */
    @Test
    @DisplayName("DIR-12 Whoever is away from a post holds it and is not at work in it")
    default void dir12_whoeverIsAwayFromAPostHoldsItAndIsNotAtWork() {
        List<StaffRef> atWork = directory().holdersOf(filled());
        assertThat(directory().awayFrom(filled()))
                .filteredOn(person -> atWork.contains(person)
                        || !directory().postsOf(at(filled(), person)).contains(filled().getPost()))
                .as(
                        "whom awayFrom names, although holdersOf says that they are at work in it, or postsOf that they do not hold it: read all three answers from the same rows")
                .isEmpty();
        assertThat(directory().awayFrom(vacant()))
                .as("who is away from the vacant post: answer with an empty list")
                .isNotNull()
                .isEmpty();
    }

    private List<Object> answers(StaffDirectory directory) {
        return List.of(directory.postsOf(inPost()), directory.holdersOf(filled()), directory.lineManagerOf(managed()));
    }

    private static StaffAt at(PostAt post, StaffRef staff) {
        return StaffAt.builder()
                .authority(post.getAuthority())
                .staff(staff)
                .at(post.getAt())
                .build();
    }
}
