/** What is typed and not yet saved: kept while typing, brought back with the page. */
package bg.nrm.web.draft;
