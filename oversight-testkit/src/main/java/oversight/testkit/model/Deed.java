package oversight.testkit.model;

/** What a step does, and how often it is drawn. */
enum Deed {
    RECORD(16),
    RECORD_LACKING(3),
    RECORD_AGAIN(6),
    CHECK(2),
    ANNOUNCE(6),
    WRITE_UP(6),
    CORRECT(2),
    DISAGREE(2),
    WITHHOLD(2),
    ERASE(2),
    MOVE(2),
    MERGE(1),
    DISCHARGE(5),
    WAIVE(3),
    ACKNOWLEDGE(6),
    TELL_INSTEAD(4),
    CALL_OFF(3),
    PARK(3),
    RETRY(4),
    DISPATCH(16),
    AWAY(3),
    BACK(2),
    LEAVE(1),
    MANAGER(2),
    EXCLUDE(2),
    ARRANGE(2),
    REVOKE(2),
    TIME(10),
    CHECKPOINT(2),
    TAKE_OVER(3);

    private final int weight;

    Deed(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
