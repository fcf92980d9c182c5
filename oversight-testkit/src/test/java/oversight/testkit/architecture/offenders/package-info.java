/** Classes that break the rules, planted so that each rule is seen to find them. Nothing here is ever run. */
package oversight.testkit.architecture.offenders;
