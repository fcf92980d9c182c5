/** What every host's validator has to say about the same notes. */
package validators;
