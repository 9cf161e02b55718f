package org.sangam.engine.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element with what is in it; names and attributes without their prefixes. Words between elements are elements named
 * {@link #WORDS}.
 *
 * <p>No document type is read: neither entities of the file's own nor anything outside it.
 */
record Xml(String name, Map<String, String> attributes, List<Xml> children, StringBuilder words) {

    static final String WORDS = "#words";

    private static final int ELEMENTS = 400_000;

    static Xml read(byte[] bytes) throws Refused {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            Xml root = new Xml("", Map.of(), new ArrayList<>(), new StringBuilder());
            read(reader, root);
            return root.children.isEmpty() ? root : root.children.getFirst();
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new Refused(Refusal.UNREADABLE);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("javax.xml.stream.isSupportingExternalEntities", false);
        return factory;
    }

    private static void read(XMLStreamReader reader, Xml root) throws XMLStreamException, Refused {
        List<Xml> open = new ArrayList<>(List.of(root));
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > ELEMENTS || open.size() > Limits.NESTING * 4) {
                        throw new Refused(Refusal.UNPACKS_TOO_LARGE);
                    }
                    Xml element =
                            new Xml(reader.getLocalName(), attributes(reader), new ArrayList<>(), new StringBuilder());
                    open.getLast().children.add(element);
                    open.add(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.getLast().add(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refused(Refusal.UNREADABLE);
                default -> {}
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private void add(String more) {
        if (!children.isEmpty() && children.getLast().is(WORDS)) {
            children.getLast().words.append(more);
        } else {
            children.add(new Xml(WORDS, Map.of(), List.of(), new StringBuilder(more)));
        }
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    Optional<Xml> child(String wanted) {
        return children.stream().filter(c -> c.is(wanted)).findFirst();
    }

    Stream<Xml> children(String wanted) {
        return children.stream().filter(c -> c.is(wanted));
    }

    /** The first element down this path. */
    Optional<Xml> at(String... path) {
        Optional<Xml> at = Optional.of(this);
        for (String step : path) {
            at = at.flatMap(x -> x.child(step));
        }
        return at;
    }

    /** Every element of this name, however deep, in reading order; one inside another of the name is left to it. */
    Stream<Xml> all(String wanted) {
        return children.stream().flatMap(c -> c.is(wanted) ? Stream.of(c) : c.all(wanted));
    }

    /** All words inside, in reading order. */
    String text() {
        if (is(WORDS)) {
            return words.toString();
        }
        StringBuilder text = new StringBuilder();
        children.forEach(c -> text.append(c.text()));
        return text.toString();
    }
}
