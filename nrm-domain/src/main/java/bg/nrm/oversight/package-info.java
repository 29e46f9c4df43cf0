/**
 * What an auditor and a data-protection officer do with the audit log: read it, take an extract, verify it. They see who did what
 * when, in numbers and codes; no content and no name of anybody. May use access, audit and organisation.
 */
package bg.nrm.oversight;
