package bg.nrm.web.frame;

import bg.nrm.access.Action;

/** A page within a place that fewer may open than the place itself, also while it shows nothing but an empty form. */
enum NarrowPlace {
    EDITION("/cases/edition.xhtml", Action.EDITION_CHANGED),
    BEHIND_FIGURE("/reports/behind.xhtml", Action.REPORT_DRILLED),
    PUBLISHED_FILE("/reports/check.xhtml", Action.PUBLISHED_FILE_CHECKED);

    private final String path;
    private final Action action;

    NarrowPlace(String path, Action action) {
        this.path = path;
        this.action = action;
    }

    boolean is(String page) {
        return page.equals(path);
    }

    Action action() {
        return action;
    }
}
