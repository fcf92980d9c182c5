package oversight.core.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionRule;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.Approvals;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Generated;
import oversight.core.scheme.SchemeRegister;
import oversight.core.scheme.SmallScheme;

/** Who can decide and may this person decide never disagree. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class WhoCanProperties {

    @Provide
    Arbitrary<List<DecisionRule>> rules() {
        return Generated.rules();
    }

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return Generated.enquiries();
    }

    /** Some of the people, some of them away, with managers who may also be in a circle. */
    @Provide
    Arbitrary<FakeOffice> offices() {
        Arbitrary<Map<StaffRef, StaffRef>> lines = Combinators.combine(Generated.people(), Generated.people())
                .as(Tuple::of)
                .list()
                .ofMaxSize(8)
                .map(pairs -> {
                    Map<StaffRef, StaffRef> managers = new HashMap<>();
                    pairs.forEach(pair -> managers.put(pair.get1(), pair.get2()));
                    return managers;
                });
        return Combinators.combine(
                        Arbitraries.of(Generated.PEOPLE).set().ofMinSize(2),
                        Arbitraries.of(Generated.PEOPLE).set().ofMaxSize(2),
                        lines)
                .as((staff, away, managers) -> FakeOffice.of(List.copyOf(staff), away, managers));
    }

    private static Authority authority(List<DecisionRule> rules) {
        return new Authority(
                new SchemeRegister(List.of(
                        new CompiledScheme(SmallScheme.scheme(rules.toArray(DecisionRule[]::new)), "0".repeat(64)))),
                scheme -> WorkingTime.of(scheme.scheme().getCalendar()));
    }

    private static boolean can(Ruling ruling) {
        return ruling instanceof Ruling.Permitted || ruling instanceof Ruling.NeedsMore;
    }

    /** Those whom the directory names: whoever is at work in a post of the scheme, the enquirer and the requester with the managers above; and the bodies. */
    private static Set<Party> findable(List<DecisionRule> rules, FakeOffice office, Enquiry enquiry) {
        Set<Party> found = new HashSet<>();
        for (StaffRef next = (StaffRef) enquiry.getDecider(); next != null && found.add(next); ) {
            next = office.managers().get(next);
        }
        for (StaffRef next = enquiry.getRequester().orElse(null); next != null && found.add(next); ) {
            next = office.managers().get(next);
        }
        for (StaffRef staff : office.staff()) {
            boolean known =
                    SmallScheme.posts(staff).stream().anyMatch(post -> SmallScheme.POSTS.contains(post.value()));
            if (known && !office.away().contains(staff)) {
                found.add(staff);
            }
        }
        rules.forEach(rule -> Approvals.bodies(rule.getBy()).forEach(found::add));
        return found;
    }

    @Property
    void whoCanIsTheInverseOfRule(
            @ForAll("rules") List<DecisionRule> rules,
            @ForAll("enquiries") Enquiry enquiry,
            @ForAll("offices") FakeOffice office) {
        Authority authority = authority(rules);
        Map<Party, Ruling> expected = new HashMap<>();
        for (Party staff : findable(rules, office, enquiry)) {
            Ruling ruling = authority.rule(
                    Enquiry.builder().from(enquiry).decider(staff).build(), office.people());
            if (can(ruling)) {
                expected.put(staff, ruling);
            }
        }
        Map<Party, Ruling> found = new HashMap<>();
        for (Candidate candidate : authority.whoCan(enquiry, office.people())) {
            assertThat(found.put(candidate.getParty(), candidate.getRuling())).isNull();
            if (candidate.getParty() instanceof StaffRef staff) {
                assertThat(SmallScheme.posts(staff))
                        .contains(candidate.getPost().orElseThrow());
            } else {
                assertThat(candidate.getPost()).isEmpty();
            }
        }

        assertThat(found).isEqualTo(expected);
    }

    @Property
    void theNearestUpTheLineComeFirst(
            @ForAll("rules") List<DecisionRule> rules,
            @ForAll("enquiries") Enquiry enquiry,
            @ForAll("offices") FakeOffice office) {
        Set<StaffRef> line = new LinkedHashSet<>();
        for (StaffRef next = (StaffRef) enquiry.getDecider(); next != null && line.add(next); ) {
            next = office.managers().get(next);
        }
        List<StaffRef> found = authority(rules).whoCan(enquiry, office.people()).stream()
                .map(Candidate::getParty)
                .filter(StaffRef.class::isInstance)
                .map(StaffRef.class::cast)
                .toList();
        List<StaffRef> ofTheLine = line.stream().filter(found::contains).toList();

        assertThat(found.subList(0, ofTheLine.size())).isEqualTo(ofTheLine);
    }
}
