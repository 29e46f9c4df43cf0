/**
 * What happens to an act when its transaction meets another's or loses its database: done again where the database chose it as the loser of a deadlock,
 * and otherwise told apart from a failure. Knows no other feature. Decision 0017.
 */
package bg.nrm.transaction;
