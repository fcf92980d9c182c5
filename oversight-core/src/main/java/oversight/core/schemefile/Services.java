package oversight.core.schemefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.core.form.MapNode;
import oversight.core.form.TextNode;

/** The services to which posts belong, and whether one that a rule names is among them. */
final class Services {

    private static final Set<String> KEYS = Set.of("id", "name", "tier", "service", "organisation");

    private final Report report;
    private final Optional<Set<String>> known;

    Services(Report report, Spot top) {
        this.report = report;
        this.known = report.names().in("posts").flatMap(posts -> services(top));
    }

    /** The services, or empty where a mistake hides one. */
    private static Optional<Set<String>> services(Spot top) {
        Set<String> services = new HashSet<>();
        boolean all = true;
        for (Spot.Item item : top.get("posts").map(posts -> posts.items("id")).orElse(List.of())) {
            Spot post = item.spot();
            post.get("service").flatMap(Spot::text).ifPresent(services::add);
            all &= isReadable(post);
        }
        return all ? Optional.of(services) : Optional.empty();
    }

    private static boolean isReadable(Spot post) {
        boolean service =
                post.get("service").map(said -> said.text().isPresent()).orElse(true);
        return post.node() instanceof TextNode
                || service
                        && post.node() instanceof MapNode map
                        && map.entries().stream().allMatch(entry -> KEYS.contains(entry.key()));
    }

    /** Says so if no post belongs to a service. */
    void check(Spot service) {
        service.text()
                .filter(name -> known.filter(all -> !all.contains(name)).isPresent())
                .ifPresent(name -> report.add(service, SchemeCodes.UNKNOWN_SERVICE, unknown(name)));
    }

    private String unknown(String name) {
        Set<String> all = known.orElse(Set.of());
        return "no post belongs to the service " + report.quote(name)
                + (all.isEmpty() ? "; give the posts of it a 'service'" : report.nearest(name, all));
    }
}
