/** Bodies whose members are the answers to questions: other systems are asked the same as people at the page. */
package bg.nrm.web.api.question;
