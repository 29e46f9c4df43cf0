/**
 * What goes with every answer, and what is answered when something goes wrong: headers, the reference number that ties page, log and
 * audit together, and what was typed, given back.
 */
package bg.nrm.web.answer;
