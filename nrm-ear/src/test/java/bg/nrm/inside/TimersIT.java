package bg.nrm.inside;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Actor;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.Role;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.ForgettingSubmissions;
import bg.nrm.casefile.InvitingAnAuthority;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.Submission;
import bg.nrm.consent.Answer;
import bg.nrm.consent.ConsentQuestions;
import bg.nrm.consent.RecordingConsent;
import bg.nrm.digest.ChoosingDigest;
import bg.nrm.digest.SendingDigests;
import bg.nrm.draft.ForgettingDrafts;
import bg.nrm.duty.RebuildingDuties;
import bg.nrm.escalation.RaisingEscalations;
import bg.nrm.procedure.language.Consent;
import bg.nrm.protection.ProvenTable;
import bg.nrm.question.Answers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the register does by the clock, with a clock that is put forward. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimersIT extends InServer {

    @Inject
    private Colleagues colleagues;

    @Inject
    private Casework casework;

    @Inject
    private Tables tables;

    @Inject
    private Hands hands;

    @Inject
    private Clock clock;

    @Inject
    private RaisingEscalations escalations;

    @Inject
    private RebuildingDuties duties;

    @Inject
    private RecordingConsent consents;

    @Inject
    private InvitingAnAuthority inviting;

    @Inject
    private SendingDigests digests;

    @Inject
    private ChoosingDigest choosing;

    @Inject
    private ForgettingDrafts drafts;

    @Inject
    private ForgettingSubmissions submissions;

    @Test
    void a_missed_limit_is_told_once_on_each_level_it_has_reached() {
        Actor coordinator = colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR);
        long id = identifiedChild(coordinator);
        String limits = "select count(*) from duty where case_id = ? and due_at is not null and standing = 'OPEN'";
        assertThat(tables.number(limits, id)).as("limits of a day").isPositive();
        escalations.followTime();
        assertThat(told(id)).isEmpty();

        hands.forward(Duration.ofDays(30));
        duties.followTime();
        escalations.followTime();
        List<String> told = told(id);
        assertThat(told).contains("COORDINATOR 1", "LOCAL_COMMISSION 1", "NATIONAL_COMMISSION 0");
        assertThat(tables.column(
                        "select count(*) from escalation where case_id = ? group by step, due_at having count(*) <> 3",
                        id))
                .isEmpty();
        String audited = "select count(*) from audit_event where action = 'ESCALATION_RAISED' and case_id = ?";
        assertThat(tables.number(audited, id)).isEqualTo(told.size());

        escalations.followTime();
        hands.forward(Duration.ofHours(1));
        escalations.followTime();
        assertThat(told(id)).as("told once").isEqualTo(told);
        assertThat(tables.number(audited, id)).isEqualTo(told.size());
    }

    @Test
    void a_case_that_somebody_changed_past_the_register_is_put_off_and_the_others_do_not_wait() {
        Actor coordinator = colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR);
        long changed = identifiedChild(coordinator);
        long other = identifiedChild(coordinator);
        tables.change("update case_file set entries = entries - 1, refresh_at = '2020-01-01' where id = ?", changed);
        tables.change("delete from duty where case_id = ?", other);
        tables.change("update case_file set refresh_at = '2020-01-02' where id = ?", other);
        duties.followTime();
        assertThat(tables.number("select count(*) from duty where case_id = ?", other))
                .isPositive();
        String waits = "select refresh_at > ? from case_file where id = ?";
        assertThat(tables.number(waits, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), changed))
                .isEqualTo(1);
        assertThat(tables.column(
                        "select concat_ws(' ', outcome, detail) from audit_event where action = 'SEAL_BROKEN' and case_id = ?",
                        changed))
                .containsExactly("NOT_DONE case_file.proof " + changed);
        tables.change("update case_file set entries = entries + 1 where id = ?", changed);
    }

    @Test
    void duties_that_are_thrown_away_come_back_from_the_story_as_they_were() {
        long id = identifiedChild(colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR));
        String rows = "select concat_ws('|', step, occurrence, standing, due_at, limit_kind, stage, organisation_id,"
                + " responsible, opened_at, order_key) from duty where case_id = ? order by step, occurrence";
        List<String> before = tables.column(rows, id);
        tables.change("delete from duty where case_id = ?", id);
        tables.change("update case_file set refresh_at = '2020-01-01' where id = ?", id);
        duties.followTime();
        assertThat(tables.column(rows, id)).isEqualTo(before).isNotEmpty();
    }

    /** An access that an earlier release gave for ever, and whose consent was withdrawn since, ends with the first round after the upgrade. */
    @Test
    void an_access_for_ever_ends_as_the_story_says() {
        Actor coordinator = colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR);
        long police = tables.number("select id from organisation where code = 'ODMVR-BGS'");
        CaseReference reference = colleagues.as(coordinator, () -> {
            CaseReference opened = casework.open(casework.triaged(casework.ofAWoman()));
            assertThat(casework.identifyInformally(opened)).isInstanceOf(Recording.Recorded.class);
            sharing(opened, Answer.GIVEN);
            Answers authority = Answers.NONE.with(InvitingAnAuthority.AUTHORITY, police);
            assertThat(inviting.record(opened, authority, Submission.direct())).isInstanceOf(Recording.Recorded.class);
            return opened;
        });
        long id = tables.number("select id from case_file where reference = ?", reference.symbols());
        String knows = "select count(*) from case_access where case_id = ? and organisation_id = ? and until is null";
        String invited =
                "select count(*) from duty where case_id = ? and organisation_id = ? and step = 'IDENTIFY_FORMALLY'";
        assertThat(tables.number(knows, id, police)).isEqualTo(1);
        assertThat(tables.number(invited, id, police)).isEqualTo(1);

        colleagues.as(coordinator, () -> sharing(reference, Answer.WITHDRAWN));
        assertThat(tables.number(knows, id, police)).isZero();
        Instant since = Instant.parse(tables.column(
                        "select date_format(since, '%Y-%m-%dT%H:%i:%s.%fZ') from case_access"
                                + " where case_id = ? and organisation_id = ?",
                        id, police)
                .get(0));
        tables.change(
                "update case_access set until = null, proof = ? where case_id = ? and organisation_id = ?",
                ProvenTable.CASE_ACCESS.proof(police, id, CaseAccess.Basis.FORMAL_IDENTIFICATION, since, null),
                id,
                police);
        tables.change("update case_file set refresh_at = '2020-01-01' where id = ?", id);
        assertThat(tables.number(knows, id, police)).isEqualTo(1);
        duties.followTime();
        assertThat(tables.number(knows, id, police)).isZero();
        assertThat(tables.number(invited, id, police)).isZero();
    }

    private Recording sharing(CaseReference reference, Answer answer) {
        Recording recorded = consents.record(
                reference,
                Answers.NONE
                        .with(ConsentQuestions.PURPOSE, Consent.SHARING_OF_INFORMATION)
                        .with(ConsentQuestions.FIELDS, Set.of("NAME"))
                        .with(ConsentQuestions.ANSWER, answer)
                        .with(ConsentQuestions.WAY, "ORAL")
                        .with(ActForm.HAPPENED_AT, clock.instant()),
                Submission.direct());
        assertThat(recorded).isInstanceOf(Recording.Recorded.class);
        return recorded;
    }

    @Test
    void a_morning_mail_that_found_no_mail_server_is_tried_again_and_later_each_time() {
        Actor coordinator = colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR);
        identifiedChild(coordinator);
        colleagues.as(coordinator, () -> choosing.choose("colleague@commission.example"));
        untilMorning();
        duties.followTime();
        digests.followTime();
        String mail = "select concat_ws(' ', state, failure, attempts) from digest_mail where user_id = ?";
        assertThat(tables.column(mail, coordinator.userId())).containsExactly("FAILED connection 1");
        digests.followTime();
        assertThat(tables.column(mail, coordinator.userId())).containsExactly("FAILED connection 1");
        hands.forward(Duration.ofMinutes(5));
        digests.followTime();
        assertThat(tables.column(mail, coordinator.userId())).containsExactly("FAILED connection 2");
        hands.forward(Duration.ofMinutes(5));
        digests.followTime();
        assertThat(tables.column(mail, coordinator.userId())).containsExactly("FAILED connection 2");
    }

    @Test
    void drafts_and_tokens_of_forms_are_forgotten_when_the_form_can_not_come_again_and_not_before() {
        long id = identifiedChild(colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR));
        String draft = "insert into draft (form_key, saved_at, user_id, form, content_sealed)"
                + " select ?, ?, min(id), 'forgetting', x'00' from user_account";
        String token = "insert into submission (token, at, case_id, position) values (?, ?, ?, 1)";
        for (int days : new int[] {29, 31}) {
            LocalDateTime at =
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(days);
            tables.change(draft, "draft-" + days, at);
            tables.change(token, "token-" + days, at, id);
        }
        drafts.forgetOld();
        submissions.forgetOld();
        assertThat(tables.column("select form_key from draft where form = 'forgetting'"))
                .containsExactly("draft-29");
        assertThat(tables.column("select token from submission where token like 'token-%'"))
                .containsExactly("token-29");
    }

    /** Of a child three bodies must be told within a day. */
    private long identifiedChild(Actor by) {
        CaseReference reference = colleagues.as(by, () -> {
            CaseReference opened = casework.open(casework.triaged(casework.ofAChild()));
            assertThat(casework.identifyInformally(opened)).isInstanceOf(Recording.Recorded.class);
            return opened;
        });
        return tables.number("select id from case_file where reference = ?", reference.symbols());
    }

    private List<String> told(long caseId) {
        return tables.column(
                "select concat_ws(' ', level, passed_over) from escalation where case_id = ? order by step, due_at, level",
                caseId);
    }

    /** To nine o'clock in Sofia of the day after tomorrow: limits of a day have passed. */
    private void untilMorning() {
        ZoneId sofia = ZoneId.of("Europe/Sofia");
        hands.forward(Duration.between(
                clock.instant(),
                clock.instant()
                        .atZone(sofia)
                        .toLocalDate()
                        .plusDays(2)
                        .atTime(9, 0)
                        .atZone(sofia)
                        .toInstant()));
    }
}
