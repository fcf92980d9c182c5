package oversight.testkit.notes;

import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.OversightNote;
import oversight.api.scheme.OccasionId;
import oversight.testkit.people.People;

/** Oversight of documents: a review of an assessment, the authorisation of a statement. */
final class DocumentExamples {

    private DocumentExamples() {}

    static OversightNote review() {
        return OversightNote.builder()
                .child(People.CHILD_3001)
                .author(People.AMARA)
                .practitioner(People.CHIDI)
                .occurredAt(London.at("2026-10-08T11:30"))
                .occasion(OccasionId.of("document-review"))
                .documentReview(DocumentReview.builder()
                        .document(DocumentRef.builder()
                                .document("assessment-3001-2")
                                .version("2")
                                .build())
                        .quality(
                                "A thorough assessment that gives the child's own words a page. Health and nursery are well covered. The"
                                        + " father's side of the family is missing, and the analysis lists concerns without weighing them.")
                        .direction(
                                "Speak to the paternal grandparents, and say plainly in the analysis what would have to change and by"
                                        + " when.")
                        .build())
                .direction("Return the assessment to me with these two points by 16 October; the rest stands.")
                .analysis(
                        "The impact on the child is in the second half of the assessment: a four-year-old who goes quiet at nursery after"
                                + " weekends and settles when routines are kept. The grandparents may be the steady adults the child already"
                                + " knows, and the assessment cannot say so until somebody has asked them.")
                .impactInAnalysis(true)
                .addAction(Parts.action(
                        "Visit the paternal grandparents and add what they say to the assessment",
                        People.CHIDI,
                        "2026-10-15",
                        "So that family who could help the child are known before any plan is made."))
                .build();
    }

    static OversightNote authorisation() {
        return OversightNote.builder()
                .child(People.CHILD_3001)
                .author(People.FARIDA)
                .practitioner(People.CHIDI)
                .occurredAt(London.at("2026-11-17T15:10"))
                .occasion(OccasionId.of("document-authorisation"))
                .documentAuthorisation(DocumentAuthorisation.builder()
                        .document(DocumentRef.builder()
                                .document("court-statement-3001")
                                .version("3")
                                .build())
                        .result(DocumentAuthorisation.Result.GIVEN)
                        .by(People.FARIDA)
                        .comment(
                                "The third version sets out what was tried before proceedings and what the parents themselves asked for. It"
                                        + " is fair to them, and gives the child's own words a paragraph of their own.")
                        .build())
                .review(
                        "I read the statement against the chronology, the assessment and the minutes of the pre-proceedings meeting.")
                .direction("File the statement once legal services have checked the exhibits.")
                .impactOnChild(
                        "The child asked where their bed will be, and needs to know soon who will look after them. A complete and fair"
                                + " statement avoids a delay at the first hearing, and keeps weekly time with the grandparents going meanwhile.")
                .addAction(Parts.action(
                        "Send the statement and exhibits to legal services for filing",
                        People.CHIDI,
                        "2026-11-19",
                        "So that the first hearing is not put off and the child does not wait longer than needed."))
                .build();
    }
}
