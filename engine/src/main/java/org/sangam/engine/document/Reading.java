package org.sangam.engine.document;

/** What came of reading a file: its words, or why it could not be used. */
public sealed interface Reading {

    record Read(Document document) implements Reading {}

    record Refused(Refusal refusal) implements Reading {}
}
