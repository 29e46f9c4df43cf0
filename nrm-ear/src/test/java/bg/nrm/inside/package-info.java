/**
 * Use cases called inside a running Payara Micro, with guard, transaction, audit and a real MariaDB, and neither a browser nor HTTP between: Arquillian
 * carries the tests there. One deployment for all classes of the package. What needs no page and no interface belongs here.
 */
package bg.nrm.inside;
