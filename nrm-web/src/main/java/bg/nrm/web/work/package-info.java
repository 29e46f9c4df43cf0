/** My work: what the user's body has to do, the most urgent first. */
package bg.nrm.web.work;
