/**
 * The rulebook: {@code language} to write procedures in, {@code sop} with what is written, {@code standing} to hold a case against
 * it, {@code publication} to read it. It uses nothing but {@code java..}; other features use it and it uses none of them.
 */
package bg.nrm.procedure;
