/** Forms at the page, as their questions declare them: what was typed, and what is asked and answered in words. */
package bg.nrm.web.question;
