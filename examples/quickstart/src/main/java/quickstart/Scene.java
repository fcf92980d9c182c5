package quickstart;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import oversight.api.decision.Enquiry;
import oversight.api.note.CaseNote;

/** One circumstance of the guidance: who is asked first, a draft that is not good enough (if the story has one), and the note. */
record Scene(
        String statement,
        String title,
        Optional<Enquiry> firstAsked,
        Optional<CaseNote> atFirst,
        CaseNote note) {

    static Scene of(String statement, String title, Instant at, Function<Instant, CaseNote> note) {
        return new Scene(statement, title, Optional.empty(), Optional.empty(), note.apply(at));
    }

    Scene asking(Enquiry enquiry) {
        return new Scene(statement, title, Optional.of(enquiry), atFirst, note);
    }

    Scene handedInFirst(CaseNote draft) {
        return new Scene(statement, title, firstAsked, Optional.of(draft), note);
    }
}
