package oversight.testkit.architecture.offenders.habits;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/** Reads and writes objects as Java does. */
@SuppressWarnings("BanSerializableRead")
public final class SerialisesObjects {

    private SerialisesObjects() {}

    static Object in(InputStream in) throws IOException {
        return new ObjectInputStream(in);
    }

    static Object out(OutputStream out) throws IOException {
        return new ObjectOutputStream(out);
    }
}
