/** How much at once the register takes upon itself: what is more is refused at once, in words, before it costs anybody memory. Knows nothing else. */
package bg.nrm.load;
