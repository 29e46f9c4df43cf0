/** The page of auditors and of the data-protection officer: who did what, without content; the extract; the verification. */
package bg.nrm.web.audit;
