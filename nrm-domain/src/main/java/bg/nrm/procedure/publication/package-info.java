/**
 * The procedure in words: terms, rules, buttons and obstacles in Bulgarian and English, and the handbook that pages show and
 * {@code docs/procedure} holds. All of it is generated from the rules.
 */
package bg.nrm.procedure.publication;
