package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.Recording;
import oversight.api.Recording.Returned;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.testkit.assertion.OversightAssertions;
import oversight.testkit.notes.SampleNotes;

/** What cannot be kept comes back as a finding with its path; the draft is not lost, can be mended, and is then recorded. */
class BadInputJourneyTest {

    private static final List<String> BAD = List.of(
            "a".repeat(200_001),
            "a".repeat(1_000_000),
            ("line\n").repeat(100_000),
            "\ud83d\udc67".repeat(500_000),
            "\u0301".repeat(1_000_000),
            "said\u0000so",
            "said\u001b[2Jso",
            "said\u009bso",
            "said\ud800so",
            "\udc67\ud83d",
            "said\ufffeso",
            "said\u202eos\u202c");

    private final Desk desk = Desk.usual();

    static Stream<Integer> bad() {
        return IntStream.range(0, BAD.size()).boxed();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aTextThatCannotBeKeptComesBackWithItsPath(int which) {
        OversightNote good = Desk.named(SampleNotes.auditOversight(), "N-1");
        OversightNote draft =
                OversightNote.builder().from(good).direction(BAD.get(which)).build();

        desk.assertReturned(draft, "OVS-N101 direction");
        assertThat(draft.getDirection().text().equals(BAD.get(which))).isTrue();
        assertRecorded(desk.oversight
                .notes()
                .record(OversightNote.builder()
                        .from(draft)
                        .direction(good.getDirection())
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aRationaleThatCannotBeKeptDoesSoToo(int which) {
        DecisionNote good = Desk.named(SampleNotes.notProgressed(), "N-1");
        DecisionNote draft = DecisionNote.builder()
                .from(good)
                .decisions(good.getDecisions().stream()
                        .map(each -> Decision.builder()
                                .from(each)
                                .rationale(BAD.get(which))
                                .build())
                        .toList())
                .build();
        Recording first = desk.oversight.notes().record(draft);

        assertThat(first).isInstanceOf(Returned.class);
        assertThat(((Returned) first).findings())
                .anyMatch(each ->
                        each.getCode().equals("OVS-N101") && each.getPath().equals("decisions[0].rationale"));
        assertThat(desk.isEmpty()).isTrue();
        assertThat(draft.getDecisions().get(0).getRationale().text().equals(BAD.get(which)))
                .isTrue();
        assertRecorded(desk.oversight
                .notes()
                .record(DecisionNote.builder()
                        .from(draft)
                        .decisions(good.getDecisions())
                        .build()));
    }

    private static void assertRecorded(Recording recording) {
        OversightAssertions.assertThat(recording).isRecorded();
    }
}
