/** Persons over the interface: searched, opened, revealed and changed by the same use cases as on the pages. */
package bg.nrm.web.api.person;
