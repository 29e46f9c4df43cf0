package bg.nrm.web.frame;

import bg.nrm.access.Action;
import java.util.Locale;

/** A place of the register that the menu leads to, and the action one needs to be permitted to go there. */
public enum Place {
    WORK(Group.WORK, "/work/work.xhtml", Action.WORK_LISTED),
    SIGNALS(Group.WORK, "/signals/signals.xhtml", Action.SIGNALS_LISTED),
    CASES(Group.WORK, "/cases/cases.xhtml", Action.CASES_LISTED),
    PERSONS(Group.WORK, "/persons/persons.xhtml", Action.PERSONS_SEARCHED),
    AUDIT(Group.CONTROL, "/audit/audit.xhtml", Action.AUDIT_OPENED),
    REPORTS(Group.POLICY, "/reports/reports.xhtml", Action.REPORT_OPENED),
    HANDBOOK(Group.POLICY, "/handbook/handbook.xhtml", Action.HANDBOOK_OPENED),
    APPROVALS(Group.ADMINISTRATION, "/admin/approvals.xhtml", Action.ADMINISTRATION_OPENED),
    ORGANISATIONS(Group.ADMINISTRATION, "/admin/organisations.xhtml", Action.ADMINISTRATION_OPENED),
    USERS(Group.ADMINISTRATION, "/admin/users.xhtml", Action.ADMINISTRATION_OPENED),
    CODES(Group.ADMINISTRATION, "/admin/codes.xhtml", Action.ADMINISTRATION_OPENED),
    PARAMETERS(Group.ADMINISTRATION, "/admin/parameters.xhtml", Action.ADMINISTRATION_OPENED),
    DAYS(Group.ADMINISTRATION, "/admin/days.xhtml", Action.ADMINISTRATION_OPENED),
    MAIL(Group.ADMINISTRATION, "/admin/mail.xhtml", Action.ADMINISTRATION_OPENED),
    TOKENS(Group.ADMINISTRATION, "/admin/tokens.xhtml", Action.ADMINISTRATION_OPENED);

    /** What belongs together in the menu. */
    enum Group {
        WORK,
        CONTROL,
        POLICY,
        ADMINISTRATION;

        String title() {
            return this == WORK ? "" : "nav.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    private final String path;
    private final Action action;

    Place(Group group, String path, Action action) {
        this.group = group;
        this.path = path;
        this.action = action;
    }

    public String path() {
        return path;
    }

    /** The key of its name. */
    public String title() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }

    Group group() {
        return group;
    }

    Action action() {
        return action;
    }

    /** Whether a page belongs here: it is the page itself or, where a folder has one place, any page of the folder. */
    boolean holds(String page) {
        return page.equals(path) || group != Group.ADMINISTRATION && page.startsWith(folder());
    }

    private String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
