package oversight.core.scheme;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.party.Party;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Whom;

/** Puts scheme values into words of one language. */
final class Words {

    private final ResourceBundle bundle;
    private final Scheme scheme;

    Words(Scheme scheme, Locale locale) {
        this.scheme = scheme;
        this.bundle = bundle(locale);
    }

    /** Welsh for Welsh, English for everybody else, whatever the default locale of the machine. */
    private static ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("cy") ? locale : Locale.ROOT;
        return ResourceBundle.getBundle("oversight.core.scheme.explain", language);
    }

    String say(String key, Object... names) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(names);
    }

    String approvals(List<Approval> approvals) {
        return approvals.stream().map(this::approval).collect(Collectors.joining("; "));
    }

    String approval(Approval approval) {
        if (approval instanceof Approval.AtLeast least) {
            return say("at-least", tier(least.tier()));
        }
        if (approval instanceof Approval.Only only) {
            return say("only", party(only.post()));
        }
        if (approval instanceof Approval.ByBody body) {
            return say("body", party(body.body()));
        }
        if (approval instanceof Approval.OutsideOurPower outside) {
            return outside.who().value();
        }
        String group = approval instanceof Approval.AnyOf
                ? "any-of"
                : approval instanceof Approval.AllOf ? "all-of" : "in-order";
        return say(group, approvals(Approvals.parts(approval)));
    }

    String followUps(List<FollowUp> followUps) {
        return followUps.stream().map(this::followUp).collect(Collectors.joining("; "));
    }

    private String followUp(FollowUp followUp) {
        if (followUp instanceof FollowUp.Ratify ratify) {
            return say("then-ratify", party(ratify.by()));
        }
        return followUp instanceof FollowUp.QualityAssure assure
                ? say("then-assure", whom(assure.by()))
                : say("then-confirm");
    }

    private String whom(Whom whom) {
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
                ? role.role().value()
                : ((Whom.Outside) whom).party().value();
    }

    private String tier(TierId id) {
        return scheme.getTiers().stream()
                .filter(tier -> tier.getId().equals(id))
                .map(Tier::getName)
                .findFirst()
                .orElse(id.value());
    }

    private String party(Party party) {
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
