package bg.nrm.access;

import static bg.nrm.access.Role.ADMINISTRATOR;
import static bg.nrm.access.Role.AUDITOR;
import static bg.nrm.access.Role.COORDINATOR;
import static bg.nrm.access.Role.DATA_PROTECTION_OFFICER;
import static bg.nrm.access.Role.FORMAL_IDENTIFIER;
import static bg.nrm.access.Role.LOCAL_SECRETARY;
import static bg.nrm.access.Role.SHELTER_MANAGER;
import static bg.nrm.access.Role.STATISTICIAN;
import static bg.nrm.access.Role.WORKER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything a user can do, and the roles that may: the one policy. What is not here cannot be done; what names no role is done by
 * the system alone. The name is the code in the audit, so a constant is never renamed.
 */
public enum Action {
    LOGGED_IN,
    LOG_IN_FAILED,
    LOGGED_OUT,
    LANGUAGE_CHOSEN(Role.values()),
    PASSWORD_CHANGED(Role.values()),
    DRAFT_SAVED(Groups.CASE_WORK),

    WORK_LISTED(Groups.CASE_WORK),
    CALENDAR_LISTED(Groups.CASE_WORK),
    CALENDAR_FED(Groups.CASE_WORK),
    FEED_ISSUED(Groups.CASE_WORK),
    FEED_REVOKED(Groups.CASE_WORK),
    DIGEST_CHOSEN(Groups.CASE_WORK),
    ESCALATIONS_LISTED(Groups.CASE_LEAD),
    ESCALATION_ACKNOWLEDGED(Groups.CASE_LEAD),
    SIGNALS_LISTED(Groups.CASE_WORK),
    SIGNAL_OPENED(Groups.CASE_WORK),
    SIGNAL_REGISTERED(Groups.CASE_WORK),
    SIGNAL_CHANGED(Groups.CASE_WORK),
    SIGNAL_TRIAGED(Groups.CASE_WORK),
    SIGNAL_PASSED(Groups.CASE_WORK),

    PERSONS_SEARCHED(Groups.CASE_WORK),
    PERSON_OPENED(Groups.CASE_WORK),
    PERSON_REVEALED(Groups.CASE_WORK),
    PERSON_CHANGED(Groups.CASE_WORK),

    CASES_LISTED(Groups.CASE_WORK),
    CASE_OPENED(Groups.CASE_WORK),
    CASE_STARTED(Groups.CASE_WORK),
    CASE_CHANGED(Groups.CASE_WORK),
    CASE_PRINTED(Groups.CASE_WORK),
    CASE_AUDIT_OPENED(COORDINATOR, LOCAL_SECRETARY, AUDITOR, DATA_PROTECTION_OFFICER),
    STEP_RECORDED(Groups.CASE_WORK),
    FORMALLY_IDENTIFIED(FORMAL_IDENTIFIER),
    DEVIATION_RECORDED(Groups.CASE_WORK),
    CONTACT_RECORDED(Groups.CASE_WORK),
    SERVICE_RECORDED(Groups.CASE_WORK),
    CONSENT_RECORDED(Groups.CASE_WORK),
    DOCUMENT_ADDED(Groups.CASE_WORK),
    DOCUMENT_OPENED(Groups.CASE_WORK),
    PAPER_OPENED(Groups.CASE_WORK),
    PAPER_WRITTEN(Groups.CASE_WORK),
    PAPER_PRINTED(Groups.CASE_WORK),
    PAPER_SIGNED(Groups.CASE_WORK),
    TASK_RECORDED(Groups.CASE_WORK),
    CASE_CLOSED(Groups.CASE_LEAD),
    CASE_REOPENED(Groups.CASE_LEAD),
    EDITION_CHANGED(Groups.CASE_LEAD),
    CASE_HANDED_OVER(Groups.CASE_WORK),
    CASE_ACCESS_ENDED(Groups.CASE_WORK),

    HANDBOOK_OPENED(Role.values()),
    BLANK_FORM_PRINTED(Role.values()),

    REPORT_OPENED(STATISTICIAN, AUDITOR, LOCAL_SECRETARY, COORDINATOR),
    REPORT_EXPORTED(STATISTICIAN, AUDITOR),
    REPORT_DRILLED(STATISTICIAN),
    NEGATIVE_OUTCOMES_OPENED(STATISTICIAN, AUDITOR),
    SERVICES_COUNTED(STATISTICIAN, AUDITOR),
    PUBLISHED_SERIES_OPENED(STATISTICIAN, AUDITOR, LOCAL_SECRETARY, COORDINATOR),
    PUBLISHED_FILE_CHECKED(STATISTICIAN, AUDITOR, LOCAL_SECRETARY, COORDINATOR),

    AUDIT_OPENED(AUDITOR, DATA_PROTECTION_OFFICER),
    AUDIT_EXPORTED(AUDITOR, DATA_PROTECTION_OFFICER),
    AUDIT_VERIFIED(AUDITOR, DATA_PROTECTION_OFFICER),

    ADMINISTRATION_OPENED(ADMINISTRATOR),
    ORGANISATION_CHANGED(ADMINISTRATOR),
    USER_CHANGED(ADMINISTRATOR),
    ACCESS_PROPOSED(ADMINISTRATOR),
    ACCESS_APPROVED(ADMINISTRATOR),
    ACCESS_DECLINED(ADMINISTRATOR),
    PASSWORD_FETCHED(ADMINISTRATOR),
    TOKEN_ISSUED(ADMINISTRATOR),
    TOKEN_REVOKED(ADMINISTRATOR),
    CODE_LIST_CHANGED(ADMINISTRATOR),
    PARAMETER_CHANGED(ADMINISTRATOR),
    PARAMETER_APPROVED(ADMINISTRATOR),
    DAY_PROPOSED(ADMINISTRATOR),
    DAY_DECIDED(ADMINISTRATOR),

    REGISTER_OPENED,
    VALUES_SEALED_ANEW,
    SEAL_BROKEN,
    CLOCK_SET_BACK,
    CHAIN_SET_BACK,
    DEMONSTRATION_LOADED,
    PROPOSAL_EXPIRED,
    ESCALATION_RAISED,
    DIGEST_SENT;

    private final Set<Role> roles;

    Action(Role... roles) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        Collections.addAll(allowed, roles);
        this.roles = Collections.unmodifiableSet(allowed);
    }

    /** Whether one of these roles is enough. Which records it may be done on is asked apart: see {@link CaseAccess}. */
    public boolean permittedTo(Set<Role> held) {
        return !Collections.disjoint(roles, held);
    }

    private static final class Groups {
        private static final Role[] CASE_LEAD = {COORDINATOR, LOCAL_SECRETARY};
        private static final Role[] CASE_WORK = {
            WORKER, COORDINATOR, LOCAL_SECRETARY, FORMAL_IDENTIFIER, SHELTER_MANAGER
        };
    }
}
