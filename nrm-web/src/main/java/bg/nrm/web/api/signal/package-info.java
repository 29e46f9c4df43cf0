/** Signals over the interface: listed, registered, opened, changed, triaged and passed on by the same use cases as on the pages. */
package bg.nrm.web.api.signal;
