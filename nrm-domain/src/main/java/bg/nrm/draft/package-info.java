/** What somebody is typing, kept until it is saved or thrown away: it survives a lost session and a lost server. */
package bg.nrm.draft;
