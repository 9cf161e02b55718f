package org.sangam.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** The words that the jobs of the index hold. */
final class IndexedWords {

    /** Words that start alike and are offered for one that nobody uses. */
    private static final int MOST_ALIKE = 20_000;

    private IndexedWords() {}

    static Vocabulary of(IndexSearcher searcher) {
        return new Vocabulary(word -> known(searcher, word), letters -> titleWords(searcher, letters));
    }

    private static boolean known(IndexSearcher searcher, String word) {
        try {
            for (String field :
                    List.of(JobDocuments.TITLE, JobDocuments.SKILL_NAMES, JobDocuments.COMPANY, JobDocuments.BODY)) {
                if (searcher.getIndexReader().docFreq(new Term(field, word)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Integer> titleWords(IndexSearcher searcher, String letters) {
        Map<String, Integer> found = new HashMap<>();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                for (String field : List.of(JobDocuments.TITLE, JobDocuments.COMPANY)) {
                    Terms terms = leaf.reader().terms(field);
                    if (terms != null) {
                        add(terms.iterator(), letters, found);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static void add(TermsEnum words, String letters, Map<String, Integer> found) throws IOException {
        if (words.seekCeil(new BytesRef(letters)) == TermsEnum.SeekStatus.END) {
            return;
        }
        BytesRef word = words.term();
        while (word != null && found.size() < MOST_ALIKE) {
            String text = word.utf8ToString();
            if (!text.startsWith(letters)) {
                return;
            }
            found.merge(text, words.docFreq(), Integer::sum);
            word = words.next();
        }
    }
}
