package oversight.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import oversight.api.scheme.Body;
import oversight.api.scheme.Checklist;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.Origin;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Source;
import oversight.api.scheme.Tier;
import oversight.core.form.Path;
import oversight.core.scheme.ChecklistWords;

/** What is declared and nothing names. A post on a tier is never called unused: it says where whoever holds it stands. */
final class UseLint {

    private final Scheme scheme;
    private final Uses uses;
    private final Remarks remarks;

    UseLint(Scheme scheme, Remarks remarks) {
        this.scheme = scheme;
        this.uses = new Uses(scheme);
        this.remarks = remarks;
    }

    void lint() {
        people();
        texts();
        Walk.rules(scheme, this::prescribed);
    }

    /** What a form goes through is compared with notes by the words of the checklists, and with nothing else. */
    private void prescribed(DecisionRule rule, Path path) {
        if (Prescriptions.of(rule)
                .anyMatch(words -> ChecklistWords.in(scheme, words).isEmpty())) {
            remarks.add(
                    LintCodes.FORM_NOT_COMPARED,
                    rule.getOrigin(),
                    path.key("follow-up"),
                    "the checklist of this 'record-as' says what no item and no checklist is called, so that no note is compared with it;"
                            + " write it under 'checklists', in the same words");
        }
    }

    private void people() {
        each(
                "tiers",
                scheme.getTiers(),
                tier -> tier.getId().value(),
                tier -> uses.isUsed(tier.getId()),
                Tier::getOrigin,
                LintCodes.TIER_UNUSED,
                "no post stands on this tier and no rule asks for it; remove it, or give a post this 'tier'");
        each(
                "posts",
                scheme.getPosts(),
                post -> post.getId().value(),
                this::isUsed,
                Post::getOrigin,
                LintCodes.POST_UNUSED,
                "this post stands on no tier and nothing names it, so that whoever holds it may do nothing;"
                        + " give it a 'tier', or remove it");
        each(
                "bodies",
                scheme.getBodies(),
                body -> body.getId().value(),
                body -> uses.isUsed(body.getId()),
                Body::getOrigin,
                LintCodes.BODY_UNUSED,
                "no rule names this body; remove it, or write what it decides, ratifies or is told");
    }

    private void texts() {
        each(
                "circumstances",
                scheme.getCircumstances(),
                term -> term.getId().value(),
                term -> uses.isUsed(term.getId()),
                Circumstance::getOrigin,
                LintCodes.TERM_UNUSED,
                "no rule looks at this circumstance, so that people are asked for it in vain; remove it");
        each(
                "sources",
                scheme.getSources(),
                source -> source.getId(),
                source -> uses.isCited(source.getId()),
                Source::getOrigin,
                LintCodes.SOURCE_UNUSED,
                "nothing cites this source; remove it, or cite it where it is followed");
        each(
                "occasions",
                scheme.getOccasions(),
                occasion -> occasion.getId().value(),
                occasion -> uses.isUsed(occasion.getId()),
                Occasion::getOrigin,
                LintCodes.OCCASION_UNUSED,
                "no rule is about this occasion: nothing is asked of its notes, owed or told; write what is, or remove it");
        each(
                "checklists",
                scheme.getChecklists(),
                list -> list.getId().value(),
                list -> uses.isUsed(list.getId()),
                Checklist::getOrigin,
                LintCodes.CHECKLIST_UNUSED,
                "no note rule and no 'record-as' asks for this checklist; write for which notes it is, or remove it");
    }

    private boolean isUsed(Post post) {
        return post.getTier().isPresent() || uses.isUsed(post.getId());
    }

    private <T> void each(
            String section,
            List<T> declared,
            Function<T, String> id,
            Predicate<T> isUsed,
            Function<T, Optional<Origin>> origin,
            String code,
            String message) {
        List<T> all = new ArrayList<>(declared);
        for (int i = 0; i < all.size(); i++) {
            if (!isUsed.test(all.get(i))) {
                T unused = all.get(i);
                remarks.add(code, origin.apply(unused), Path.root().key(section).entry(i, id.apply(unused)), message);
            }
        }
    }
}
