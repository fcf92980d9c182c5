package oversight.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.Whom;

/**
 * Whom a rule suggests to tell, in the words in which the author answers, and who that is: a role, post, body or party outside by its own name, and whoever takes
 * a part in the note by theirs.
 */
record Suggested(Party who, List<Party> people) {

    /** What accepting a person by name means, who has no place of their own. */
    private static final Whom PERSON = new Whom.InRole(CaseRole.of("alerted"));

    /** Empty where nobody is around the child who could be meant, and where the author alone is. */
    static List<Suggested> of(RoutingRule rule, Matter matter) {
        Whom whom = rule.getTell();
        Party place = Matter.place(whom);
        List<Party> found = matter.find(whom);
        List<Party> others = found.stream()
                .filter(party -> !isTheAuthor(party, rule, matter))
                .toList();
        if (whom instanceof Whom.Part) {
            return others.stream()
                    .map(party -> new Suggested(party, List.of(party)))
                    .toList();
        }
        boolean nobody = whom instanceof Whom.InRole && found.equals(List.of(place));
        return others.isEmpty() || nobody
                ? List.of()
                : List.of(new Suggested(
                        place,
                        others.stream()
                                .filter(party -> !party.equals(place) || isThemselves(place))
                                .toList()));
    }

    private static boolean isThemselves(Party place) {
        return place instanceof BodyId || place instanceof OutsideParty;
    }

    /** Whether this is the author of the note, for whom the rule does not ask. */
    static boolean isTheAuthor(Party party, RoutingRule rule, Matter matter) {
        return !asksForAuthor(rule) && matter.author().stream().anyMatch(party::equals);
    }

    static boolean asksForAuthor(RoutingRule rule) {
        return rule.isAlsoAuthor() || rule.getTell() == Whom.Part.AUTHOR;
    }

    /** The author's answer; of several, the last. */
    Optional<AlertChoice> answer(CaseNote note) {
        return note.getAlerts().stream()
                .filter(choice -> choice.getWho().equals(who))
                .reduce((first, last) -> last);
    }

    /** What the author's choice means as a rule would say it. */
    static Whom meant(AlertChoice choice) {
        Party who = choice.getWho();
        if (who instanceof CaseRole role) {
            return new Whom.InRole(role);
        }
        if (who instanceof PostId post) {
            return new Whom.Holding(post);
        }
        if (who instanceof BodyId body) {
            return new Whom.OnBody(body);
        }
        return who instanceof OutsideParty outside ? new Whom.Outside(outside) : PERSON;
    }

    /** Who that is. */
    static Stream<Party> found(AlertChoice choice, Matter matter) {
        Whom whom = meant(choice);
        return whom.equals(PERSON) ? Stream.of(choice.getWho()) : matter.find(whom).stream();
    }
}
