/** Who gets in to the interface, and how fast they may ask. */
package bg.nrm.web.api.admission;
