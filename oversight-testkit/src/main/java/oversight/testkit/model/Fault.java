package oversight.testkit.model;

/** What goes wrong in a step, at one of the calls of the ledger. */
enum Fault {
    NONE(""),
    LOST_BEFORE("a write is lost before its effect"),
    LOST_AFTER("a write takes effect and its answer is lost"),
    CLAIM_LOST("a claim takes effect and its answer is lost"),
    READ_FAILS("a read fails"),
    OUTDATED("a write is told that the record has grown"),
    MEANWHILE("the other node acts in the middle of it");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
