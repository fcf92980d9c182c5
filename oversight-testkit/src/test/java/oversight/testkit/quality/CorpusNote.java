package oversight.testkit.quality;

import java.util.List;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;
import oversight.api.scheme.FindingWeight;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;
import oversight.core.quality.HouseWords;
import oversight.core.quality.Quality;
import oversight.core.quality.Surroundings;

/** An invented note of the corpus, with what a careful reader would want flagged in it. */
record CorpusNote(
        String id, String language, NamesKnown names, List<Narrative> earlier, List<Label> expected, CaseNote note) {

    /** A finding at a place. */
    record Label(String code, String at) {}

    boolean isGood() {
        return expected.isEmpty();
    }

    /** What the library finds, with its usual settings. */
    List<Label> found(Quality quality) {
        return findings(quality).stream()
                .map(finding -> new Label(finding.getCode(), finding.getPath()))
                .toList();
    }

    List<Finding> findings(Quality quality) {
        return quality.findings(
                note, HouseWords.none(), code -> FindingWeight.ADVISORY, new Surroundings(() -> names, () -> earlier));
    }
}
