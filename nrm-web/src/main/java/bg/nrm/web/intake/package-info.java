/**
 * What comes with a request: read before anything else looks at it, within a time, a size and a number at once that the server can bear.
 * Files lie sealed while they pass and are removed when the request ends, however it ends, so no page can forget them.
 */
package bg.nrm.web.intake;
