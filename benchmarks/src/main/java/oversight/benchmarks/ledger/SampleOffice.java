package oversight.benchmarks.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.TeamMember;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** The testkit's notes on a published scheme, about as many children as are wanted: each has the people of the child that the notes were written about. */
final class SampleOffice {

    /** Later than anything that the sample notes tell of. */
    static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private static final char MARK = ':';

    private SampleOffice() {}

    static Oversight on(NoteLedger ledger, Consumer<Notice> told) {
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        return OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale())
                .staffDirectory(people)
                .caseTeam(new Teams(people))
                .ledger(ledger)
                .transport(notice -> {
                    told.accept(notice);
                    return new NoticeTransport.Answer.Taken();
                })
                .clock(MutableClock.at(NOW))
                .build();
    }

    /** Every sample note, about children of their own. */
    static List<CaseNote> pass(String children) {
        List<CaseNote> notes = new ArrayList<>();
        for (CaseNote note : SampleNotes.all()) {
            ChildRef child = ChildRef.of(note.getChild().orElseThrow().value() + MARK + children);
            notes.add(NoteVariants.withId(NoteVariants.about(note, child), children + MARK + notes.size()));
        }
        return notes;
    }

    static void record(Oversight oversight, CaseNote note) {
        if (!oversight.notes().record(note).fold(recorded -> true, returned -> false)) {
            throw new IllegalStateException("A note of the benchmark is given back");
        }
    }

    /** The team of a child is that of the child before the mark. */
    private record Teams(CaseTeam people) implements CaseTeam {
        @Override
        public List<TeamMember> around(ChildAt child) {
            return people.around(original(child));
        }

        @Override
        public List<Party> notToBeTold(ChildAt child) {
            return people.notToBeTold(original(child));
        }

        private static ChildAt original(ChildAt child) {
            String name = child.getChild().value();
            int mark = name.indexOf(MARK);
            return mark < 0
                    ? child
                    : ChildAt.builder()
                            .from(child)
                            .child(ChildRef.of(name.substring(0, mark)))
                            .build();
        }
    }
}
