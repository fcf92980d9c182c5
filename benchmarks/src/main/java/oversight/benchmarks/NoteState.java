package oversight.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import oversight.api.Oversight;
import oversight.api.note.Discussion;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** A note of four actions and twelve people, so long, with engines on Calderdale's scheme and a bare Hibernate Validator beside it. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class NoteState {

    private static final List<String> WORDS = List.of(
            "she",
            "told",
            "me",
            "that",
            "the",
            "walk",
            "to",
            "school",
            "with",
            "her",
            "brother",
            "is",
            "better",
            "and",
            "we",
            "talked",
            "about",
            "tea",
            "at",
            "home",
            "before",
            "reading",
            "he",
            "said",
            "sleep",
            "was",
            "long",
            "because",
            "his",
            "room",
            "now",
            "has",
            "curtains",
            "of",
            "blue",
            "cloth",
            "from",
            "aunt",
            "on",
            "Monday");

    /** How many characters people wrote in the note. */
    @Param({"5000", "100000", "1000000"})
    public int characters;

    private final ValidatorFactory factory = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Random salts = new Random(1);
    private Oversight afterItself;
    private Oversight afterAnother;
    private OversightNote note;

    /** Builds note and engines; fails when a note has a blocking finding, for then less would be done. */
    @Setup(Level.Trial)
    public void setUp() {
        note = note(characters, new Random(7));
        afterItself = after(note);
        afterAnother = after(note(characters, new Random(8)));
    }

    /** An engine on whose record of the child this note stands. */
    private static Oversight after(OversightNote earlier) {
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        Oversight oversight = OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale())
                .staffDirectory(people)
                .caseTeam(people)
                .ledger(new InMemoryLedger())
                .transport(new RecordingTransport())
                .clock(MutableClock.at(Instant.parse("2026-11-30T10:00:00Z")))
                .build();
        if (!oversight.notes().record(earlier).fold(recorded -> true, returned -> false)) {
            throw new IllegalStateException("The note of the benchmark is given back");
        }
        return oversight;
    }

    /** Closes the validator. */
    @TearDown(Level.Trial)
    public void tearDown() {
        factory.close();
    }

    Random salts() {
        return salts;
    }

    Validator validator() {
        return factory.getValidator();
    }

    /** On the record stands the same note: every word of it is a copy. */
    Oversight afterItself() {
        return afterItself;
    }

    /** On the record stands another note as long, of the same forty words. */
    Oversight afterAnother() {
        return afterAnother;
    }

    OversightNote note() {
        return note;
    }

    /** Four actions, twelve people in discussions; the text is shared out over sixteen parts, each of which may hold 200,000 characters. */
    private static OversightNote note(int characters, Random random) {
        int part = characters / 16;
        OversightNote.Builder note = OversightNote.builder()
                .child(ChildRef.of("C-1042"))
                .author(StaffRef.of("tm-amara"))
                .occurredAt(Instant.parse("2026-11-27T09:00:00Z"))
                .impactOnChild(text(part, random))
                .analysis(text(part, random))
                .direction(text(part, random))
                .review(text(part, random));
        for (int i = 0; i < 4; i++) {
            note.addAction(PlannedAction.builder()
                    .what(text(part, random))
                    .why(text(part, random))
                    .owner(StaffRef.of("sw-" + i))
                    .due(LocalDate.of(2026, 12, 4))
                    .build());
        }
        for (int i = 0; i < 2; i++) {
            List<Party> people = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                people.add(OutsideParty.of("person-" + i + "-" + j));
            }
            note.addDiscussion(Discussion.builder()
                    .participants(people)
                    .asked(text(part, random))
                    .advised(text(part, random))
                    .build());
        }
        return note.build();
    }

    private static String text(int length, Random random) {
        StringBuilder text = new StringBuilder(length + 10).append("She said");
        while (text.length() < length) {
            text.append(text.length() % 80 < 8 ? ". " : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append('.').toString();
    }
}
