package bg.nrm.web.work;

import bg.nrm.duty.CalendarEntry;
import bg.nrm.web.cases.CasePaths;
import bg.nrm.web.cases.Terms;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.frame.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts what stands in the calendar into words. */
@ApplicationScoped
class CalendarItems {

    @Inject
    private Terms terms;

    @Inject
    private CasePaths paths;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    CalendarItem of(CalendarEntry entry) {
        if (entry instanceof CalendarEntry.DueDuty duty) {
            boolean late = duty.isLate(visitor.now());
            return new CalendarItem(
                    late ? "late" : "soon",
                    kind(late ? "LATE" : duty.legal() ? "LEGAL" : "SETTING"),
                    terms.title(duty.step()),
                    duty.reference().shown(),
                    paths.of(duty.reference()) + "#" + duty.step());
        }
        if (entry instanceof CalendarEntry.EndingPeriod period) {
            return new CalendarItem(
                    "paused",
                    kind("PERIOD"),
                    terms.title(period.period()),
                    period.reference().shown(),
                    paths.of(period.reference()));
        }
        return new CalendarItem("check", kind("TASK"), ((CalendarEntry.DueTask) entry).title(), "", "");
    }

    private String kind(String code) {
        return texts.in("work", "calendar.kind." + code);
    }
}
