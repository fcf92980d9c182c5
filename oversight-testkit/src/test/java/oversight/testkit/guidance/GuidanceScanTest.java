package oversight.testkit.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check itself, on small made-up trees. */
class GuidanceScanTest {

    @TempDir
    Path root;

    @BeforeEach
    void a_register_of_two_statements_of_which_one_is_open() throws IOException {
        write("docs/guidance-register.md", """
                | Id | Statement | What the library does with it |
                |---|---|---|
                | MO-1 | Records are clear | notes cite notes |
                | DM-2 | There is a hierarchy | two views |
                """);
        write("docs/guidance-open.txt", "# still open\nDM-2\n");
        write("core/src/test/java/ClearTest.java", """
                class ClearTest {
                    @Test @Guidance("MO-1") void records_are_clear() {}
                }
                """);
    }

    @Test
    void a_tree_in_which_everything_is_in_order_has_no_problem() throws IOException {
        assertThat(problems()).isEmpty();
        assertThat(scan()).isEqualTo(Map.of("MO-1", Set.of("ClearTest.records_are_clear")));
        assertThat(register().report(scan())).isEqualTo("""
                        MO-1  Records are clear
                            ClearTest.records_are_clear
                        DM-2  There is a hierarchy
                            no test yet
                        """);
    }

    @Test
    void a_test_that_names_an_unknown_statement_is_a_problem() throws IOException {
        write("core/src/test/java/PlantedTest.java", """
                class PlantedTest {
                    @Test @Guidance("XX-9") void planted() {}
                    @Test @Tag("MO-99") void planted_too() {}
                    @Test @Guidance(SOMEWHERE_ELSE) void no_literal() {}
                }
                """);
        assertThat(problems())
                .containsExactly(
                        "MO-99 is not in the register; named by PlantedTest.planted_too",
                        "SOMEWHERE_ELSE is not in the register; named by PlantedTest.no_literal",
                        "XX-9 is not in the register; named by PlantedTest.planted");
    }

    @Test
    void a_statement_whose_tests_have_all_gone_is_a_problem() throws IOException {
        Files.delete(root.resolve("core/src/test/java/ClearTest.java"));
        assertThat(problems()).containsExactly("MO-1 has no test, and does not stand in guidance-open.txt");
    }

    @Test
    void a_statement_that_is_open_and_tested_is_a_problem() throws IOException {
        write("examples/host/src/test/java/HierarchyTest.java", """
                @org.junit.jupiter.api.Tag("DM-2") class HierarchyTest { @Property boolean holds() { return true; } }
                """);
        assertThat(problems()).containsExactly("DM-2 has a test; take it out of guidance-open.txt");
        assertThat(scan()).containsEntry("DM-2", Set.of("HierarchyTest"));
    }

    @Test
    void an_open_list_with_an_unknown_statement_or_a_repeat_is_a_problem() throws IOException {
        write("docs/guidance-open.txt", "DM-2\nDM-2\nDM-3\n");
        assertThat(problems())
                .containsExactly(
                        "DM-2 stands in guidance-open.txt twice",
                        "DM-3 stands in guidance-open.txt and is not in the register");
    }

    @Test
    void comments_strings_other_tags_and_what_is_no_test_do_not_count() throws IOException {
        write("core/src/test/java/NoneTest.java", """
                class NoneTest {
                    // @Guidance("DM-2")
                    /* @Test @Tag("DM-2") void gone() {} */
                    String text = "@Guidance(\\"DM-2\\")";
                    @Guidance("DM-2") void helper() {}
                    @Test @OFF @Guidance("DM-2") void asleep() {}
                    @Test @Tag("slow") void slow() {}
                }
                @Guidance("DM-2") class Empty {}
                """.replace("@OFF", "@" + "Disabled"));
        write("core/src/main/java/Rules.java", "interface Rules { @Test @Guidance(\"DM-2\") void rule(); }");
        write("core/target/src/test/java/OldTest.java", "class OldTest { @Test @Guidance(\"DM-2\") void old() {} }");

        assertThat(problems()).isEmpty();
        assertThat(scan()).containsOnlyKeys("MO-1");
    }

    @Test
    void a_test_may_name_several_and_stand_in_a_nested_or_inheriting_class() throws IOException {
        write("core/src/test/java/ManyTest.java", """
                @Guidance({"MO-1"}) class ManyTest {
                    class Nested { @TestFactory @Guidance(value = {"MO-1", "DM-2"}) Object both() { return null; } }
                }
                @Guidance("DM-2") class OurLedgerTest implements NoteLedgerContract {}
                """);
        assertThat(scan())
                .containsEntry("MO-1", Set.of("ClearTest.records_are_clear", "ManyTest", "ManyTest.Nested.both"))
                .containsEntry("DM-2", Set.of("ManyTest.Nested.both", "OurLedgerTest"));
    }

    @Test
    void a_register_with_a_number_twice_is_refused() throws IOException {
        write("docs/guidance-register.md", "| MO-1 | One | x |\n| MO-1 | Another | y |\n");
        assertThatIllegalStateException().isThrownBy(this::register).withMessage("The register has MO-1 twice");
    }

    private List<String> problems() throws IOException {
        return register().problems(scan());
    }

    private GuidanceRegister register() throws IOException {
        return GuidanceRegister.read(root.resolve("docs"));
    }

    private Map<String, Set<String>> scan() throws IOException {
        return GuidanceScan.below(root);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
