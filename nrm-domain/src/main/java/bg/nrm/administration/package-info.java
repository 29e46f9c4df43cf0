/**
 * What an administrator does: bodies, users, code lists with their validity, parameters with their confidence. No content of a case
 * is within reach from here. May use access, organisation, codes, procedure and input.
 */
package bg.nrm.administration;
