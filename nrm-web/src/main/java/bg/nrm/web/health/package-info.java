/** What a balancer and an operator ask. */
package bg.nrm.web.health;
