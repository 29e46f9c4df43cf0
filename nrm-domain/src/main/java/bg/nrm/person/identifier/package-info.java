/** Numbers people are known by: their kinds, their checks, and why one may be doubted. Knows only names of people. */
package bg.nrm.person.identifier;
