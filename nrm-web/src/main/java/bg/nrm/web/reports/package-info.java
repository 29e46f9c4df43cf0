/** Pages and files of the statutory tables. */
package bg.nrm.web.reports;
