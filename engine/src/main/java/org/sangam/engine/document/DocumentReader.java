package org.sangam.engine.document;

import org.sangam.engine.document.Document.Kind;

/**
 * Reads a file's bytes into a {@link Document}. What the bytes are decides how they are read; the name may only agree.
 *
 * <p>It stays within {@link Limits}, but the libraries below it may not, so files from strangers go through
 * {@link DocumentProcess}, which calls this in a process of its own.
 */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * @param name the file's name as claimed; may be empty
     */
    public static Reading read(byte[] bytes, String name) {
        try {
            return readOrRefuse(bytes, name);
        } catch (Refused refused) {
            return new Reading.Refused(refused.refusal());
        } catch (RuntimeException | StackOverflowError unexpected) {
            return new Reading.Refused(Refusal.UNREADABLE);
        }
    }

    private static Reading readOrRefuse(byte[] bytes, String name) throws Refused {
        if (bytes.length == 0) {
            throw new Refused(Refusal.EMPTY);
        }
        if (bytes.length > Limits.BYTES) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        Kind kind = FileKind.of(bytes, name);
        return switch (kind) {
            case PDF -> PdfReader.read(bytes);
            case DOCX -> DocxReader.read(bytes);
            case ODT -> OdtReader.read(bytes);
            case LINKEDIN -> ResumeText.write(kind, LinkedInReader.read(bytes));
            case EUROPASS -> ResumeText.write(kind, EuropassReader.read(bytes));
            case JSON_RESUME -> ResumeText.write(kind, JsonTree.read(FileKind.text(bytes)));
            case HTML -> HtmlReader.read(FileKind.text(bytes));
            case TEXT -> PlainReader.read(FileKind.text(bytes));
        };
    }
}
