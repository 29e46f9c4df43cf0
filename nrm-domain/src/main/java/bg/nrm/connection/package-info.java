/**
 * Systems of other institutions that connect to the register: their accounts, the tokens they show, and the answers kept so that a
 * request sent twice is done once. May use access, administration, organisation, audit and protection. Decisions 0008 and
 * 0024.
 */
package bg.nrm.connection;
