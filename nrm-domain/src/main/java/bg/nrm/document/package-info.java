/**
 * Files attached to a case: taken only in kinds that are recognised by their content, sealed, shown to the case's team or to one's
 * own body alone, and never served in a way a browser would run. Uses casefile, access and protection.
 */
package bg.nrm.document;
