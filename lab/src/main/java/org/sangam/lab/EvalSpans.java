package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sangam.engine.text.Span;

/** Strict span F1 over SkillSpan's knowledge spans: a span counts only when both its ends are right. */
final class EvalSpans implements Command {

    /** Spans that were there, spans that were told, and those that were both. */
    private static final class Count {
        private int there;
        private int told;
        private int right;

        void add(List<Span> gold, List<Span> found) {
            Set<Span> both = new HashSet<>(gold);
            both.retainAll(new HashSet<>(found));
            there += gold.size();
            told += found.size();
            right += both.size();
        }

        String row(String name) {
            double precision = told == 0 ? 0 : (double) right / told;
            double recall = there == 0 ? 0 : (double) right / there;
            double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return String.format(
                    Locale.ROOT, "%s F1 %.4f precision %.4f recall %.4f spans %d", name, f1, precision, recall, there);
        }
    }

    @Override
    public String usage() {
        return "eval spans --json FILE [--run OUT]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        String file = options.wanted("--json");
        Optional<String> kept = options.value("--run");
        options.done();
        SpanTagger tagger = SpanTagger.bundled();
        Map<String, Count> bySource = new TreeMap<>();
        Count all = new Count();
        List<String> run = new ArrayList<>();
        for (SpanSentence sentence : SpanSentence.all(file)) {
            List<String> tags = tagger.tags(sentence.tokens());
            List<Span> gold = SpanSentence.spans(sentence.tags());
            List<Span> found = SpanSentence.spans(tags);
            all.add(gold, found);
            bySource.computeIfAbsent(sentence.source(), source -> new Count()).add(gold, found);
            run.add(String.join(" ", tags));
        }
        bySource.forEach((source, count) -> out.println(count.row(source)));
        out.println(all.row("all"));
        if (kept.isPresent()) {
            Files.write(Path.of(kept.get()), run);
        }
    }
}
