package bg.nrm.reporting.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import bg.nrm.time.Sofia;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Makes a document one of PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): it says what it is, and brings its colours with it. */
final class Archival {

    private static final String PRODUCER = "НМН";
    private static final String SRGB = "sRGB IEC61966-2.1";

    /** That it is PDF/UA-1, and, as PDF/A asks of what it does not know itself, what that property is. */
    private static final String ACCESSIBLE =
            """
            <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
            <rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
              <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                  <pdfaProperty:name>part</pdfaProperty:name>
                  <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                  <pdfaProperty:category>internal</pdfaProperty:category>
                  <pdfaProperty:description>Part of ISO 14289 the document follows</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
              </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private Archival() {}

    static void mark(PDDocument document, String title, Instant made) throws IOException {
        Calendar calendar = GregorianCalendar.from(made.atZone(Sofia.ZONE));
        document.setVersion(1.7f);
        document.setDocumentId(made.toEpochMilli() * 31 + title.hashCode());
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer(PRODUCER);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentCatalog().setLanguage("bg-BG");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
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
            return out.toString(UTF_8)
                    .replace("</rdf:RDF>", ACCESSIBLE + "</rdf:RDF>")
                    .getBytes(UTF_8);
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
