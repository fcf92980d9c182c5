package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that works, and what it has said. */
final class Child {

    private final Process process;
    private final Path said;

    private Child(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    static Child start(Class<?> main, Path folder, String... arguments) throws IOException {
        Path said = Files.createTempFile(folder, "said", "");
        List<String> command = new ArrayList<>(ChildPath.command());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(Path.of(said + "-errors").toFile())
                .start();
        return new Child(process, said);
    }

    /** Kills it without warning so long after its first word. */
    void killAfter(int milliseconds) throws InterruptedException {
        try {
            awaitFirstWord();
            assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS))
                    .as("the child ended by itself")
                    .isFalse();
        } finally {
            process.toHandle().destroyForcibly(); // not process.destroyForcibly(), which would close what it says
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** How it ended by itself. */
    int await() throws InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private void awaitFirstWord() throws InterruptedException {
        File file = said.toFile();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (file.length() == 0) {
            assertThat(process.waitFor(5, TimeUnit.MILLISECONDS))
                    .as("the child ended by itself")
                    .isFalse();
            assertThat(System.nanoTime()).as("the child said nothing").isLessThan(until);
        }
    }

    /** A line that the kill cut short was not said. */
    List<String> said() throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
