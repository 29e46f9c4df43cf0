/** The bodies of the mechanism and their offices: who they are, of what kind, since when. Knows no other feature. */
package bg.nrm.organisation;
