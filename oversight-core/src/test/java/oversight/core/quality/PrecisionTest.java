package oversight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.finding.Finding;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.scheme.FindingWeight;
import oversight.api.spi.NamesKnown;

/** Honest sentences that a careless list flags, and bad ones that have to be found. */
class PrecisionTest {

    private final Quality quality = Quality.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OVS-Q102 | Ask her how soon she wants to see her brother
            OVS-Q102 | Tell him that he will soon be six
            OVS-Q102 | Ring the school before the meeting as soon as you can
            OVS-Q102 | Ask Mum why she said that she would ring shortly
            OVS-Q102 | Draw the room with her as soon as she is home on Friday
            OVS-Q106 | Tell her that it is NOT her fault
            OVS-Q106 | Write it in capitals: STOP and ask
            OVS-Q106 | Buy the coat in XXL
            OVS-Q106 | Drive him along the A55 to his nan
            OVS-Q106 | Ring the school in the week of MON 4 May
            OVS-Q106 | Ask the independent reviewing officer to come, and give the IRO the drawing
            OVS-Q107 | Check that the chair gets over the threshold
            OVS-Q107 | Paint the kitchen unit with him
            OVS-Q107 | Mind the step down from the minibus
            OVS-Q107 | Show him how to disengage the brake with his left hand
            OVS-Q107 | Mr Pryce peers through the blinds
            OVS-Q107 | Walk past the unit that was a shop
            OVS-Q108 | The tall cupboard is hard to reach from his chair
            OVS-Q108 | The old seat was non-compliant with the law
            OVS-Q108 | The physiotherapist manipulates her hips twice a day
            OVS-Q108 | She is not attention seeking
            OVS-Q108 | Do the adults think that he is manipulative?
            OVS-Q109 | The buckle is difficult to manage with one hand
            OVS-Q109 | The leak in the roof was dealt with by the landlord
            OVS-Q109 | He gave her a handful of shells
            OVS-Q109 | She was left with her gran for the weekend
            OVS-Q113 | She clearly enjoys the garden
            OVS-Q113 | In my view Dad is lazy
            OVS-Q113 | The school thinks that she is a bad mother
            OVS-Q113 | The report says on page two that Dad is a liar
            OVS-Q113 | He said it clearly and twice
            OVS-Q113 | Of course she may bring the cat
            OVS-Q113 | The soup is terrible
            OVS-Q115 | The court decided that she stays
            OVS-Q115 | I decided to ring the school myself
            OVS-Q115 | Tell her once it is decided
            OVS-Q115 | It was decided by the court that he stays
            OVS-Q115 | Bring the drawing to the next supervision
            """)
    void honestSentencesAreLeftAlone(String code, String text) {
        assertThat(codes(text)).as(text).doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OVS-Q102 | Ring the school soon
            OVS-Q102 | Find him a bed at the earliest opportunity
            OVS-Q102 | See the baby as a matter of urgency
            OVS-Q106 | Send the form to the LADO
            OVS-Q106 | Book the ICPC with Mum
            OVS-Q106 | Explain s47 to her
            OVS-Q107 | Book respite for the carers
            OVS-Q107 | The case is to step down to early help
            OVS-Q107 | Her peers are a worry
            OVS-Q108 | She puts herself at risk
            OVS-Q108 | Mum failed to protect him
            OVS-Q108 | He is manipulative
            OVS-Q109 | He is difficult to place
            OVS-Q109 | The above-named lives with his aunt
            OVS-Q113 | Mum is lazy
            OVS-Q113 | Dad is a liar
            OVS-Q113 | She is a bad mother
            OVS-Q113 | He will never change
            OVS-Q115 | I have decided to end the plan
            OVS-Q115 | It was decided that he moves
            """)
    void whatIsPlainlyMeantIsFound(String code, String text) {
        assertThat(codes(text)).as(text).contains(code);
    }

    private List<String> codes(String text) {
        OversightNote note = OversightNote.builder()
                .addActions(PlannedAction.builder().what(text).build())
                .build();
        Surroundings nobody = new Surroundings(() -> NamesKnown.builder().build(), List::of);
        return quality.findings(note, HouseWords.none(), code -> FindingWeight.ADVISORY, nobody).stream()
                .map(Finding::getCode)
                .toList();
    }
}
