package oversight.testkit.contract;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NamesAt;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;
import oversight.testkit.people.SampleOrganisation;

/** Names that keep the rules, and each rule refuses names that break it. */
class NamesAroundContractTest extends NamesFixture {

    private static final NamesKnown NAMES = NamesKnown.builder()
            .addChild(Narrative.of("Nia"))
            .addAround(Narrative.of("Gwen Price"))
            .addOtherChildren(Narrative.of("Bethan"))
            .build();
    private static final NamesKnown NONE = NamesKnown.builder().build();

    NamesAroundContractTest() {
        super(NamesAroundContractTest::right);
    }

    private static NamesKnown right(NamesAt child) {
        return child.getChild().value().equals("C-1042") && child.getAuthority().equals(SampleOrganisation.AUTHORITY)
                ? NAMES
                : NONE;
    }

    /** A wrong implementation for each rule. */
    Map<String, NamesAround> wrong() {
        AtomicInteger calls = new AtomicInteger();
        return Map.of(
                "name01", child -> NONE,
                "name02", child -> right(child).equals(NONE) ? null : NAMES,
                "name03", child -> more(child, " "),
                "name04", child -> more(child, "gwen price"),
                "name05",
                        child -> right(NamesAt.builder()
                                .from(child)
                                .authority(SampleOrganisation.AUTHORITY)
                                .build()),
                "name06", child -> more(child, "Name" + calls.incrementAndGet()));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_wrong_names() {
        return Rules.catchWhatIsWrong(
                NamesAroundContract.class,
                wrong().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new NamesFixture(e.getValue()))));
    }

    private static NamesKnown more(NamesAt child, String name) {
        NamesKnown names = right(child);
        return names.equals(NONE)
                ? NONE
                : NamesKnown.builder()
                        .from(names)
                        .addOtherChildren(Narrative.of(name))
                        .build();
    }
}
