package org.sangam.engine.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sangam.engine.document.Document.Kind;

/** Tells what a file is by its bytes, and refuses one whose name says something else. */
final class FileKind {

    private static final int HEAD = 4096;

    private FileKind() {}

    static Kind of(byte[] bytes, String name) throws Refused {
        Set<Kind> claimed = claimed(name);
        if (startsWith(bytes, "PK\u0003\u0004")) {
            return agreed(ofZip(bytes), claimed);
        }
        if (pdfStart(bytes) >= 0) {
            return agreed(Kind.PDF, claimed);
        }
        if (bytes.length > 4 && (bytes[0] & 255) == 0xd0 && (bytes[1] & 255) == 0xcf) {
            throw new Refused(holds(bytes, "EncryptedPackage") ? Refusal.ENCRYPTED : Refusal.UNSUPPORTED);
        }
        if (startsWith(bytes, "PK") || startsWith(bytes, "{\\rtf")) {
            throw new Refused(startsWith(bytes, "PK") ? Refusal.UNREADABLE : Refusal.UNSUPPORTED);
        }
        if (isBinary(text(bytes))) {
            throw new Refused(claimed.isEmpty() ? Refusal.UNSUPPORTED : Refusal.MISMATCHED);
        }
        return agreed(ofText(text(bytes), claimed), claimed);
    }

    private static Set<Kind> claimed(String name) throws Refused {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "pdf" -> EnumSet.of(Kind.PDF);
            case "docx" -> EnumSet.of(Kind.DOCX);
            case "odt" -> EnumSet.of(Kind.ODT);
            case "txt", "text", "md" -> EnumSet.of(Kind.TEXT);
            case "html", "htm", "xhtml" -> EnumSet.of(Kind.HTML);
            case "json" -> EnumSet.of(Kind.JSON_RESUME);
            case "zip" -> EnumSet.of(Kind.LINKEDIN);
            case "xml" -> EnumSet.of(Kind.EUROPASS);
            case "docm", "dotm", "xlsm", "pptm" -> throw new Refused(Refusal.MACROS);
            default -> EnumSet.noneOf(Kind.class);
        };
    }

    private static Kind agreed(Kind kind, Set<Kind> claimed) throws Refused {
        if (!claimed.isEmpty() && !claimed.contains(kind)) {
            throw new Refused(Refusal.MISMATCHED);
        }
        return kind;
    }

    private static Kind ofZip(byte[] bytes) throws Refused {
        Set<String> names = ZipFiles.names(bytes);
        if (names.stream().anyMatch(n -> n.endsWith("vbaProject.bin") || n.startsWith("Basic/"))) {
            throw new Refused(Refusal.MACROS);
        }
        if (names.contains("[Content_Types].xml") && names.contains("word/document.xml")) {
            return Kind.DOCX;
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return Kind.ODT;
        }
        if (names.stream().anyMatch(n -> n.endsWith("Positions.csv") || n.endsWith("Profile.csv"))) {
            return Kind.LINKEDIN;
        }
        throw new Refused(Refusal.UNSUPPORTED);
    }

    private static Kind ofText(String text, Set<Kind> claimed) throws Refused {
        String start = text.stripLeading();
        if (start.startsWith("{") && !claimed.contains(Kind.TEXT)) {
            return Kind.JSON_RESUME;
        }
        String head = start.substring(0, Math.min(start.length(), HEAD)).toLowerCase(Locale.ROOT);
        if (head.startsWith("<")) {
            if (head.contains("<skillspassport") || head.contains("europass") || head.contains("<candidate")) {
                return Kind.EUROPASS;
            }
            if (head.contains("<!doctype html")
                    || head.contains("<html")
                    || head.contains("<body")
                    || claimed.contains(Kind.HTML)) {
                return Kind.HTML;
            }
            if (head.startsWith("<?xml")) {
                throw new Refused(Refusal.UNSUPPORTED);
            }
        }
        return claimed.contains(Kind.HTML) ? Kind.HTML : Kind.TEXT;
    }

    /** The file's words: UTF-8, UTF-16 with its mark, and otherwise the usual code of older Windows programs. */
    static String text(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 255) == 0xff && (bytes[1] & 255) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 255) == 0xfe && (bytes[1] & 255) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean isBinary(String text) {
        long control = text.chars()
                .limit(HEAD * 4L)
                .filter(c -> c == 0 || c == 0xfffd || (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
                .count();
        return control > 0 && control * 200 > Math.min(text.length(), HEAD * 4);
    }

    /** Some programs put a line before the mark of a PDF. */
    private static int pdfStart(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        int at = head.indexOf("%PDF-");
        return at >= 0 && head.substring(0, at).codePoints().noneMatch(c -> c == '<' || c == '{') ? at : -1;
    }

    private static boolean startsWith(byte[] bytes, String start) {
        return new String(bytes, 0, Math.min(bytes.length, start.length()), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static boolean holds(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.UTF_16LE).contains(words)
                || new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE).contains(words);
    }
}
