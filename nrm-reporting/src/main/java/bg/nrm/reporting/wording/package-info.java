/** The words of reports in Bulgarian and English, taken from resource bundles. Uses nothing but the JDK. */
package bg.nrm.reporting.wording;
