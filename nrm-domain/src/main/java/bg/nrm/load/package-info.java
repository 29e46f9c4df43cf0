/**
 * How much at once the register takes upon itself: what is more is refused at once, in words, before it costs anybody memory, and what
 * is too large for the memory passes through files that nobody can read. Knows nothing else of the register.
 */
package bg.nrm.load;
