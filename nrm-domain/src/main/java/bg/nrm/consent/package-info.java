/**
 * What the person was asked and what they answered: by purpose, recipient and data, with the way of asking. The last answer
 * counts, and a withdrawal takes effect at once. Uses casefile: each answer is an entry of the story.
 */
package bg.nrm.consent;
