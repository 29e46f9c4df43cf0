/** Opens the register when the application is deployed: no page is served before keys, schema and grants are right. */
package bg.nrm.web.start;
