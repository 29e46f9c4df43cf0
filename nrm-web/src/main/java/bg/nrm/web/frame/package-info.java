/**
 * What all pages share: language, texts, dates, icons, navigation, and the answers when something goes wrong. Pages of the features
 * know this package; it knows none of them.
 */
package bg.nrm.web.frame;
