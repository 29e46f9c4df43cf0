/**
 * Puts the invented population into an empty register, in bulk: the same rows that the use cases would have written one by one. Knows
 * the register's tables; nothing else of the demonstration does.
 */
package bg.nrm.demonstration.loading;
