package bg.nrm.web.cases;

import bg.nrm.person.ContactMode;
import bg.nrm.person.SafeContact;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import bg.nrm.web.tag.SafeContactFace;
import bg.nrm.web.tag.SafeContactFace.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How to reach the person, on top of everything else. */
@RequestScoped
class Safety {

    @Inject
    private Codes codes;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    SafeContactFace face(SafeContact contact) {
        return new SafeContactFace(
                new Line(
                        said(contact.how()),
                        codes.label("CONTACT_MODE", contact.mode().name())),
                new Line(said(contact.when())),
                new Line(said(contact.say())),
                new Line(never(contact)),
                contact.checkedAt()
                        .map(at -> texts.in("cases", "safe.checked", moments.date(at)))
                        .orElseGet(() -> texts.in("cases", "safe.unchecked")));
    }

    private String never(SafeContact contact) {
        return contact.mode() == ContactMode.DO_NOT_CONTACT && contact.never().isBlank()
                ? texts.in("cases", "safe.doNot")
                : said(contact.never());
    }

    private String said(String words) {
        return words.isBlank() ? texts.in("cases", "safe.notSaid") : words;
    }
}
