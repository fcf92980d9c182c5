package reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import oversight.api.Oversight;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;
import oversight.api.spi.NoticeTransport;
import oversight.core.OversightEngine;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;
import oversight.core.reader.ReaderHtml;
import oversight.core.reader.ReaderJson;
import oversight.core.schemes.PublishedSchemes;
import org.h2.jdbcx.JdbcDataSource;

/** Writes the record of an invented child as she reads it, in English and in Welsh, and as whoever assesses it does. */
public final class Reader {

    private Reader() {}

    /**
     * Makes the record and writes the pages.
     *
     * @param args the directory to write to
     * @throws IOException when it cannot be written to
     */
    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        Path database = Files.createTempDirectory(directory, "database-");
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + database.resolve("oversight") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE");
        source.setUser("sa");
        JdbcSchema.applyIfAbsent(source);
        Council council = new Council();
        ExecutorService hostCalls = Executors.newFixedThreadPool(2);
        try {
            Oversight oversight = OversightEngine.builder()
                    .scheme(PublishedSchemes.calderdale())
                    .staffDirectory(council)
                    .caseTeam(council)
                    .ledger(JdbcNoteLedger.ownTransactions(source))
                    .transport(notice -> new NoticeTransport.Answer.Taken())
                    .readerNames(council::name)
                    .hostCalls(hostCalls, Duration.ofSeconds(5))
                    .clock(council)
                    .build();
            new Record(oversight, council).make();
            Locale welsh = Locale.forLanguageTag("cy");
            write(directory, "child", oversight.records().forReader(Record.CHILD, Locale.ENGLISH));
            write(directory, "child-cy", oversight.records().forReader(Record.CHILD, welsh));
            write(directory, "assessor", oversight.records().forAssessor(Record.CHILD, Locale.ENGLISH));
        } finally {
            hostCalls.shutdown();
        }
    }

    private static void write(Path directory, String name, ReaderView view) throws IOException {
        Files.writeString(directory.resolve(name + ".html"), ReaderHtml.render(view));
        Files.writeString(directory.resolve(name + ".txt"), ReaderText.render(view));
        Files.writeString(directory.resolve(name + ".json"), ReaderJson.render(view));
        System.out.println(directory.resolve(name + ".html"));
    }
}
