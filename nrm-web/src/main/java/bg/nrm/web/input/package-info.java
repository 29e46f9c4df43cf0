/** What people type: kept as typed, read as days, hours and codes, and answered at the field it stands in. */
package bg.nrm.web.input;
