package bg.nrm.rest;

import static bg.nrm.access.Action.CASES_LISTED;
import static bg.nrm.access.Action.CASE_ACCESS_ENDED;
import static bg.nrm.access.Action.CASE_CHANGED;
import static bg.nrm.access.Action.CASE_CLOSED;
import static bg.nrm.access.Action.CASE_OPENED;
import static bg.nrm.access.Action.CASE_REOPENED;
import static bg.nrm.access.Action.CASE_STARTED;
import static bg.nrm.access.Action.CONSENT_RECORDED;
import static bg.nrm.access.Action.CONTACT_RECORDED;
import static bg.nrm.access.Action.DEVIATION_RECORDED;
import static bg.nrm.access.Action.PAPER_OPENED;
import static bg.nrm.access.Action.PAPER_PRINTED;
import static bg.nrm.access.Action.PAPER_SIGNED;
import static bg.nrm.access.Action.PAPER_WRITTEN;
import static bg.nrm.access.Action.PERSONS_SEARCHED;
import static bg.nrm.access.Action.PERSON_CHANGED;
import static bg.nrm.access.Action.PERSON_OPENED;
import static bg.nrm.access.Action.PERSON_REVEALED;
import static bg.nrm.access.Action.REPORT_OPENED;
import static bg.nrm.access.Action.SERVICE_RECORDED;
import static bg.nrm.access.Action.SIGNALS_LISTED;
import static bg.nrm.access.Action.SIGNAL_CHANGED;
import static bg.nrm.access.Action.SIGNAL_OPENED;
import static bg.nrm.access.Action.SIGNAL_PASSED;
import static bg.nrm.access.Action.SIGNAL_REGISTERED;
import static bg.nrm.access.Action.SIGNAL_TRIAGED;
import static bg.nrm.access.Action.STEP_RECORDED;
import static bg.nrm.rest.Operation.get;
import static bg.nrm.rest.Operation.post;
import static bg.nrm.rest.Operation.put;

import java.util.List;

/** Everything the interface can be asked for. That nothing is missing is compared with its description, that each is the act named here with the audit. */
final class Operations {

    private static final String HAPPENED = "\"happened\": {\"happenedAt\": \"2026-03-03T08:00:00Z\"}";
    private static final String PERSON =
            "{\"knownness\": \"PARTLY_KNOWN\", \"name\": {\"given\": \"Яна\"}, \"sex\": \"F\", \"age\": {\"known\": \"ADULT\"}}";

    static final List<Operation> ALL = List.of(
            get("signals", SIGNALS_LISTED),
            post("signals", SIGNAL_REGISTERED, Bodies.signal("работи в оранжерия")),
            get("signals/{id}", SIGNAL_OPENED),
            post("signals/{id}/take-up", SIGNAL_TRIAGED, ""),
            post("signals/{id}/additions", SIGNAL_CHANGED, "{\"text\": \"обади се пак\"}"),
            post("signals/{id}/persons", SIGNAL_CHANGED, PERSON),
            post("signals/{id}/bodies", SIGNAL_PASSED, "{\"body\": \"ODMVR-BGS\"}"),
            put(
                    "signals/{id}/facts",
                    SIGNAL_CHANGED,
                    "{\"version\": 1, \"facts\": {\"received\": \"2026-03-02\", \"channel\": \"EMAIL\", \"sender\": \"NGO\"}}"),
            post("signals/{id}/triage", SIGNAL_TRIAGED, Bodies.triage(1)),
            post("persons/search", PERSONS_SEARCHED, "{\"name\": \"Яна\", \"purpose\": \"ASSIGNED_CASE\"}"),
            get("persons/{id}", PERSON_OPENED),
            get("persons/{id}/identity", PERSON_REVEALED),
            put("persons/{id}/identity", PERSON_CHANGED, "{\"version\": 1, \"person\": " + PERSON + "}"),
            get("cases", CASES_LISTED),
            post(
                    "cases",
                    CASE_STARTED,
                    "{\"personId\": {person}, \"signalId\": {signal}, \"firstFactAt\": \"2026-03-02T08:00:00Z\","
                            + " \"forms\": [\"LABOUR\"]}"),
            get("cases/{reference}", CASE_OPENED),
            get("cases/{reference}/steps", CASE_OPENED),
            get("cases/{reference}/story", CASE_OPENED),
            get("cases/{reference}/consents", CASE_OPENED),
            post("cases/{reference}/contacts", CONTACT_RECORDED, "{\"happenedAt\": \"2026-03-03T08:00:00Z\"}"),
            post("cases/{reference}/interviews", CONTACT_RECORDED, "{\"topics\": [\"NEEDS\"], " + HAPPENED + "}"),
            post(
                    "cases/{reference}/services",
                    SERVICE_RECORDED,
                    "{\"service\": \"MEDICAL\", \"status\": \"OFFERED\", " + HAPPENED + "}"),
            post(
                    "cases/{reference}/steps",
                    STEP_RECORDED,
                    Bodies.step("AGREE_SUPPORT_PLAN", "{\"signatures\": [\"ALL\"]}")),
            post(
                    "cases/{reference}/deviations",
                    DEVIATION_RECORDED,
                    "{\"taken\": {\"step\": \"ACCOMMODATE_IN_EMERGENCY\", " + HAPPENED
                            + "}, \"reason\": \"LIFE_AT_RISK\", \"words\": \"няма къде да нощува\"}"),
            post(
                    "cases/{reference}/rests",
                    CASE_CHANGED,
                    "{\"step\": \"AGREE_SUPPORT_PLAN\", \"kind\": \"RESUMED\", " + HAPPENED + "}"),
            post(
                    "cases/{reference}/periods",
                    CASE_CHANGED,
                    "{\"period\": \"REFLECTION\", \"kind\": \"ENDED\", \"reason\": \"LEFT\", " + HAPPENED + "}"),
            post("cases/{reference}/invitations", CASE_CHANGED, "{\"authority\": \"ODMVR-BGS\"}"),
            get("cases/{reference}/bodies", CASE_OPENED),
            post(
                    "cases/{reference}/removals",
                    CASE_ACCESS_ENDED,
                    "{\"body\": \"ODMVR-BGS\", \"reason\": \"WRONG_BODY\"}"),
            post("cases/{reference}/declines", CASE_CHANGED, "{\"reason\": \"NO_PLACE\"}"),
            post(
                    "cases/{reference}/circumstances",
                    CASE_CHANGED,
                    "{\"circumstance\": \"LIFE_AT_RISK\", \"holds\": true, " + HAPPENED + "}"),
            post(
                    "cases/{reference}/consents",
                    CONSENT_RECORDED,
                    "{\"purpose\": \"REFERRAL\", \"answer\": \"REFUSED\", \"answeredAt\": \"2026-03-03T09:00:00Z\","
                            + " \"way\": \"ORAL\"}"),
            get("cases/{reference}/papers", PAPER_OPENED),
            get("cases/{reference}/papers/{number}", PAPER_OPENED),
            get("cases/{reference}/papers/{number}/pdf", PAPER_PRINTED),
            post("cases/{reference}/papers", PAPER_WRITTEN, Bodies.fileEntry()),
            post(
                    "cases/{reference}/papers/{number}/signatures",
                    PAPER_SIGNED,
                    "{\"version\": 1, \"signedAt\": \"2026-03-03T09:00:00Z\","
                            + " \"answers\": [{\"signatory\": \"OFFICIAL\", \"answer\": \"SIGNED\"}]}"),
            post("cases/{reference}/slips", CASE_CHANGED, "{\"position\": 1}"),
            post("cases/{reference}/closings", CASE_CLOSED, "{\"reason\": \"SERVICES_DECLINED\", " + HAPPENED + "}"),
            post("cases/{reference}/reopenings", CASE_REOPENED, "{" + HAPPENED + "}"),
            get("reports/registered-victims/{year}", REPORT_OPENED));

    private Operations() {}
}
