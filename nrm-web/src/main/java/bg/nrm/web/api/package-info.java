/**
 * The REST interface by which systems of other bodies do what people do on the pages: the same use cases, the same policy, the same
 * audit. It knows tokens, never sessions. Everything that goes wrong is answered in one shape, {@link bg.nrm.web.api.Fault}.
 */
package bg.nrm.web.api;
