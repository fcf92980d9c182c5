package oversight.testkit.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.Facts;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Post;
import oversight.core.form.MapNode;

/** Reads the people and the children of an examples file. */
final class CastReader {

    private static final List<String> PERSON = List.of("posts", "manager", "limits");
    private static final Set<CircumstanceType> WITHOUT_LIMIT =
            Set.of(CircumstanceType.CHOICE, CircumstanceType.YES_NO, CircumstanceType.DATE);

    private final Reading reading;
    private final List<Post> posts;

    CastReader(Reading reading) {
        this.reading = reading;
        this.posts = reading.versions().newestFirst().stream()
                .flatMap(version -> version.getPosts().stream())
                .toList();
    }

    void read(Spot.Keys file) {
        List<Spot.Named> people =
                file.get("people").map(spot -> spot.entries("people (a map by name)")).orElse(List.of());
        Map<String, StaffRef> names = new LinkedHashMap<>();
        people.forEach(entry -> entry.name()
                .parsed("a person's name, as one word", StaffRef::of)
                .ifPresent(ref -> names.put(ref.value(), ref)));
        Map<String, Cast.Person> read = new LinkedHashMap<>();
        people.forEach(entry -> entry.name()
                .text("a name")
                .map(names::get)
                .flatMap(ref -> person(ref, entry.value(), names))
                .ifPresent(person -> read.put(person.ref().value(), person)));
        names.forEach((name, ref) ->
                read.putIfAbsent(name, new Cast.Person(ref, List.of(), Optional.empty(), Facts::none)));
        reading.cast(new Cast(read, Map.of()));
        reading.cast(new Cast(read, children(file)));
    }

    private Optional<Cast.Person> person(StaffRef ref, Spot spot, Map<String, StaffRef> names) {
        return spot.keys("a person", PERSON).map(keys -> {
            List<PostId> held = keys.list("posts").stream()
                    .flatMap(post -> Reading.post(post, posts).stream())
                    .toList();
            Optional<StaffRef> manager = keys.get("manager")
                    .flatMap(name -> name.known(
                            names, ExampleCodes.UNKNOWN_PERSON, "one of the people", " under 'people'"));
            Supplier<Facts> limits = keys.get("limits").map(this::limits).orElse(Facts::none);
            return new Cast.Person(ref, held, manager, limits);
        });
    }

    private Supplier<Facts> limits(Spot spot) {
        Map<String, CircumstanceType> types = new LinkedHashMap<>();
        reading.versions()
                .newest()
                .getCircumstances()
                .forEach(each -> types.put(each.getId().value(), each.getType()));
        if (spot.node() instanceof MapNode map) {
            map.entries().stream()
                    .filter(entry -> WITHOUT_LIMIT.contains(types.getOrDefault(entry.key(), CircumstanceType.COUNT)))
                    .forEach(entry -> spot.problems()
                            .add(
                                    entry.keyMark(),
                                    spot.path(),
                                    ExampleCodes.UNKNOWN_CIRCUMSTANCE,
                                    spot.quoted(entry.key()) + " has no limit; a limit is of money, a duration, a distance,"
                                            + " an age or a count"));
        }
        return reading.terms().facts(spot);
    }

    private Map<String, Cast.Child> children(Spot.Keys file) {
        Map<String, Cast.Child> children = new LinkedHashMap<>();
        List<Spot.Named> entries =
                file.get("children").map(spot -> spot.entries("children (a map by name)")).orElse(List.of());
        for (Spot.Named entry : entries) {
            entry.name()
                    .parsed("a child's name, as one word", ChildRef::of)
                    .ifPresent(ref -> children.put(ref.value(), new Cast.Child(ref, team(entry.value()))));
        }
        return children;
    }

    private List<Cast.Seat> team(Spot spot) {
        return spot.entries("who is around the child (a map by role)").stream()
                .flatMap(entry ->
                        entry.name().parsed("a role, as one word", CaseRole::of).stream()
                                .flatMap(role -> seats(role, entry.value()).stream()))
                .toList();
    }

    private List<Cast.Seat> seats(CaseRole role, Spot spot) {
        return spot.list().stream()
                .flatMap(each -> reading.party(each, reading.versions().newest()).stream())
                .map(party -> new Cast.Seat(role, party))
                .toList();
    }
}
