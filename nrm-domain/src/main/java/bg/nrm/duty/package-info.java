/**
 * Work to be done over many cases: the open duties of every case, derived from its story in the transaction of each act, kept only
 * so that a list need not read all stories, and rebuilt from them at any time. Uses casefile.
 */
package bg.nrm.duty;
