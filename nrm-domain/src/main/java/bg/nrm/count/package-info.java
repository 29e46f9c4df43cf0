/** Numbers beside a place, counted no further than they are shown. Knows no other feature. */
package bg.nrm.count;
