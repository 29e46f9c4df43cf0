package bg.nrm.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void a_file_is_what_its_content_says() throws IOException {
        assertThat(FileKind.of(bytes("%PDF-1.7\n…"))).contains(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .contains(FileKind.PNG);
        assertThat(FileKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(FileKind.JPEG);
        assertThat(FileKind.of(bytes("Бележка от срещата.\r\n"))).contains(FileKind.TEXT);
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.DOCX);
        assertThat(FileKind.of(openDocument("application/vnd.oasis.opendocument.text")))
                .contains(FileKind.ODT);
    }

    @Test
    void what_can_run_is_not_taken() throws IOException {
        assertThat(FileKind.of(bytes("MZ\u0000\u0003program"))).isEmpty();
        assertThat(FileKind.of(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0})).isEmpty();
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileKind.of(zip("META-INF/MANIFEST.MF", "Main.class"))).isEmpty();
        assertThat(FileKind.of(openDocument("application/vnd.oasis.opendocument.spreadsheet")))
                .isEmpty();
    }

    @Test
    void an_empty_or_broken_file_is_of_no_kind() {
        assertThat(FileKind.of(new byte[0])).isEmpty();
        assertThat(FileKind.of(new byte[] {(byte) 0xC3, (byte) 0x28})).isEmpty();
        assertThat(FileKind.of(bytes("PK\u0003\u0004"))).isEmpty();
    }

    @Test
    void a_zip_directory_that_points_outside_the_file_has_no_names() throws IOException {
        byte[] archive = zip("[Content_Types].xml", "word/document.xml");
        int end = archive.length - 22;
        archive[end + 16] = (byte) 0xF0;
        archive[end + 17] = (byte) 0xFF;
        archive[end + 18] = (byte) 0xFF;
        archive[end + 19] = (byte) 0x7F;

        assertThat(FileKind.of(archive)).isEmpty();
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(bytes("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String type) throws IOException {
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
            out.putNextEntry(new ZipEntry("content.xml"));
        }
        return bytes.toByteArray();
    }
}
