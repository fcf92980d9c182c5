package oversight.core.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.party.ChildRef;
import oversight.api.record.SchemePin;
import oversight.api.scheme.FindingCase;
import oversight.api.scheme.FindingSetting;
import oversight.api.scheme.FindingWeight;
import oversight.api.scheme.Severity;
import oversight.api.spi.NamesKnown;
import oversight.core.quality.HouseWords;
import oversight.core.quality.Quality;
import oversight.core.quality.Surroundings;
import oversight.core.scheme.CompiledScheme;

/** Are the words of the note worth reading in twenty years? As much as the scheme wants to know. */
public final class Wording {

    private final Quality quality;
    private final Map<SchemePin, HouseWords> words = new HashMap<>();

    /**
     * The words of notes under these versions of a scheme.
     *
     * @param quality looks at the words
     * @param versions the versions of the scheme
     */
    public Wording(Quality quality, List<CompiledScheme> versions) {
        this.quality = quality;
        versions.forEach(it -> words.put(it.pin(), HouseWords.of(it.scheme())));
    }

    /** What a careful reader would look at again; a text that is already refused because nothing can be seen in it is not named twice. */
    List<Finding> ask(Classified classified, CompiledScheme scheme, List<Finding> known) {
        CaseNote note = classified.note();
        Triggers triggers = new Triggers(scheme.vocabulary());
        Set<String> refused = known.stream()
                .filter(finding -> finding.getSeverity() == Severity.BLOCKING)
                .map(Finding::getPath)
                .collect(Collectors.toSet());
        return quality
                .findings(
                        note,
                        words.getOrDefault(scheme.pin(), HouseWords.none()),
                        code -> weight(code, note, scheme, triggers),
                        surroundings(classified))
                .stream()
                .filter(finding ->
                        !(finding.getCode().equals(FindingCodes.NOTHING_TO_SEE) && refused.contains(finding.getPath())))
                .toList();
    }

    private static FindingWeight weight(String code, CaseNote note, CompiledScheme scheme, Triggers triggers) {
        Optional<FindingSetting> setting = scheme.finding(code);
        return setting.flatMap(it -> it.getCases().stream()
                        .filter(other -> triggers.fits(other.getOn(), note))
                        .findFirst()
                        .map(FindingCase::getWeight))
                .or(() -> setting.map(FindingSetting::getWeight))
                .orElse(FindingWeight.ADVISORY);
    }

    private Surroundings surroundings(Classified classified) {
        CaseNote note = classified.note();
        Optional<ChildRef> child = note.getChild();
        Supplier<NamesKnown> names =
                () -> child.map(it -> classified.people().names(it, note.getPractitioner(), classified.occurredAt()))
                        .orElseGet(() -> NamesKnown.builder().build());
        return new Surroundings(names, () -> classified.recent().texts(note.getId()));
    }
}
