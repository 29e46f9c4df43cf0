/**
 * Code lists with validity and their mappings to Eurostat, UNODC and HTCDS, and parameters: the numbers that no confirmed source
 * gives and that are therefore configuration, visible with their confidence. Knows only access.
 */
package bg.nrm.codes;
