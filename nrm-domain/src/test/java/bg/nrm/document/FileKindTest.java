package bg.nrm.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @Test
    void a_file_is_what_its_content_says() throws IOException {
        assertThat(kind(bytes("%PDF-1.7\n…"))).contains(FileKind.PDF);
        assertThat(kind(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .contains(FileKind.PNG);
        assertThat(kind(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(FileKind.JPEG);
        assertThat(kind(bytes("Бележка от срещата.\r\n"))).contains(FileKind.TEXT);
        assertThat(kind(word("", ""))).contains(FileKind.DOCX);
        assertThat(kind(openDocument(ODT, "content.xml"))).contains(FileKind.ODT);
    }

    @Test
    void what_can_run_is_not_taken() throws IOException {
        assertThat(kind(bytes("MZ\u0000\u0003program"))).isEmpty();
        assertThat(kind(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0})).isEmpty();
        assertThat(kind(zip(Map.of("META-INF/MANIFEST.MF", "", "Main.class", ""))))
                .isEmpty();
        assertThat(kind(openDocument("application/vnd.oasis.opendocument.spreadsheet", "content.xml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                "http://schemas.microsoft.com/office/2006/relationships/wordVbaData",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/control",
                "HTTP://schemas.microsoft.com/office/2006/relationships/VBAPROJECT"
            })
    void a_macro_is_found_by_its_relationship_whatever_its_file_is_called(String type) throws IOException {
        assertThat(kind(word("", "<Relationship Id='r1' Type='" + type + "' Target='media/image1.png'/>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Default Extension='png' ContentType='application/vnd.ms-office.vbaProject'/>",
                "<Override PartName='/word/a.xml' ContentType='application/vnd.ms-word.vbaData+xml'/>",
                "<Override PartName='/word/b.xml' ContentType='application/vnd.ms-office.activeX+xml'/>",
                "<Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>"
            })
    void a_macro_is_found_by_its_content_type_whatever_its_file_is_called(String type) throws IOException {
        assertThat(kind(word(type, ""))).isEmpty();
    }

    @Test
    void a_template_that_would_be_fetched_when_the_document_is_opened_is_not_taken_and_a_link_is() throws IOException {
        assertThat(
                        kind(
                                word(
                                        "",
                                        "<Relationship Id='r1' Type='" + RELATION
                                                + "/attachedTemplate' Target='https://elsewhere.example/a.dotm' TargetMode='External'/>")))
                .isEmpty();
        assertThat(kind(word(
                        "",
                        "<Relationship Id='r1' Type='" + RELATION
                                + "/hyperlink' Target='https://mlsp.government.bg' TargetMode='External'/>")))
                .contains(FileKind.DOCX);
    }

    @Test
    void a_file_that_is_only_called_like_a_macro_is_harmless() throws IOException {
        Map<String, String> parts = parts("", "");
        parts.put("word/media/vbaProject.bin", "picture");
        assertThat(kind(zip(parts))).contains(FileKind.DOCX);
    }

    @Test
    void a_document_whose_parts_declare_entities_is_not_taken() throws IOException {
        Map<String, String> parts = parts("", "");
        parts.put("word/_rels/document.xml.rels", "<!DOCTYPE r [<!ENTITY a 'vbaProject'>]><r Type='&a;'/>");
        assertThat(kind(zip(parts))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/a.py", "basic/script-lc.xml"})
    void an_open_document_with_macros_or_scripts_is_not_taken(String script) throws IOException {
        assertThat(kind(openDocument(ODT, script))).isEmpty();
    }

    @Test
    void an_empty_or_broken_file_is_of_no_kind() throws IOException {
        assertThat(kind(new byte[0])).isEmpty();
        assertThat(kind(new byte[] {(byte) 0xC3, (byte) 0x28})).isEmpty();
        assertThat(kind(bytes("PK\u0003\u0004"))).isEmpty();
    }

    @Test
    void a_zip_directory_that_points_outside_the_file_is_none() throws IOException {
        byte[] archive = word("", "");
        int end = archive.length - 22;
        archive[end + 16] = (byte) 0xF0;
        archive[end + 17] = (byte) 0xFF;
        archive[end + 18] = (byte) 0xFF;
        archive[end + 19] = (byte) 0x7F;

        assertThat(kind(archive)).isEmpty();
    }

    @Test
    void a_zip_with_bytes_that_some_programs_read_and_others_do_not_is_none() throws IOException {
        byte[] archive = word("", "");
        byte[] twice = new byte[archive.length * 2];
        System.arraycopy(archive, 0, twice, 0, archive.length);
        System.arraycopy(archive, 0, twice, archive.length, archive.length);

        assertThat(kind(twice)).isEmpty();
    }

    @Test
    void a_local_header_that_names_another_file_than_the_directory_is_noticed() throws IOException {
        byte[] archive = word("", "");
        // the first entry's own name
        archive[30] = 'X';

        assertThat(kind(archive)).isEmpty();
    }

    @Test
    void a_part_made_to_explode_is_not_unpacked() throws IOException {
        Map<String, String> parts = parts("", "");
        parts.put("word/_rels/document.xml.rels", "<r>" + " ".repeat(50 << 20) + "</r>");
        assertThat(kind(zip(parts))).isEmpty();
    }

    @Test
    void a_name_keeps_neither_path_nor_tricks() {
        assertThat(new FileName("C:\\тайно\\план.pdf").text()).isEqualTo("план.pdf");
        assertThat(new FileName("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(new FileName("plan\u202Efdp.exe\r\nX: y").text()).isEqualTo("planfdp.exe  X: y");
        assertThat(new FileName("///").text()).isEqualTo("–");
        assertThat(new FileName("ж".repeat(100_000) + ".pdf").text())
                .hasSize(160)
                .endsWith(".pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, план.pdf, план.pdf",
        "PDF, ПЛАН.PDF, ПЛАН.PDF",
        "PDF, счетоводство.exe, счетоводство.exe.pdf",
        "PDF, –, –.pdf",
        "JPEG, снимка.jpeg, снимка.jpeg",
        "JPEG, снимка.png, снимка.png.jpg",
        "TEXT, страница.html, страница.html.txt",
        "TEXT, таблица.csv, таблица.csv.txt",
        "DOCX, писмо.docm, писмо.docm.docx"
    })
    void it_is_handed_out_under_a_name_that_fits_its_content(FileKind kind, String called, String handedOut) {
        assertThat(kind.fitting(called)).isEqualTo(handedOut);
    }

    private static Optional<FileKind> kind(byte[] content) throws IOException {
        return FileKind.of(FileContent.of(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(String type, String relation) throws IOException {
        return zip(parts(type, relation));
    }

    private static Map<String, String> parts(String type, String relation) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/word/document.xml' ContentType='" + WORD + "'/>" + type + "</Types>");
        parts.put("word/document.xml", "<w/>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relation
                        + "</Relationships>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(bytes(part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String type, String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            ZipEntry mimetype = new ZipEntry("mimetype");
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length());
            CRC32 crc = new CRC32();
            crc.update(bytes(type));
            mimetype.setCrc(crc.getValue());
            out.putNextEntry(mimetype);
            out.write(bytes(type));
            out.putNextEntry(new ZipEntry(file));
            out.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            out.write(bytes("<m:manifest xmlns:m='urn:m'><m:file-entry m:full-path='/'/></m:manifest>"));
        }
        return bytes.toByteArray();
    }
}
