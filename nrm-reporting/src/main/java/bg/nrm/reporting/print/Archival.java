package bg.nrm.reporting.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Makes a document one of PDF/A-2u (ISO 19005-2): it says what it is, and brings its colours with it. */
final class Archival {

    private static final String PRODUCER = "НМН";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Archival() {}

    static void mark(PDDocument document, String title, Instant made) throws IOException {
        Calendar calendar = GregorianCalendar.from(made.atZone(ZoneId.of("Europe/Sofia")));
        document.setVersion(1.7f);
        document.setDocumentId(made.toEpochMilli() * 31 + title.hashCode());
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer(PRODUCER);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentCatalog().setLanguage("bg-BG");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(said(title, calendar));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().addOutputIntent(colours(document));
    }

    private static byte[] said(String title, Calendar made) throws IOException {
        try {
            XMPMetadata metadata = XMPMetadata.createXMPMetadata();
            metadata.createAndAddDublinCoreSchema().setTitle(title);
            metadata.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            metadata.createAndAddXMPBasicSchema().setCreateDate(made);
            var identification = metadata.createAndAddPDFAIdentificationSchema();
            identification.setPart(2);
            identification.setConformance("U");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, out, true);
            return out.toByteArray();
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
