package bg.nrm.web.work;

import bg.nrm.web.tag.ClockFace;

/**
 * A duty in the list.
 *
 * @param group heading of the group that begins with it; empty for the others
 * @param marked whether it is the one next right step
 */
public record WorkRow(
        String group,
        boolean marked,
        ClockFace clock,
        String title,
        String remark,
        String reference,
        String person,
        String caseHref,
        String button,
        String href) {}
