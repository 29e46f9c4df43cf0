/**
 * Report 1: the registered victims of a calendar year (Directive 2011/36/EU as amended, Art. 19a(2)(a); Eurostat's collection on
 * trafficking in human beings; UNODC's questionnaire). Persons and mentions of forms are told apart, unknown is always shown, and what
 * was never collected is not available instead of zero. Where the rows come from is behind {@link
 * bg.nrm.reporting.victims.RegisteredVictims}; here they are only counted.
 */
package bg.nrm.reporting.victims;
