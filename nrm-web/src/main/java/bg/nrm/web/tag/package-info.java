/**
 * What the tags of our own library ({@code urn:nrm}) show: plain records that a page's view fills, and the few tags that are
 * components because they must see the input within them. The look is in {@code WEB-INF/tags} and the style sheet.
 */
package bg.nrm.web.tag;
