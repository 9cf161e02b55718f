package org.sangam.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** The papers that the people of the tests bring. */
final class Papers {

    /** A posting that asks for two spans of experience. */
    static final String POSTING = """
        Senior Backend Engineer (Java)
        Kaveri Ledger
        4-6 years | 28-36 LPA | Bengaluru (Hybrid)

        About the work
        You will own the services that settle payments between shops and banks. The team is six engineers who
        review each other's code and release every day.

        What you bring
        - 8+ years of experience building backend services in Java
        - Spring Boot and PostgreSQL in production
        - REST APIs that other teams rely on
        - Docker

        Good to have
        - AWS
        - RabbitMQ

        Notice period: up to 60 days. Openings: 2
        """;

    static final String NAME = "Nandini Vaidyar";
    static final String EMPLOYER = "Palash Freight Works";
    static final String PHRASE = "reconciled the harbour invoices nightly";

    static final String RESUME = """
        Nandini Vaidyar
        Backend Engineer
        Bengaluru · nandini.vaidyar@post.example · +91 00000 31415

        EXPERIENCE

        Senior Backend Engineer, Palash Freight Works, Bengaluru
        March 2021 – present
        - Java and Spring Boot services that reconciled the harbour invoices nightly.
        - PostgreSQL schema and REST APIs for forty depots; Docker in production on AWS.

        Backend Engineer, Sandesh Courier Labs, Pune
        June 2018 – February 2021
        - Java, Spring Boot and RabbitMQ for parcels in motion.

        SKILLS
        Java, Spring Boot, PostgreSQL, REST APIs, Docker, AWS, RabbitMQ, SQL, Git

        EDUCATION
        B.E., Computer Science, 2018
        """;

    private Papers() {}

    /** The smallest Word document with these lines. */
    static byte[] word(String text) {
        StringBuilder body = new StringBuilder();
        text.lines()
                .forEach(line -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                        .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</w:t></w:r></w:p>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="\
                application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
                """);
            part(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="word/document.xml" Type="\
                http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>\
                """);
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    static byte[] lockedPdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A page without a word on it, as a scanner makes them. */
    static byte[] scan() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void part(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + words)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
