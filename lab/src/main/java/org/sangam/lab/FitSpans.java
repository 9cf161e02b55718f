package org.sangam.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fits the span tagger on a file of the SkillSpan format and writes its weights, which hold no word of the file. */
final class FitSpans implements Command {

    private static final int ROUNDS = 12;

    @Override
    public String usage() {
        return "fit spans --json FILE --out FILE";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        List<SpanSentence> sentences = SpanSentence.all(options.wanted("--json"));
        Path file = Path.of(options.wanted("--out"));
        options.done();
        try (OutputStream weights = Files.newOutputStream(file)) {
            SpanTagger.fit(sentences, ROUNDS).write(weights);
        }
        out.println("Fitted on " + sentences.size() + " sentences: " + Files.size(file) + " bytes.");
    }
}
