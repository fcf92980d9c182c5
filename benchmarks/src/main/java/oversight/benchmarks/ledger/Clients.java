package oversight.benchmarks.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** So many processes that work at the same time. */
final class Clients implements AutoCloseable {

    private final List<Line> lines = new ArrayList<>();
    private int blocks;

    /** A process and the two ends of the conversation with it. */
    private record Line(Process process, PrintWriter orders, BufferedReader answers) {
        String answer() {
            try {
                String answer = answers.readLine();
                if (answer == null) {
                    throw new IllegalStateException("A process of the benchmark has ended; its errors are above");
                }
                return answer;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Clients(String url, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-Dorg.jboss.logging.provider=slf4j",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Client.class.getName(),
                            url,
                            count + "-" + i)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            lines.add(new Line(
                    process,
                    new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8),
                    process.inputReader(StandardCharsets.UTF_8)));
        }
        lines.forEach(Line::answer);
    }

    /** All do a block of this kind and size; how many notes or notices a second that was. */
    double perSecond(String kind, int size) {
        blocks++;
        lines.forEach(line -> line.orders().println(kind + " " + size + " b" + blocks));
        lines.forEach(Line::answer);
        lines.forEach(line -> line.orders().println("go"));
        long done = 0;
        long longest = 1;
        for (Line line : lines) {
            String[] words = line.answer().split(" ");
            done += Long.parseLong(words[0]);
            longest = Math.max(longest, Long.parseLong(words[1]));
        }
        if (done == 0) {
            throw new IllegalStateException("A block of the benchmark did nothing: " + kind);
        }
        return done * 1e9 / longest;
    }

    @Override
    public void close() {
        lines.forEach(line -> line.orders().close());
        for (Line line : lines) {
            try {
                line.process().waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
