/**
 * What a form asks, as data. A {@link bg.nrm.question.Question} is declared once, with its kind, its limits and what it means; {@link
 * bg.nrm.question.Questions} put questions into an order, in sections and groups, and say which of them need an answer and when one
 * is asked at all. From this one declaration follow the fields of a page, the reading of what was typed or sent, what is wrong with
 * it and at which field, what two people changed at once, the words every language must have, the description for other systems and
 * what an empty form begins with.
 *
 * <p>Pure Java, without a database or a page: knows only what is wrong with an input. Where an answer is stored, and whether it is sealed there, is the
 * matter of the record that stores it.
 */
package bg.nrm.question;
