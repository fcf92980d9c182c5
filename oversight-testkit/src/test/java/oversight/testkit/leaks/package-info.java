/** Looks for the words of the tests' notes in everything that the tests of the build let out. */
package oversight.testkit.leaks;
