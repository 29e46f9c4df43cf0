/** What is wrong with something typed, as values that a page or an interface can word. Knows only code lists. */
package bg.nrm.input;
