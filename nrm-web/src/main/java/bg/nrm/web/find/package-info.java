/** The search box of every page. */
package bg.nrm.web.find;
