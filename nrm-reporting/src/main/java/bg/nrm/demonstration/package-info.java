/**
 * The demonstration: accounts and an invented population, loaded into an empty register when {@code nrm.demonstration} is true. No
 * person in it exists; no identifier in it is valid.
 */
package bg.nrm.demonstration;
