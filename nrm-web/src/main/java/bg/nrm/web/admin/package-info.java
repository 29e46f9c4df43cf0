/** Pages of administrators: bodies, users, code lists, parameters, connected systems. */
package bg.nrm.web.admin;
