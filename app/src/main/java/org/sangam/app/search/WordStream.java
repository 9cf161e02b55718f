package org.sangam.app.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands words that were cut already to the index. */
final class WordStream extends TokenStream {

    private final List<String> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private int at;

    WordStream(List<String> words) {
        this.words = words;
    }

    @Override
    public boolean incrementToken() {
        if (at >= words.size()) {
            return false;
        }
        clearAttributes();
        term.setEmpty().append(words.get(at++));
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
