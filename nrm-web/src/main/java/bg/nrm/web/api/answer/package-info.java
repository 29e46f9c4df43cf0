/** What the interface answers when it does not do what was asked: one shape for all refusals, worded in the language asked for. */
package bg.nrm.web.api.answer;
