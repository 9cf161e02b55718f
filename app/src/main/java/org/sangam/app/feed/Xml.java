package org.sangam.app.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0 that every strict parser takes: what people typed is escaped, and characters that XML has no way to
 * carry are left out.
 */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a whole document; the stream stays open. */
    static void write(OutputStream stream, Consumer<Xml> content) {
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.accept(new Xml(out));
            out.writeEndDocument();
            out.flush();
            stream.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An element with its attributes, each name followed by its value, and what stands in it. */
    Xml element(String name, Consumer<Xml> content, String... attributes) {
        return attempt(() -> {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
            content.accept(this);
            out.writeEndElement();
        });
    }

    /** An element that holds text; left out when there is none. */
    Xml text(String name, @Nullable String text, String... attributes) {
        return text == null || text.isEmpty()
                ? this
                : element(name, inside -> inside.attempt(() -> out.writeCharacters(legal(text))), attributes);
    }

    /** The same in a CDATA section, which some readers insist on. */
    Xml data(String name, @Nullable String text) {
        return text == null || text.isEmpty()
                ? this
                : element(
                        name,
                        inside -> inside.attempt(() -> {
                            for (String piece : legal(text).split("(?<=]])(?=>)", -1)) {
                                out.writeCData(piece);
                            }
                        }));
    }

    Xml empty(String name, String... attributes) {
        return element(name, inside -> {}, attributes);
    }

    /** Without what XML 1.0 forbids (section 2.2 of its specification): most control characters and half pairs. */
    static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == 0x9
                        || c == 0xA
                        || c == 0xD
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Xml attempt(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Step {
        void take() throws XMLStreamException;
    }
}
