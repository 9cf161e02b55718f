package org.sangam.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What strangers send: each is answered with a code, in time, by a process that is still there afterwards. */
@Timeout(60)
class AttackTest {

    private static final DocumentProcess PROCESS = new DocumentProcess();
    private static final String PARAGRAPH = "<w:p><w:r><w:t>Meera Nair, engineer</w:t></w:r></w:p>";

    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        PROCESS.close();
    }

    @Test
    void zip_bomb_is_refused_while_it_unpacks() {
        Map<String, byte[]> files = Docx.files("<w:document/>");
        files.put("word/media/image1.bin", new byte[60 * 1024 * 1024]);
        assertThat(refusal(Docx.zip(files), "bomb.docx")).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void ten_thousand_files_inside_one_are_refused() {
        Map<String, byte[]> files = Docx.files("<w:document/>");
        for (int i = 0; i < 10_000; i++) {
            files.put("word/x" + i + ".xml", new byte[0]);
        }
        assertThat(refusal(Docx.zip(files), "many.docx")).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void billion_laughs_are_refused_within_two_seconds() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] file = Docx.zip(Docx.files("<!DOCTYPE w [" + entities
                + "]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&l11;</w:t></w:r></w:p></w:body></w:document>"));
        PROCESS.warm();
        long start = System.nanoTime();
        assertThat(refusal(file, "laughs.docx")).isEqualTo(Refusal.UNREADABLE);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void entities_reach_neither_files_nor_the_network() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary-in-a-file");
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            String web = "http://127.0.0.1:" + canary.getLocalPort() + "/canary";
            for (String target : new String[] {secret.toUri().toString(), web}) {
                String document = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + target + "\"><!ENTITY % p SYSTEM \"" + target
                        + "\"> %p;]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
                for (Reading reading : new Reading[] {
                    DocumentReader.read(Docx.zip(Docx.files(document)), "a.docx"),
                    DocumentReader.read(odt(document), "a.odt"),
                    DocumentReader.read(
                            ("<?xml version=\"1.0\"?>" + document.replace("w:document", "SkillsPassport"))
                                    .getBytes(StandardCharsets.UTF_8),
                            "a.xml"),
                    DocumentReader.read(withXfa(document), "a.pdf")
                }) {
                    assertThat(reading.toString()).doesNotContain("canary-in-a-file");
                }
            }
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static byte[] odt(String content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", Docx.bytes("application/vnd.oasis.opendocument.text"));
        files.put("content.xml", Docx.bytes(content));
        return Docx.zip(files);
    }

    private static byte[] withXfa(String xml) throws IOException {
        Pages pages = new Pages().words(60, 60, 10, "Meera Nair");
        COSStream stream = pages.document().getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.getPDFName("XFA"), stream);
        pages.document().getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        return pages.bytes();
    }

    @Test
    void pdf_with_scripts_and_launch_actions_is_read_as_its_words() {
        Pages pages = new Pages().words(60, 60, 10, "Meera Nair, engineer");
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "JavaScript");
        action.setString(COSName.JS, "app.launchURL('http://127.0.0.1/')");
        pages.document().getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        assertThat(text(pages.bytes(), "a.pdf")).isEqualTo("Meera Nair, engineer");
    }

    @Test
    void ten_thousand_pages_are_cut_at_fifty() {
        Pages pages = new Pages().words(60, 60, 10, "Meera Nair, engineer");
        for (int i = 0; i < 9_999; i++) {
            pages.document().addPage(new PDPage());
        }
        assertThat(PROCESS.read(pages.bytes(), "long.pdf"))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        r -> assertThat(r.document().findings())
                                .extracting(f -> f.code())
                                .containsExactly("pages-cut"));
    }

    @Test
    void picture_that_claims_to_be_enormous_is_never_unpacked() throws IOException {
        Pages pages = new Pages().words(60, 60, 10, "Meera Nair, engineer");
        COSStream image = pages.document().getDocument().createCOSStream();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 50_000);
        image.setInt(COSName.HEIGHT, 50_000);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        try (var out = image.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(new byte[1024]);
        }
        pages.draw(s -> s.drawImage(
                new org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject(
                        new org.apache.pdfbox.pdmodel.common.PDStream(image),
                        new org.apache.pdfbox.pdmodel.PDResources()),
                0,
                0,
                500,
                200));
        assertThat(text(pages.bytes(), "flood.pdf")).isEqualTo("Meera Nair, engineer");
    }

    @Test
    void locked_pdf_is_said_to_be_locked() throws IOException {
        Pages pages = new Pages().words(60, 60, 10, "Meera Nair");
        pages.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(refusal(pages.bytes(), "locked.pdf")).isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void cut_off_file_is_unreadable_or_read_in_part_and_never_fatal() {
        byte[] whole = new Pages().words(60, 60, 10, "Meera Nair, engineer").bytes();
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] part = java.util.Arrays.copyOf(whole, whole.length * tenth / 10);
            assertThat(PROCESS.read(part, "cut.pdf")).isNotNull();
        }
        byte[] docx = Docx.of(PARAGRAPH);
        assertThat(refusal(java.util.Arrays.copyOf(docx, docx.length / 2), "cut.docx"))
                .isIn(Refusal.UNREADABLE, Refusal.UNSUPPORTED, Refusal.MISMATCHED);
    }

    @Test
    void empty_and_wordless_files_say_so() {
        assertThat(refusal(new byte[0], "a.pdf")).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(new Pages().box(50, 50, 200, 200, 0.5f).bytes(), "picture.pdf"))
                .isEqualTo(Refusal.NO_TEXT);
        assertThat(refusal(Docx.of("<w:p/>"), "blank.docx")).isEqualTo(Refusal.NO_TEXT);
    }

    @Test
    void name_and_bytes_that_disagree_are_refused() {
        byte[] pdf = new Pages().words(60, 60, 10, "Meera Nair").bytes();
        assertThat(refusal(pdf, "resume.pdf.html")).isEqualTo(Refusal.MISMATCHED);
        assertThat(refusal(pdf, "resume.docx")).isEqualTo(Refusal.MISMATCHED);
        assertThat(refusal("<html><body>hello</body></html>".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .isEqualTo(Refusal.MISMATCHED);
        assertThat(refusal(new byte[] {0x4d, 0x5a, 0, 0, 3, 0, 0, 0, 4, 0}, "a.txt"))
                .isEqualTo(Refusal.MISMATCHED);
        assertThat(refusal(new byte[] {0x4d, 0x5a, 0, 0, 3, 0, 0, 0, 4, 0}, "")).isEqualTo(Refusal.UNSUPPORTED);
    }

    @Test
    void macros_are_refused_whatever_the_name() {
        Map<String, byte[]> files = Docx.files("<w:document/>");
        files.put("word/vbaProject.bin", new byte[10]);
        assertThat(refusal(Docx.zip(files), "a.docx")).isEqualTo(Refusal.MACROS);
        assertThat(refusal(Docx.of(PARAGRAPH), "a.docm")).isEqualTo(Refusal.MACROS);
    }

    @Test
    void polyglot_is_what_its_first_bytes_say() {
        byte[] pdf = new Pages().words(60, 60, 10, "Meera Nair").bytes();
        byte[] zip = Docx.of("<w:p><w:r><w:t>Somebody else</w:t></w:r></w:p>");
        byte[] both = java.util.Arrays.copyOf(pdf, pdf.length + zip.length);
        System.arraycopy(zip, 0, both, pdf.length, zip.length);
        assertThat(text(both, "both.pdf")).isEqualTo("Meera Nair");
        assertThat(refusal(both, "both.docx")).isEqualTo(Refusal.MISMATCHED);
    }

    @Test
    void tables_nested_without_end_are_left_at_a_depth() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(120);
        String close = "</w:tc></w:tr></w:tbl>".repeat(120);
        assertThat(PROCESS.read(Docx.of(PARAGRAPH + open + PARAGRAPH + close), "deep.docx"))
                .isNotNull();
        assertThat(PROCESS.read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "deep.json"))
                .isInstanceOf(Reading.Refused.class);
        assertThat(PROCESS.read(("<div>".repeat(100_000) + "Meera").getBytes(StandardCharsets.UTF_8), "deep.html"))
                .isNotNull();
    }

    @Test
    void endless_text_is_cut_and_says_so() {
        Reading reading = PROCESS.read(
                "Meera Nair writes line after line\n".repeat(20_000).getBytes(StandardCharsets.UTF_8), "long.txt");
        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, r -> {
            assertThat(r.document().text().value().length()).isLessThanOrEqualTo(Limits.CHARACTERS);
            assertThat(r.document().findings()).extracting(f -> f.code()).containsExactly("text-cut");
        });
    }

    private static Refusal refusal(byte[] bytes, String name) {
        return DocumentProcessTest.refusal(PROCESS.read(bytes, name));
    }

    private static String text(byte[] bytes, String name) {
        return switch (PROCESS.read(bytes, name)) {
            case Reading.Read read -> read.document().text().value();
            case Reading.Refused(Refusal refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }
}
