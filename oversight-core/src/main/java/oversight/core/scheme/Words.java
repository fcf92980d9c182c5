package oversight.core.scheme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.party.Party;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.Post;
import oversight.api.scheme.Relative;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Whom;

/** Puts who decides, and whom a rule means, into words of one language. */
final class Words {

    private final Phrases phrases;
    private final ConditionWords conditions;
    private final Scheme scheme;

    Words(Scheme scheme, Locale locale) {
        this.scheme = scheme;
        this.phrases = new Phrases(locale);
        this.conditions = new ConditionWords(phrases, scheme);
    }

    String say(String key, Object... names) {
        return phrases.say(key, names);
    }

    ConditionWords conditions() {
        return conditions;
    }

    private String approvals(List<Approval> approvals) {
        return approvals.stream().map(this::approval).collect(Collectors.joining("; "));
    }

    String approval(Approval approval) {
        List<Approval> parts = Approvals.parts(approval);
        if (!parts.isEmpty()) {
            String group = approval instanceof Approval.AnyOf
                    ? "any-of"
                    : approval instanceof Approval.AllOf ? "all-of" : "in-order";
            return say(group, approvals(parts));
        }
        if (approval instanceof Approval.Within within) {
            return say("within", approval(within.by()), conditions.all(within.when()));
        }
        if (approval instanceof Approval.WithinOwnLimit limit) {
            return say("within-own-limit", approval(limit.by()), limit.measure().value());
        }
        return approval instanceof Approval.AtLeast
                        || approval instanceof Approval.OnTier
                        || approval instanceof Approval.Only
                ? byPost(approval)
                : other(approval);
    }

    private String byPost(Approval approval) {
        if (approval instanceof Approval.AtLeast least) {
            return least.service()
                    .map(service -> say("at-least-of", tier(least.tier()), service))
                    .orElseGet(() -> say("at-least", tier(least.tier())));
        }
        if (approval instanceof Approval.OnTier on) {
            return on.service()
                    .map(service -> say("on-tier-of", tier(on.tier()), service))
                    .orElseGet(() -> say("on-tier", tier(on.tier())));
        }
        return say("only", party(((Approval.Only) approval).post()));
    }

    private String other(Approval approval) {
        if (approval instanceof Approval.ByBody body) {
            return say("body", party(body.body()));
        }
        if (approval instanceof Approval.InRole role) {
            return say("role", role.role().value());
        }
        if (approval instanceof Approval.ManagerOf manager) {
            return manager.tier()
                    .map(tier -> say("manager-of", relative(manager.of()), tier(tier)))
                    .orElseGet(() -> say("line-manager-of", relative(manager.of())));
        }
        if (approval instanceof Approval.ByOutside outside) {
            return outside.party().value();
        }
        if (approval instanceof Approval.AsFor decision) {
            return say("as-for", decision(decision));
        }
        if (approval instanceof Approval.InOtherScheme elsewhere) {
            return say("in-other-scheme", elsewhere.scheme());
        }
        return approval instanceof Approval.OutsideOurPower outside
                ? outside.who().value()
                : ((Approval.Unset) approval).reason();
    }

    private String relative(Relative relative) {
        return relative.role().map(role -> say("role", role.value())).orElseGet(() -> say("whom.REQUESTER"));
    }

    private String decision(Approval.AsFor other) {
        return scheme.getDecisions().stream()
                .filter(type -> type.getId().equals(other.decision()))
                .findFirst()
                .map(type -> type.getName())
                .orElse(other.decision().value());
    }

    String whom(Whom whom) {
        if (whom instanceof Whom.Part part) {
            return say("whom." + part.name());
        }
        if (whom instanceof Whom.Holding holding) {
            return party(holding.post());
        }
        if (whom instanceof Whom.OnBody body) {
            return party(body.body());
        }
        return whom instanceof Whom.InRole role
                ? say("role", role.role().value())
                : ((Whom.Outside) whom).party().value();
    }

    String tier(TierId id) {
        return scheme.getTiers().stream()
                .filter(tier -> tier.getId().equals(id))
                .map(Tier::getName)
                .findFirst()
                .orElse(id.value());
    }

    String party(Party party) {
        return Stream.concat(
                        scheme.getPosts().stream()
                                .filter(p -> p.getId().equals(party))
                                .map(Post::getName),
                        scheme.getBodies().stream()
                                .filter(b -> b.getId().equals(party))
                                .map(Body::getName))
                .findFirst()
                .orElse(party.value());
    }
}
