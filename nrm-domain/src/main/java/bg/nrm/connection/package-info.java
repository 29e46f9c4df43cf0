/**
 * Systems of other institutions that connect to the register: their accounts, the tokens they show, and the answers kept so that a
 * request sent twice is done once. May use access, organisation, audit and protection. Decision 0008.
 */
package bg.nrm.connection;
