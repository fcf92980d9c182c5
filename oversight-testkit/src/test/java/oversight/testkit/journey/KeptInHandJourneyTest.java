package oversight.testkit.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;

/** What becomes of a notice that is in somebody's hands while its note is moved or erased is the same on every ledger. */
@Guidance("DM-9")
class KeptInHandJourneyTest {

    private final Databases databases = new Databases();
    private final InHand hand = new InHand();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldOfANoteThatWasMovedAfterwards(Kept kept) {
        hand.assertNobodyIsToldAfter(new Act.Move(InHand.NOTE, ChildRef.of("C-9001")), kept.ledger(databases, folder));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldOfANoteThatWasErasedAfterwards(Kept kept) {
        hand.assertNobodyIsToldAfter(new Act.Erase(InHand.NOTE, "order 7"), kept.ledger(databases, folder));
    }
}
