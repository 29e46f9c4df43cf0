/**
 * Keeps the text about a person unreadable outside the application: sealing with keys that never lie in the database, and keyed
 * fingerprints by which a sealed value can still be found. Uses Google Tink; decision 0004.
 */
package bg.nrm.protection;
