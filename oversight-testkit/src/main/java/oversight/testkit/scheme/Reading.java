package oversight.testkit.scheme;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Body;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.core.form.MapNode;
import oversight.core.form.Problems;

/** What the readers of one file share: the versions of the scheme, the people, and the terms that are still to be read. Used by one thread, once. */
final class Reading {

    private final Versions versions;
    private final Problems problems;
    private final Map<Scheme, Terms> terms = new LinkedHashMap<>();
    private Cast cast = new Cast(Map.of(), Map.of());

    Reading(Versions versions, Problems problems) {
        this.versions = versions;
        this.problems = problems;
    }

    Versions versions() {
        return versions;
    }

    Cast cast() {
        return cast;
    }

    void cast(Cast people) {
        this.cast = people;
    }

    /** The terms of the version in force at a time. */
    Terms terms(Instant at) {
        return terms.computeIfAbsent(versions.at(at), Terms::new);
    }

    /** The terms of the newest version. */
    Terms terms() {
        return terms.computeIfAbsent(versions.newest(), Terms::new);
    }

    /** Reads the terms that were met so far. */
    void readTerms() {
        terms.values().forEach(each -> each.read(problems));
    }

    Optional<StaffRef> person(Spot spot) {
        return spot.known(refs(), ExampleCodes.UNKNOWN_PERSON, "one of the people", " under 'people'");
    }

    private Map<String, StaffRef> refs() {
        return mapped(cast.people().values(), Cast.Person::ref, StaffRef::value);
    }

    /** One of the people, a body, or a party outside. */
    Optional<? extends Party> party(Spot spot, Scheme scheme) {
        if (!(spot.node() instanceof MapNode)) {
            return person(spot);
        }
        Optional<Spot.Keys> keys = spot.keys("a party", List.of("body", "outside"));
        if (keys.isPresent() && keys.get().map().size() != 1) {
            spot.add(ExampleCodes.NOT_ONE_KEY, "a party is one of the people, {body: ...} or {outside: ...}");
            return Optional.empty();
        }
        Optional<Spot> body = keys.flatMap(each -> each.get("body"));
        return body.isPresent()
                ? body(body.get(), scheme)
                : keys.flatMap(each -> each.get("outside")).flatMap(Reading::outside);
    }

    /** The same, and a post or a role: who is told, or was meant. */
    Optional<Party> anybody(Spot spot, Scheme scheme) {
        if (!(spot.node() instanceof MapNode)) {
            return person(spot).map(staff -> staff);
        }
        Optional<Spot.Keys> keys = spot.keys("a party", List.of("post", "role", "body", "outside"));
        if (keys.isPresent() && keys.get().map().size() != 1) {
            spot.add(
                    ExampleCodes.NOT_ONE_KEY,
                    "a party is one of the people, {post: ...}, {role: ...}, {body: ...} or {outside: ...}");
            return Optional.empty();
        }
        return keys.flatMap(each -> each.get("post")
                .flatMap(post -> post(post, scheme.getPosts()).<Party>map(known -> known))
                .or(() -> each.get("role").flatMap(role -> role.parsed("a role, as one word", CaseRole::of)))
                .or(() -> each.get("body").flatMap(body -> body(body, scheme)))
                .or(() -> each.get("outside").flatMap(Reading::outside)));
    }

    static Optional<OutsideParty> outside(Spot spot) {
        return spot.parsed("a party outside, such as police", OutsideParty::of);
    }

    private static Optional<BodyId> body(Spot spot, Scheme scheme) {
        Map<String, BodyId> bodies = mapped(scheme.getBodies(), Body::getId, BodyId::value);
        return spot.known(bodies, ExampleCodes.UNKNOWN_BODY, "a body of the scheme", " under 'bodies' in the scheme");
    }

    static Optional<PostId> post(Spot spot, Collection<Post> posts) {
        return spot.known(
                mapped(posts, Post::getId, PostId::value),
                ExampleCodes.UNKNOWN_POST,
                "a post of the scheme",
                " under 'posts' in the scheme");
    }

    /** Values by the text of their identifiers, in their order. */
    static <S, T> Map<String, T> mapped(Collection<S> sources, Function<S, T> value, Function<T, String> text) {
        Map<String, T> mapped = new LinkedHashMap<>();
        for (S source : sources) {
            T each = value.apply(source);
            mapped.put(text.apply(each), each);
        }
        return mapped;
    }

    /** How often something was met. */
    static boolean isNew(Map<String, Integer> met, String name) {
        return met.merge(name, 1, Integer::sum) == 1;
    }

    static Map<String, Integer> nothingMet() {
        return new HashMap<>();
    }
}
