package oversight.testkit.architecture.offenders.habits;

/** Prints. */
@SuppressWarnings({"CatchAndPrintStackTrace", "SystemOut"})
public final class PrintsToTheConsole {

    private PrintsToTheConsole() {}

    static void print(RuntimeException failed) {
        System.out.println("out");
        System.err.println("err");
        failed.printStackTrace();
    }
}
