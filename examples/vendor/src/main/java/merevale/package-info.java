/** An invented vendor's adapter: its people, its case teams, its outbox and its figures, with some bugs that can be switched on. */
package merevale;
