package oversight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.finding.Finding;
import oversight.api.note.OversightNote;
import oversight.api.scheme.FindingWeight;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;

/** Families of words and turns of speech: beside each that is found, its honest neighbour. */
class FamiliesTest {

    private static final String ADULTS =
            "The two workers looked at the four rooms and wrote down the state of the roof and the cost of it. "
                    .repeat(4);
    private static final String OEDOLION =
            "Mae'r to wedi cael ei drwsio ac mae'r rhent wedi ei dalu hyd at ddiwedd y mis gan y cyngor. ".repeat(4);

    private final Quality quality = Quality.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OVS-Q102 | Let the school know as and when                        | Let the school know on Monday
            OVS-Q102 | Send him the photograph in the fullness of time        | Send him the photograph within a week
            OVS-Q102 | Book the room at your convenience, or soonest          | The soonest that he can come is nine
            OVS-Q102 | Ask the nurse to look at it in a timely manner         | Ask the nurse what "in a timely manner" meant
            OVS-Q102 | Look at the form at the next available opportunity     | Look at the form at the next review
            OVS-Q102 | Read it at the surgery as soon as possible             | Read it at the meeting as soon as possible
            OVS-Q102 | Send the dates to Mum shortly                          | Ask her one question at a time
            OVS-Q102 | Ring the doctor about asthma when there is a gap       | She said that she would come when there is a gap
            OVS-Q102 | Ffonio'r tîm iechyd meddwl maes o law                  | Ffonio'r tîm iechyd meddwl ddydd Iau
            OVS-Q107 | Contact was reduced in February                        | Contact was made with the landlord
            OVS-Q107 | She is to be stepped up to residential                 | Mind the step down to the garden
            OVS-Q107 | He will transition to independence in June             | The change of school is in June
            OVS-Q107 | The worker for kinship carers rang                     | Her aunt rang
            OVS-Q107 | Mae'n byw mewn uned breswyl                            | Anfon y bag i'r uned heno
            OVS-Q108 | He kicked off because he was told to stop              | He kicked off his shoes
            OVS-Q108 | Her manipulative phone calls have to stop              | The nurse manipulates her hips twice a day
            OVS-Q108 | She has a long history of running to get her own way   | She found her own way home
            OVS-Q108 | He has burned his bridges with the landlord            | He drew the bridges over the canal
            OVS-Q108 | The plan does not say that the mother colludes with him | Do not say that the mother colludes with him
            OVS-Q108 | Mae'n ymddwyn felly er mwyn cael sylw                  | Mae'n canu er mwyn cael cysgu
            OVS-Q108 | He knows full well what he is doing                     | She knows exactly what she wants
            OVS-Q108 | She tells lies about him                                | He plays games with his sister
            OVS-Q109 | She is hard to place at the best of times              | It is hard to place much weight on it
            OVS-Q109 | He blocks a bed that others need                       | He blocks the door with a chair
            OVS-Q109 | The subject sleeps through                             | The subject of the meeting is sleep
            OVS-Q109 | Staff have found her demanding                         | Staff have found the paperwork demanding
            OVS-Q109 | He is a challenging child                              | It is a challenging puzzle
            OVS-Q113 | The aunt rang, and she is a compulsive liar            | Gran says that she is a compulsive liar
            OVS-Q113 | Dad is obviously the thief                             | The school's view is that Dad is the thief
            OVS-Q113 | Her parents do not care tuppence whether she is clean  | He does not care for peas
            OVS-Q113 | Mum has never loved this child                         | Mum has never wanted him to change school
            OVS-Q113 | Dad will never change                                  | He will never learn to swim without lessons
            OVS-Q113 | He has no conscience                                   | He has no coat
            OVS-Q113 | There is no doubt that Dad took it                     | There is no doubt that Dad loves her
            OVS-Q113 | Mum is jealous and idle                                | Nia is jealous of the new baby
            OVS-Q113 | Celwydd noeth yw ei stori                              | Mae ei mam yn wael iawn
            OVS-Q113 | Mae'n gwbl amlwg mai celwydd yw hyn                    | Wrth gwrs caiff ddod â'r gath
            OVS-Q113 | Dyw Dad ddim yn malio am ei blant                      | Dyw hi ddim yn poeni am yr arholiad
            OVS-Q115 | I am closing the case as of today                      | I am asking Ruth to close the window
            OVS-Q115 | I have agreed to a plan of visits                      | I have agreed to meet Dad on Monday
            OVS-Q115 | I am content for him to go tonight                     | I am content with page two
            OVS-Q115 | I have also concluded that the plan is to end          | I have concluded nothing
            OVS-Q115 | Discussed in supervision with Ruth this morning        | To be discussed in supervision with Ruth
            OVS-Q115 | Ar ôl pwyso a mesur yr wyf yn caniatáu iddi fynd       | Penderfyniad y panel oedd y câi aros
            """)
    void eachFamilyAndItsHonestNeighbour(String code, String bad, String good) {
        assertThat(codes(direction(bad))).as(bad).contains(code);
        assertThat(codes(direction(good))).as(good).doesNotContain(code);
    }

    /** Honest sentences of real records, of which none tells an opinion as a fact. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "By his teacher's account he is lazy.",
                "To Mum's mind Dad is selfish.",
                "The feeling among the neighbours is that Mum is a drunk.",
                "Gran shouted that Dad is a liar.",
                "Dad calls himself useless.",
                "The judge found that Dad has lied. Dad is a liar in two of the three accounts.",
                "Dad was found guilty of theft. Dad is a thief by his own word.",
                "\"Mum is a liar,\" she told us.",
                "Is Mum lazy, or ill?",
                "Mum is not lazy.",
                "Nobody has evidence that Dad is cruel.",
                "She has never been to the sea.",
                "He will never manage the stairs with that hip.",
                "He will never change school again if we can help it.",
                "Everybody knows Mum at the bus stop.",
                "The old lift is useless.",
                "Nia has never loved the sea.",
                "Mum is doing it for her.",
                "She is hopeless at fractions and laughs about it.",
                "Dad is incapable of walking since the fall.",
                "In Gran's words Dad is a waste of space.",
                "She clearly loves the drama club.",
                "Mae'n amlwg yn hapus yno.",
                "Mae'n esgus bod yn geffyl ac yn chwerthin.",
                "Gwnaeth Emyr hyn er mwyn cadw addewid i Lowri.",
                "Mae ei thad yn dweud bod Mam yn ddiog.",
            })
    void attributedDeniedAndEverydayWordsAreNoOpinion(String text) {
        assertThat(codes(direction(text))).as(text).doesNotContain("OVS-Q113");
    }

    @ParameterizedTest
    @Tag("MO-15")
    @ValueSource(
            strings = {
                "The baby startles when the door bangs.",
                "She made it known through her carer.",
                "There are two drawings on the wall.",
                "Nobody has yet asked her.",
                "We do not know what he thinks of it.",
                "Mum is at work. Nia sat under the table.",
                "Mae Nia yn cuddio'r tu ôl i'r llenni.",
                "Mae'n gwenu pan ddaw'r gath.",
                "Dywedodd wrth Emyr ei bod wedi blino.",
                "Gofynnodd Nia am y trên.",
            })
    void whatTheChildShowsOrThatNobodyAskedIsAVoice(String text) {
        String adults = text.startsWith("Mae") || text.contains("odd ") ? OEDOLION : ADULTS;

        assertThat(codes(direction(adults + text))).as(text).doesNotContain("OVS-Q114");
    }

    @ParameterizedTest
    @Tag("MO-15")
    @ValueSource(
            strings = {
                "Mum rang on Friday. She wants a new landlord.",
                "Dad came to the office. He would like an answer.",
                "Dywedodd y ffisiotherapydd y gellid llogi cadair.",
                "Mae Mam yn flin ac yn teimlo yn unig.",
                "Mae'r tîm iechyd meddwl wedi symud.",
            })
    void whatAdultsSayIsNoVoiceOfTheChild(String text) {
        String adults = text.contains(" rang ") || text.contains("office") ? ADULTS : OEDOLION;

        assertThat(codes(direction(adults + text))).as(text).contains("OVS-Q114");
    }

    @ParameterizedTest
    @Tag("MO-15")
    @CsvSource(delimiter = '|', textBlock = """
            Mum will be upset about the delay, and she has her own job to think of. | Mum will be upset, and he hides when she shouts.
            The team is short of two workers.                                       | Her worker has left, and she no longer opens the door.
            She is difficult to place, and carers do not want her.                  | She is difficult to place, and misses her friends.
            He is a real handful.                                                   | He is a real handful, they say; he told Ruth that he feels unwanted.
            """)
    void anImpactThatIsAboutTheAdults(String bad, String good) {
        assertThat(codes(impact(bad))).as(bad).contains("OVS-Q103");
        assertThat(codes(impact(good))).as(good).doesNotContain("OVS-Q103");
    }

    private static OversightNote direction(String text) {
        return OversightNote.builder().direction(text).build();
    }

    private static OversightNote impact(String text) {
        return OversightNote.builder().impactOnChild(text).build();
    }

    private List<String> codes(OversightNote note) {
        NamesKnown names = NamesKnown.builder().addChild(Narrative.of("Nia")).build();
        return quality
                .findings(
                        note,
                        HouseWords.none(),
                        code -> FindingWeight.ADVISORY,
                        new Surroundings(() -> names, List::of))
                .stream()
                .map(Finding::getCode)
                .toList();
    }
}
