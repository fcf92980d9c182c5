package oversight.core.scheme;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oversight.api.decision.Ruling;
import oversight.api.party.PostId;

/** The answers of a rule that asks for nothing but a post, by the post that somebody holds. Null stands for a closer look, at who covers for whom. */
final class PostAnswers {

    private final Hierarchy hierarchy;
    private final Ruling permitted;
    private final @Nullable Ruling toNobody;
    private final @Nullable Ruling[] toHolder;

    /**
     * Answers by post.
     *
     * @param hierarchy the posts that there are
     * @param serving those of them that serve
     * @param permitted the answer to who holds one that serves
     * @param toOthers the answer to who holds others, or null
     * @param toNobody the answer to who holds none that there is, or null
     */
    PostAnswers(
            Hierarchy hierarchy,
            Set<PostId> serving,
            Ruling permitted,
            @Nullable Ruling toOthers,
            @Nullable Ruling toNobody) {
        this.hierarchy = hierarchy;
        this.permitted = permitted;
        this.toNobody = toNobody;
        this.toHolder = hierarchy.numbered().stream()
                .map(post -> serving.contains(post) ? permitted : toOthers)
                .toArray(Ruling[]::new);
    }

    /** The answer to somebody who holds these posts; allocates nothing. */
    @Nullable
    Ruling to(List<PostId> posts) {
        Ruling answer = toNobody;
        for (int i = 0; i < posts.size() && answer != permitted; i++) {
            int post = hierarchy.number(posts.get(i));
            answer = post < 0 ? answer : toHolder[post];
        }
        return answer;
    }
}
