package org.sangam.app.document;

import org.sangam.app.web.Words;
import org.sangam.engine.document.DocumentProcess;
import org.sangam.engine.document.Reading;
import org.sangam.engine.document.Refusal;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads brought files in a child process: what strangers send is never parsed in this one. The child starts before the
 * first file is brought.
 */
@Component
public class Documents implements DisposableBean {

    private final DocumentProcess process = new DocumentProcess();

    /** A Java starts slowly on a busy machine; no person's file should wait for it. */
    @EventListener
    void warm(ApplicationReadyEvent ready) {
        Thread.ofVirtual().name("documents").start(process::warm);
    }

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
