package bg.nrm.web.work;

/**
 * One thing on a day.
 *
 * @param icon how it looks: late, a limit, a period or a task
 * @param kind the same in words
 * @param reference the case; empty for a task of the office
 * @param href where it leads; empty for a task of the office
 */
public record CalendarItem(String icon, String kind, String title, String reference, String href) {}
