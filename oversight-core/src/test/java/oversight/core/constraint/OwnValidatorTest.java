package oversight.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.note.CaseNote;

/** What lies about on the class path of a host does not reach the library's own validator. */
class OwnValidatorTest {

    private static final CaseNote BAD = Canary.trials().keySet().iterator().next();

    @TempDir
    Path host;

    @Test
    void theHostsConfigurationDoesNotReachIt() throws IOException {
        Path broken = host.resolve("META-INF/validation.xml");
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "no.such.Thing");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader hosts = new HostFirst(host.toUri().toURL(), before)) {
            thread.setContextClassLoader(hosts);

            assertThatThrownBy(HostValidators::stock)
                    .as("the file does reach a stock validator")
                    .isInstanceOf(ValidationException.class);
            assertThat(NoteConstraints.own().check(BAD)).hasSizeGreaterThan(10);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void itHasNoTextOfItsOwn() {
        assertThat(OwnValidator.make().validate(BAD))
                .allMatch(violation -> violation.getMessage().equals(violation.getMessageTemplate()));
    }

    /** Looks in the host's directory before anywhere else. */
    private static final class HostFirst extends URLClassLoader {

        HostFirst(URL directory, ClassLoader parent) {
            super(new URL[] {directory}, parent);
        }

        @Override
        public URL getResource(String name) {
            URL here = findResource(name);
            return here == null ? super.getResource(name) : here;
        }
    }
}
