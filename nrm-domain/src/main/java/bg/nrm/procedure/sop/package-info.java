/**
 * The standard operating procedures themselves, written in the language: one class a part, one constant a measure, every edition
 * under its code. Only numbers a text confirms stand here; the rest are parameters. A change of law is a change of this package.
 */
package bg.nrm.procedure.sop;
