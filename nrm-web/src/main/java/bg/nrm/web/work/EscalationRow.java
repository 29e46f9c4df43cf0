package bg.nrm.web.work;

import bg.nrm.web.tag.ClockFace;

/**
 * A missed limit told to the user.
 *
 * @param level to whom it was told
 * @param leading short name of the body that leads the case
 * @param remarks when it was told, why here, and what was passed over
 * @param href the step in the case; empty where the user's body may not know the case
 * @param seen who saw it and when; empty while nobody has
 */
public record EscalationRow(
        long id,
        ClockFace clock,
        String title,
        String level,
        String reference,
        String leading,
        String remarks,
        String href,
        String seen) {}
