package oversight.core.reminding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.duty.Duty;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.ReminderRule.Escalation;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;
import oversight.api.spi.CaseTeam;
import oversight.core.authority.Replacements;
import oversight.core.authority.Replacements.Recipient;
import oversight.core.flow.FirstDelivery;
import oversight.core.host.People;

/**
 * Who is told of a duty now: whoever fills the post or role, and in place of whoever has left, is away for long, or must not be told, who stands in for them. Where nobody is found, the
 * post or role itself stands for them, so that the notice is parked and seen.
 */
final class Recipients {

    private static final CaseRole WORKER = CaseRole.of(CaseTeam.ALLOCATED_WORKER);

    private final People people;
    private final Replacements replacements;
    private final ChildRef child;
    private final Duty duty;
    private final Instant now;

    Recipients(People people, Replacements replacements, ChildRef child, Duty duty, Instant now) {
        this.people = people;
        this.replacements = replacements;
        this.child = child;
        this.duty = duty;
        this.now = now;
    }

    /** Whoever owes it now. */
    List<Recipient> owners() {
        return told(filling(duty.getOwner()));
    }

    /** To whom it goes up. */
    List<Recipient> above(Escalation step) {
        return told(step.tell()
                .map(this::meant)
                .orElseGet(
                        () -> managers(owners().stream().map(Recipient::party).toList())));
    }

    /** Whoever fills the post or the role now; anybody else for themselves. */
    private List<Party> filling(Party party) {
        if (party instanceof PostId post) {
            return orElse(people.holders(post, now), post);
        }
        return party instanceof CaseRole role ? orElse(people.inRole(role, child, now), role) : List.of(party);
    }

    private List<Party> meant(Whom whom) {
        if (whom instanceof Whom.Holding holding) {
            return filling(holding.post());
        }
        if (whom instanceof Whom.InRole in) {
            return filling(in.role());
        }
        if (whom instanceof Whom.OnBody on) {
            return List.of(on.body());
        }
        if (whom instanceof Whom.Outside outside) {
            return List.of(outside.party());
        }
        return whom == Whom.Part.PRACTITIONER ? filling(WORKER) : managers(filling(WORKER));
    }

    /** A manager for each of them, of whoever has none now the one from when it began; the role stands for one who is missing. */
    private List<Party> managers(List<Party> of) {
        return of.stream()
                .map(party -> Optional.of(party)
                        .filter(StaffRef.class::isInstance)
                        .map(StaffRef.class::cast)
                        .flatMap(staff ->
                                people.lineManager(staff, now).or(() -> people.lineManager(staff, duty.getStartedAt())))
                        .<Party>map(manager -> manager)
                        .orElse(FirstDelivery.LINE_MANAGER))
                .distinct()
                .toList();
    }

    private List<Recipient> told(List<Party> meant) {
        return meant.stream().flatMap(this::told).toList();
    }

    private Stream<Recipient> told(Party party) {
        List<Recipient> found =
                replacements.replacement(party, child, duty.getStartedAt(), now, Urgency.ROUTINE, anybody -> false);
        return found.isEmpty()
                ? Stream.of(new Recipient(FirstDelivery.LINE_MANAGER, Optional.of(party)))
                : found.stream();
    }

    private static List<Party> orElse(List<? extends Party> found, Party otherwise) {
        return found.isEmpty() ? List.of(otherwise) : List.copyOf(found);
    }
}
