package oversight.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Circumstance;
import oversight.api.spi.PostAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.testkit.people.SampleOrganisation;

class OrganisationArbitrariesProperties {

    private static final List<Circumstance> VOCABULARY = List.of(
            circumstance("timing", CircumstanceType.CHOICE, "planned", "emergency"),
            circumstance("within-own-limit", CircumstanceType.YES_NO),
            circumstance("cost", CircumstanceType.MONEY),
            circumstance("since", CircumstanceType.DATE));

    @Property(tries = 500)
    @Domain(OversightDomain.class)
    @Domain(DomainContext.Global.class)
    void a_chain_of_line_managers_ends(
            @ForAll SampleOrganisation organisation, @ForAll("people") StaffRef person, @ForAll("times") Instant at) {
        Set<StaffRef> chain = new HashSet<>();
        Optional<StaffRef> next = Optional.of(person);
        while (next.isPresent()) {
            assertThat(chain.add(next.get())).as("nobody is met twice").isTrue();
            next = organisation.lineManagerOf(staffAt(next.get(), at));
        }

        Statistics.collect(chain.size());
        Statistics.coverage(coverage -> {
            coverage.check(1).count(c -> c > 10);
            coverage.check(2).count(c -> c > 10);
            coverage.checkQuery(length -> (Integer) length.get(0) >= 4).count(c -> c > 1);
        });
    }

    @Property(tries = 500)
    @Domain(OversightDomain.class)
    @Domain(DomainContext.Global.class)
    void holders_and_posts_agree_and_every_case_comes(
            @ForAll SampleOrganisation organisation,
            @ForAll("people") StaffRef person,
            @ForAll("posts") PostId post,
            @ForAll("times") Instant at) {
        List<StaffRef> holders = organisation.holdersOf(PostAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .post(post)
                .at(at)
                .build());
        assertThat(holders)
                .allSatisfy(holder ->
                        assertThat(organisation.postsOf(staffAt(holder, at))).contains(post));

        Statistics.label("holders of a post")
                .collect(Math.min(2, holders.size()))
                .coverage(coverage -> {
                    coverage.check(0).count(c -> c > 10);
                    coverage.check(1).count(c -> c > 10);
                    coverage.check(2).count(c -> c > 10);
                });
        Statistics.label("posts of a person")
                .collect(Math.min(2, organisation.postsOf(staffAt(person, at)).size()))
                .coverage(coverage -> {
                    coverage.check(0).count(c -> c > 10);
                    coverage.check(1).count(c -> c > 10);
                    coverage.check(2).count(c -> c > 10);
                });
    }

    @Property(tries = 500)
    @Domain(OversightDomain.class)
    @Domain(DomainContext.Global.class)
    void somebody_acts_up_while_somebody_is_away(
            @ForAll SampleOrganisation organisation, @ForAll("posts") PostId post, @ForAll("times") Instant at) {
        List<StaffRef> holders = IntStream.range(0, PartyArbitraries.PEOPLE)
                .mapToObj(PartyArbitraries::person)
                .filter(person -> organisation.postsOf(staffAt(person, at)).contains(post))
                .toList();
        boolean anyAway =
                holders.stream().anyMatch(person -> organisation.presenceOf(staffAt(person, at)) == Presence.AWAY);
        boolean anyAtWork =
                holders.stream().anyMatch(person -> organisation.presenceOf(staffAt(person, at)) == Presence.AT_WORK);

        Statistics.label("away, and somebody at work in the same post")
                .collect(anyAway && anyAtWork)
                .coverage(coverage -> coverage.check(true).count(c -> c > 5));
    }

    @Provide
    Arbitrary<StaffRef> people() {
        return OrganisationArbitraries.people();
    }

    @Provide
    Arbitrary<PostId> posts() {
        return OrganisationArbitraries.posts();
    }

    @Provide
    Arbitrary<Instant> times() {
        return OrganisationArbitraries.times();
    }

    @Property(tries = 300)
    void facts_are_in_the_words_of_the_scheme(@ForAll("ofVocabulary") Facts facts) {
        VOCABULARY.forEach(circumstance -> facts.get(circumstance.getId())
                .ifPresent(value -> assertThat(fits(circumstance, value)).isTrue()));
        assertThat(facts.asMap().keySet()).isSubsetOf("timing", "within-own-limit", "cost", "since");

        Statistics.collect(
                facts.asMap().size() == VOCABULARY.size(), facts.asMap().isEmpty());
        Statistics.coverage(coverage -> {
            coverage.check(true, false).count(c -> c > 5);
            coverage.check(false, false).count(c -> c > 5);
        });
    }

    @Provide
    Arbitrary<Facts> ofVocabulary() {
        return FactsArbitraries.factsOf(VOCABULARY);
    }

    private static boolean fits(Circumstance circumstance, FactValue value) {
        return switch (circumstance.getType()) {
            case CHOICE ->
                value instanceof FactValue.Choice choice
                        && circumstance.getChoices().contains(choice.word());
            case YES_NO -> value instanceof FactValue.YesNo;
            case MONEY -> value instanceof FactValue.Amount amount && amount.amount() >= 0;
            default -> value instanceof FactValue.Day day && day.date().isAfter(LocalDate.of(2025, 12, 31));
        };
    }

    private static Circumstance circumstance(String id, CircumstanceType type, String... choices) {
        return Circumstance.builder()
                .id(CircumstanceId.of(id))
                .type(type)
                .choices(List.of(choices))
                .build();
    }

    private static StaffAt staffAt(StaffRef staff, Instant at) {
        return StaffAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .staff(staff)
                .at(at)
                .build();
    }
}
