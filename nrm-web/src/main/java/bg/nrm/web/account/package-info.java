/** What users do about their own account. */
package bg.nrm.web.account;
