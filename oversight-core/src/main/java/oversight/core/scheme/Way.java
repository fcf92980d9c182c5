package oversight.core.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.scheme.Approval;

/**
 * One way in which an approval can be given.
 *
 * @param own what the decider stands for: a tier, a post, or a body whose decision they act on
 * @param others what others have to say yes to, in the order in which they are to be asked
 */
record Way(Approval own, List<Approval> others) {

    /**
     * Every way. Of parts in any order each can be the decider's, though a body's part only where no person's is; of steps in order the last one is.
     */
    static List<Way> of(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options().stream().flatMap(option -> of(option).stream()).toList();
        }
        if (approval instanceof Approval.InOrder order) {
            return deciding(order.steps(), order.steps().size() - 1);
        }
        if (approval instanceof Approval.AllOf all) {
            List<Way> ways = new ArrayList<>();
            for (int own = 0; own < all.parts().size(); own++) {
                ways.addAll(deciding(all.parts(), own));
            }
            List<Way> people = ways.stream().filter(way -> !way.isOfBody()).toList();
            return people.isEmpty() ? ways : people;
        }
        return List.of(new Way(approval, List.of()));
    }

    boolean isOfBody() {
        return own instanceof Approval.ByBody;
    }

    private static List<Way> deciding(List<Approval> parts, int own) {
        List<List<Approval>> before = byOthers(parts.subList(0, own));
        List<List<Approval>> after = byOthers(parts.subList(own + 1, parts.size()));
        return of(parts.get(own)).stream()
                .flatMap(way -> before.stream()
                        .flatMap(first ->
                                after.stream().map(last -> new Way(way.own, joined(joined(first, way.others), last)))))
                .toList();
    }

    /** Every choice of single parts with which others can give all of these: groups are taken apart, and everybody speaks once. */
    private static List<List<Approval>> byOthers(List<Approval> parts) {
        List<List<Approval>> choices = List.of(List.of());
        for (Approval part : parts) {
            List<List<Approval>> more = byOthers(part);
            choices = choices.stream()
                    .flatMap(choice -> more.stream().map(next -> joined(choice, next)))
                    .toList();
        }
        return choices;
    }

    private static List<List<Approval>> byOthers(Approval part) {
        if (part instanceof Approval.AnyOf any && any.options().stream().anyMatch(Way::isGroup)) {
            return any.options().stream()
                    .flatMap(option -> byOthers(option).stream())
                    .toList();
        }
        return part instanceof Approval.AnyOf || !isGroup(part)
                ? List.of(List.of(part))
                : byOthers(Approvals.parts(part));
    }

    private static boolean isGroup(Approval part) {
        return part instanceof Approval.AnyOf any
                ? any.options().stream().anyMatch(Way::isGroup)
                : !Approvals.parts(part).isEmpty();
    }

    private static List<Approval> joined(List<Approval> first, List<Approval> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }
}
