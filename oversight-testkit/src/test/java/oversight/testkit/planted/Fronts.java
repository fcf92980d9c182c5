package oversight.testkit.planted;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import oversight.api.Decisions;
import oversight.api.HostFailureException;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.duty.Duty;
import oversight.api.record.AnnouncedDecision;
import oversight.api.scheme.RuleRef;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.law.BrokenLaw;
import oversight.testkit.law.Law;
import oversight.testkit.law.SchemeLaws;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;
import oversight.testkit.planted.PlantedBug.Found;
import oversight.testkit.planted.PlantedBug.Place;

/** Screens and services that a host puts before the engine, each with a mistake, put to the laws on a published scheme. */
final class Fronts {

    private static final long SEED = 42;
    private static final int TRIES = 40;
    private static final int MOST_SEEDS = 25;
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private Fronts() {}

    static List<PlantedBug> all() {
        return Stream.concat(questions(), answers()).toList();
    }

    private static Stream<PlantedBug> questions() {
        return Stream.of(
                asking(
                        "WHO_ASKED_IS_LOST",
                        "The form does not pass on who asked for the decision, so that people approve their own requests.",
                        Law.NOBODY_APPROVES_THEIR_OWN_REQUEST,
                        enquiry -> Enquiry.builder()
                                .from(enquiry)
                                .requester(Optional.empty())
                                .build()),
                asking(
                        "ONLY_ONESELF_IS_ONESELF",
                        "The form passes on who asked only when it is the decider; their delegate is let through (self-approval through a delegate).",
                        Law.NOR_THROUGH_A_DELEGATE,
                        enquiry -> Enquiry.builder()
                                .from(enquiry)
                                .requester(enquiry.getRequester().filter(enquiry.getDecider()::equals))
                                .build()),
                asking(
                        "ALWAYS_NOW",
                        "The service asks about the time at which it is asked, and not about the time of the decision.",
                        Law.AN_AGREEMENT_HAS_AN_END,
                        enquiry -> Enquiry.builder().from(enquiry).at(NOW).build()));
    }

    private static Stream<PlantedBug> answers() {
        return Stream.of(
                answering(
                        "UNKNOWN_IS_A_YES",
                        "Where a fact is missing, the screen shows green.",
                        Law.WHAT_IS_NOT_KNOWN_IS_NOT_SKIPPED,
                        ruling -> ruling instanceof Ruling.Undetermined open
                                ? new Ruling.Permitted(open.rules(), List.of())
                                : ruling),
                answering(
                        "FOLLOW_UP_IS_LOST",
                        "What has to happen after an emergency is not passed on with the yes.",
                        Law.WHAT_A_RULE_BRINGS_COMES_WITH_IT,
                        ruling -> ruling instanceof Ruling.Permitted yes
                                ? new Ruling.Permitted(yes.rules(), List.of())
                                : ruling),
                front(
                        "FAILURE_IS_A_YES",
                        "When the staff system does not answer, the screen shows a yes (a swallowed failure).",
                        Law.A_FAILURE_PERMITS_NOTHING,
                        real -> new Front(real, Fronts::yesWhenItFails)));
    }

    private static Ruling yesWhenItFails(Supplier<Ruling> real) {
        try {
            return real.get();
        } catch (HostFailureException swallowed) {
            return new Ruling.Permitted(List.of(RuleRef.law("DM-2")), List.of());
        }
    }

    /** Nothing is found in what is right. */
    static List<BrokenLaw> withoutAMistake() {
        return SchemeLaws.of(PublishedSchemes.calderdale())
                .through(real -> new Front(real, Supplier::get))
                .verify(SEED, TRIES);
    }

    private static PlantedBug asking(String name, String sentence, Law law, UnaryOperator<Enquiry> change) {
        return front(name, sentence, law, real -> new Front(real, Supplier::get) {
            @Override
            public Ruling rule(Enquiry enquiry) {
                return super.rule(change.apply(enquiry));
            }

            @Override
            public List<Candidate> whoCan(Enquiry enquiry) {
                return super.whoCan(change.apply(enquiry));
            }
        });
    }

    private static PlantedBug answering(String name, String sentence, Law law, UnaryOperator<Ruling> change) {
        return front(name, sentence, law, real -> new Front(real, ruling -> change.apply(ruling.get())));
    }

    private static PlantedBug front(String name, String sentence, Law law, UnaryOperator<Decisions> front) {
        return new PlantedBug(Place.FRONT, name, sentence, () -> {
            SampleOrganisation people = SampleOrganisations.calderdaleLike();
            SchemeLaws laws = SchemeLaws.of(List.of(PublishedSchemes.calderdale()), people, people, which -> List.of())
                    .through(front);
            return LongStream.range(SEED, SEED + MOST_SEEDS)
                    .mapToObj(seed -> found(laws.verify(seed, TRIES), law))
                    .flatMap(Optional::stream)
                    .findFirst();
        });
    }

    /** The laws that do not hold, and what the one says that says best what is wrong. */
    static Optional<Found> found(List<BrokenLaw> broken, Law shown) {
        String laws = broken.stream().map(one -> "`" + one.law() + "`").collect(Collectors.joining(", "));
        return broken.stream()
                .filter(one -> one.law() == shown)
                .findFirst()
                .flatMap(one -> Found.by("`SchemeLaws`, " + laws, one.toString()));
    }

    /** Passes everything on, and rulings in a way of its own. */
    private static class Front implements Decisions {

        private final Decisions real;
        private final Function<Supplier<Ruling>, Ruling> answers;

        Front(Decisions real, Function<Supplier<Ruling>, Ruling> answers) {
            this.real = real;
            this.answers = answers;
        }

        @Override
        public Ruling rule(Enquiry enquiry) {
            return answers.apply(() -> real.rule(enquiry));
        }

        @Override
        public List<Candidate> whoCan(Enquiry enquiry) {
            return real.whoCan(enquiry);
        }

        @Override
        public String explain(Ruling ruling, Locale locale) {
            return real.explain(ruling, locale);
        }

        @Override
        public String explain(Enquiry enquiry, Ruling ruling, Locale locale) {
            return real.explain(enquiry, ruling, locale);
        }

        @Override
        public Validity validity(TakenDecision taken, Instant at) {
            return real.validity(taken, at);
        }

        @Override
        public List<Duty> announce(AnnouncedDecision decision) {
            return real.announce(decision);
        }
    }
}
