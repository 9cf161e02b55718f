package org.sangam.app.document;

import org.sangam.app.web.Words;
import org.sangam.engine.document.DocumentProcess;
import org.sangam.engine.document.Reading;
import org.sangam.engine.document.Refusal;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads brought files in a child process, which starts on first use: what strangers send is never parsed in this one. */
@Component
public class Documents implements DisposableBean {

    private final DocumentProcess process = new DocumentProcess();

    /** The words of a file, or why it could not be used. The name is only a claim about its kind. */
    public Reading read(String name, byte[] content) {
        return process.read(content, name);
    }

    /** What was wrong with the file and what to try, to its person. */
    public String sentence(Refusal refusal, Words words) {
        return words.say("document." + refusal.code());
    }

    @Override
    public void destroy() {
        process.close();
    }
}
