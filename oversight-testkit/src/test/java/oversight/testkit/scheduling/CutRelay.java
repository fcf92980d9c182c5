package oversight.testkit.scheduling;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stands between a driver and PostgreSQL. Armed, it passes the next COMMIT on and hangs up on the driver before the answer comes. */
final class CutRelay implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private volatile boolean armed;
    private volatile boolean mute;
    private final CountDownLatch answered = new CountDownLatch(1);

    CutRelay(int server) throws IOException {
        this.server = server;
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void cutTheNextCommit() {
        armed = true;
    }

    boolean hasCut() {
        return !armed;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket driver = door.accept();
            Socket database = new Socket(InetAddress.getLoopbackAddress(), server);
            start(() -> pass(driver, database, true));
            start(() -> pass(database, driver, false));
        }
    }

    private void pass(Socket from, Socket to, boolean asks) throws IOException {
        byte[] bytes = new byte[65_536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                boolean cut =
                        asks && armed && new String(bytes, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT");
                // All is set before the driver can notice anything: it asks at once whether it was cut, and connects
                // again.
                if (cut) {
                    mute = true;
                    armed = false;
                } else if (!asks && mute) {
                    mute = false;
                    answered.countDown();
                    return; // which hangs up on the driver
                }
                out.write(bytes, 0, read);
                out.flush();
                if (cut) {
                    await();
                    return;
                }
            }
        }
    }

    /** Until the server has answered: it has committed then, and nobody was told. */
    private void await() {
        try {
            answered.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Work with sockets, of which the other end may go at any time. */
    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (SocketException gone) {
                // the other end hung up, or the relay was closed
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
