package bg.nrm.reporting.print;

import bg.nrm.paper.Signatory;
import bg.nrm.procedure.language.Document;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What makes a paper an official one: what goes out under a number, where the hour counts, whose position and stamp it bears. */
final class Official {

    /** The fields that say to whom a paper goes. */
    static final List<String> ADDRESSEE = List.of("receiver", "notified", "authority", "court");

    /** Goes to another body and is registered as going out. */
    private static final Set<Document> OUTGOING = EnumSet.of(
            Document.REFERRAL_LETTER,
            Document.CHILD_NOTIFICATION,
            Document.CHILD_LETTER,
            Document.PLACEMENT_OPINION,
            Document.TRAVEL_BAN_PROPOSAL,
            Document.LEGAL_AID_APPLICATION,
            Document.SERVICE_APPLICATION,
            Document.WRITTEN_SIGNAL,
            Document.ASYLUM_REQUEST_FORWARDED,
            Document.COMPENSATION_APPLICATION,
            Document.CIVIL_CLAIM,
            Document.FEEDBACK);

    /** Twenty-four hours run from it, or up to it. */
    private static final Set<Document> HOURLY =
            EnumSet.of(Document.CHILD_NOTIFICATION, Document.HANDOVER_PROTOCOL, Document.ASYLUM_REQUEST_FORWARDED);

    private Official() {}

    static boolean isOutgoing(Document document) {
        return OUTGOING.contains(document);
    }

    static boolean isHourly(Document document) {
        return HOURLY.contains(document);
    }

    /** Holds figures and nobody's data. */
    static boolean isNameless(Document document) {
        return document == Document.STATISTICAL_RECORD;
    }

    /** Whether whoever signs does so in an office. */
    static boolean hasPosition(Signatory signatory) {
        return signatory != Signatory.PERSON && signatory != Signatory.TEAM;
    }

    /** Whether the stamp of the institution belongs beside the signature. */
    static boolean isSealed(Signatory signatory) {
        return EnumSet.of(Signatory.OFFICIAL, Signatory.SENDER, Signatory.RECEIVER)
                .contains(signatory);
    }
}
