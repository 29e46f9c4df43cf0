/** The REST interface of the delivered product, as systems of other bodies use it: over HTTP, with tokens, from outside. */
package bg.nrm.rest;
