package oversight.core.scheme;

import oversight.api.scheme.Absence;
import oversight.api.scheme.PassingOn;

/**
 * On which terms somebody can speak for a part of a rule.
 *
 * @param absence who covers
 * @param passingOn to whom it may be passed on
 * @param everyPassingOnCounts whether whatever was passed on counts: to find out whether that is what is in the way
 * @param noLimits whether no limit counts: to find out whether that is what is in the way
 */
record Terms(Absence absence, PassingOn passingOn, boolean everyPassingOnCounts, boolean noLimits) {

    static Terms of(RulePlan rule) {
        return new Terms(rule.absence(), rule.passingOn(), false, false);
    }

    Terms ifEveryPassingOnCounted() {
        return new Terms(absence, passingOn, true, noLimits);
    }

    Terms ifThereWereNoLimits() {
        return new Terms(absence, passingOn, everyPassingOnCounts, true);
    }
}
