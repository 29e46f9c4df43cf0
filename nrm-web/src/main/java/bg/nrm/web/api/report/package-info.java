/** Statistical tables over the interface: figures with their signs, never anything about one person. */
package bg.nrm.web.api.report;
