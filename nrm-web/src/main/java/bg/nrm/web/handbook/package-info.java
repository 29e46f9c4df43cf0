/** The handbook as pages: contents, one page a measure with its steps, their sources, and a drawing made from the rules. */
package bg.nrm.web.handbook;
