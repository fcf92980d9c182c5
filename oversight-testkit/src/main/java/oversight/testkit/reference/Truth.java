package oversight.testkit.reference;

import java.util.List;

/** So, not so, or nobody knows. */
enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean so) {
        return so ? YES : NO;
    }

    /** All hold: one that certainly does not settles it. */
    static Truth all(List<Truth> truths) {
        return truths.contains(NO) ? NO : truths.contains(UNKNOWN) ? UNKNOWN : YES;
    }

    /** Any holds: one that certainly does settles it. */
    static Truth any(List<Truth> truths) {
        return truths.contains(YES) ? YES : truths.contains(UNKNOWN) ? UNKNOWN : NO;
    }

    Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }
}
