package bg.nrm.casefile;

import static java.util.stream.Collectors.toMap;

import bg.nrm.access.Action;
import bg.nrm.access.Actor;
import bg.nrm.access.CaseAccess.Admission;
import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which body is what in one case. The procedure names roles; who fills them follows from who leads the case, who identified the
 * person, to whom they were referred, and of what kind the bodies are that may know the case.
 *
 * @param leading the body that leads the case
 * @param admissions the bodies that may know the case, and on what ground
 * @param admitted the same bodies, by kind
 * @param invited the authority that was last invited to identify the person formally
 */
public record CaseBodies(
        long leading,
        List<Admission> admissions,
        Map<Long, BodyKind> admitted,
        Optional<Long> identifying,
        Optional<Long> formallyIdentifying,
        Optional<Long> invited,
        Optional<Long> receiving) {

    public CaseBodies {
        admitted = Map.copyOf(admitted);
        admissions = List.copyOf(admissions);
    }

    static CaseBodies of(CaseFile caseFile, Story story, List<Admission> admissions) {
        Optional<Long> formally =
                story.telling(StepId.IDENTIFY_FORMALLY).map(StoryEntry::bodyId).findFirst();
        return new CaseBodies(
                caseFile.ownerId(),
                admissions,
                kinds(admissions),
                story.telling(StepId.IDENTIFY_INFORMALLY)
                        .map(StoryEntry::bodyId)
                        .findFirst()
                        .or(() -> formally),
                formally,
                story.ofEpisode().stream()
                        .filter(entry -> entry.kind() == EntryKind.INVITED)
                        .reduce((earlier, later) -> later)
                        .flatMap(StoryEntry::otherBodyId),
                story.telling(StepId.CONTACT_RECEIVING_ORGANISATION)
                        .reduce((earlier, later) -> later)
                        .flatMap(StoryEntry::otherBodyId));
    }

    private static Map<Long, BodyKind> kinds(List<Admission> admissions) {
        return admissions.stream().collect(toMap(Admission::organisationId, Admission::kind));
    }

    /** Those that know the case by a referral or an invitation, and could be taken out of it. */
    public List<Long> letIn() {
        return admissions.stream()
                .filter(admission -> admission.basis().isLetIn())
                .map(Admission::organisationId)
                .sorted()
                .toList();
    }

    /** The same case without those that know it no more. */
    CaseBodies without(Set<Long> ended) {
        List<Admission> left = admissions.stream()
                .filter(admission -> !ended.contains(admission.organisationId()))
                .toList();
        return new CaseBodies(leading, left, kinds(left), identifying, formallyIdentifying, invited, receiving);
    }

    /** What this user may be taken for in the procedure. */
    public Set<ResponsibleRole> rolesOf(Actor actor) {
        if (!actor.may(Action.STEP_RECORDED)) {
            return Set.of();
        }
        Set<ResponsibleRole> roles = rolesOf(actor.organisationId(), actor.organisationKind());
        if (actor.is(bg.nrm.access.Role.FORMAL_IDENTIFIER)) {
            roles.add(ResponsibleRole.FORMAL_IDENTIFIER);
            roles.add(ResponsibleRole.PRETRIAL_AUTHORITY);
        }
        return roles;
    }

    /** Which of the bodies that may know the case a step waits for. */
    public Responsible responsibleFor(Step step) {
        Set<ResponsibleRole> roles = step.responsible();
        if (roles.contains(ResponsibleRole.PROFESSIONAL) || roles.contains(ResponsibleRole.CASE_COORDINATOR)) {
            return new Responsible(leading, ResponsibleRole.CASE_COORDINATOR, false);
        }
        return admitted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(nearest()))
                .flatMap(body -> roleIn(roles, body.getKey(), body.getValue())
                        .map(role -> new Responsible(body.getKey(), role, false))
                        .stream())
                .findFirst()
                .orElseGet(() -> awaited(roles));
    }

    /** Nobody in the case fills the role: the leading body waits for it, or writes down what the person does. */
    private Responsible awaited(Set<ResponsibleRole> roles) {
        ResponsibleRole role = roles.stream().min(Comparator.naturalOrder()).orElseThrow();
        return roles.contains(ResponsibleRole.PERSON)
                ? new Responsible(leading, ResponsibleRole.PERSON, false)
                : new Responsible(leading, role, true);
    }

    private Optional<ResponsibleRole> roleIn(Set<ResponsibleRole> roles, long body, BodyKind kind) {
        Set<ResponsibleRole> filled = rolesOf(body, kind);
        if (formallyIdentifying.or(() -> invited).filter(id -> id == body).isPresent()) {
            filled.add(ResponsibleRole.FORMAL_IDENTIFIER);
        }
        filled.retainAll(roles);
        return filled.stream().findFirst();
    }

    private EnumSet<ResponsibleRole> rolesOf(long body, BodyKind kind) {
        EnumSet<ResponsibleRole> roles = EnumSet.of(ResponsibleRole.PROFESSIONAL);
        if (body == leading) {
            roles.add(ResponsibleRole.CASE_COORDINATOR);
        }
        if (identifying.filter(id -> id == body).isPresent()) {
            roles.add(ResponsibleRole.IDENTIFYING_ORGANISATION);
        }
        if (receiving.filter(id -> id == body).isPresent()) {
            roles.add(ResponsibleRole.RECEIVING_ORGANISATION);
        }
        roles.addAll(ofKind(kind));
        return roles;
    }

    static Set<ResponsibleRole> ofKind(BodyKind kind) {
        return switch (kind) {
            case SHELTER -> EnumSet.of(
                    ResponsibleRole.SHELTER, ResponsibleRole.SERVICE_PROVIDER, ResponsibleRole.PSYCHOLOGIST);
            case MIGRATION_ORGANISATION -> EnumSet.of(
                    ResponsibleRole.MIGRATION_ORGANISATION,
                    ResponsibleRole.SERVICE_PROVIDER,
                    ResponsibleRole.PSYCHOLOGIST,
                    ResponsibleRole.LAWYER);
            case NGO -> EnumSet.of(
                    ResponsibleRole.SERVICE_PROVIDER, ResponsibleRole.PSYCHOLOGIST, ResponsibleRole.LAWYER);
            case SOCIAL_ASSISTANCE, CHILD_PROTECTION -> EnumSet.of(ResponsibleRole.SOCIAL_ASSISTANCE);
            case CHILD_PROTECTION_AGENCY -> EnumSet.of(ResponsibleRole.CHILD_PROTECTION_AGENCY);
            case REFUGEE_AGENCY -> EnumSet.of(ResponsibleRole.REFUGEE_AGENCY);
            case LEGAL_AID -> EnumSet.of(ResponsibleRole.LEGAL_AID_BUREAU, ResponsibleRole.LAWYER);
            case PROSECUTION -> EnumSet.of(ResponsibleRole.PROSECUTOR, ResponsibleRole.PRETRIAL_AUTHORITY);
            case POLICE -> EnumSet.of(ResponsibleRole.MINISTRY_OF_INTERIOR, ResponsibleRole.PRETRIAL_AUTHORITY);
            case FOREIGN_AFFAIRS -> EnumSet.of(ResponsibleRole.FOREIGN_MINISTRY);
            case NATIONAL_COMMISSION -> EnumSet.of(ResponsibleRole.NATIONAL_COMMISSION);
            case LOCAL_COMMISSION, ADMINISTRATION -> EnumSet.noneOf(ResponsibleRole.class);
        };
    }

    /** The receiver before the leading body, the leading body before the others: the nearer to the person's day. */
    private Comparator<Long> nearest() {
        return Comparator.comparing(
                        (Long body) -> receiving.filter(body::equals).isEmpty())
                .thenComparing(body -> body != leading)
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * Who has to act.
     *
     * @param bodyId in whose list the duty stands
     * @param role in which role
     * @param awaited whether the body can only wait for somebody who does not know the case yet
     */
    public record Responsible(long bodyId, ResponsibleRole role, boolean awaited) {}
}
