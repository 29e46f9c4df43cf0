/** Pages of the case file: where a case stands, what is to be done, what was told; and the forms with which it is continued. */
package bg.nrm.web.cases;
