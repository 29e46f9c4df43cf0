/**
 * Cases over the interface: their standing by the procedure, their steps with what stands in the way, their story, the consents of
 * the person; by the same use cases as on the pages.
 */
package bg.nrm.web.api.casefile;
