package org.sangam.app.document;

import org.sangam.app.web.Words;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Reading;
import org.sangam.engine.document.Refusal;
import org.springframework.stereotype.Component;

/** Reads brought files. */
@Component
public class Documents {

    /** The words of a file, or why it could not be used. The name is only a claim about its kind. */
    public Reading read(String name, byte[] content) {
        return DocumentReader.read(content, name);
    }

    /** What was wrong with the file and what to try, to its person. */
    public String sentence(Refusal refusal, Words words) {
        return words.say("document." + refusal.code());
    }
}
