/** What is sent twice is done once. */
package bg.nrm.web.api.once;
