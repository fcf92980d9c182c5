/** The structure of the library as tests: what may see what, what a type is for, what never happens. There are no lists of exemptions. */
package oversight.testkit.architecture;
