/**
 * The papers of a case: the forms the mechanism names, what was written into them for one person, version by version, and who signed it.
 * Paper comes first: everything is printed, signed by hand and scanned back where somebody prefers so.
 */
package bg.nrm.paper;
