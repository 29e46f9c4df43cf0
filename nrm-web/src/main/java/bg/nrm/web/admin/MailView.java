package bg.nrm.web.admin;

import bg.nrm.digest.DigestDay;
import bg.nrm.digest.MailStanding;
import bg.nrm.digest.WatchingMail;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the morning mails go out. */
@Named
@RequestScoped
public class MailView {

    @Inject
    private WatchingMail watching;

    @Inject
    private Texts texts;

    private MailStanding standing;

    @PostConstruct
    void read() {
        standing = watching.standing();
    }

    public MailStanding getStanding() {
        return standing;
    }

    public String stateOf(DigestDay day) {
        return texts.in("admin", "mail.state." + day.state());
    }

    /** Why, and how often it was tried; empty where all went well. */
    public String failureOf(DigestDay day) {
        return day.failure()
                .map(failure ->
                        texts.in("admin", "mail.failed", texts.in("admin", "mail.failure." + failure), day.attempts()))
                .orElse("");
    }
}
