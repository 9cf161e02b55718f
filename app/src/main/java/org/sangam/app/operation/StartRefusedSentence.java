package org.sangam.app.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why Sangam did not start in two sentences instead of a stack trace. */
final class StartRefusedSentence extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, StartRefused refused) {
        return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.toTry(), refused);
    }
}
