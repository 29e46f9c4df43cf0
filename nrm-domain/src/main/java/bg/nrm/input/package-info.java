/** What is wrong with something typed, as values that a page or an interface can word. What a typed text, day or hour
 * says is read here and nowhere else. Knows only code lists. */
package bg.nrm.input;
