package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sangam.engine.posting.Posting.Block;

/**
 * Turns a description into blocks as it is shown: headings, paragraphs, items of lists. Lines that were only wrapped are
 * joined, and words that copying glued together are parted where no doubt is possible.
 */
final class BodyReader {

    private static final int WRAPPED_FROM = 60;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NODE_JS = Pattern.compile("\\b(Node|React|Vue|Next|Express|Angular)\\. ?[Jj]s\\b");
    private static final Pattern DOT_NET = Pattern.compile("(?<=^|[\\s(/,])\\. NET\\b");
    private static final Pattern GLUED_NOUN = Pattern.compile(
            "\\b(experience|knowledge|understanding|proficiency|expertise|familiarity|ability)(building|working|in|with|of|using|developing|designing|to|on|and|or)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED_CAPITALS = Pattern.compile("\\b([A-Z]{3,})(or|and|with|for|etc)\\b");
    private static final Pattern GLUED_NAME = Pattern.compile(
            "\\b(on|in|with|of|and|or|using|like|for|to)(?!Click|Change|Load|String|Create|Resume|Submit|Design|Vision)(?=[A-Z][a-z]{2,}|[A-Z]{2,})");
    private static final Pattern GLUED_NUMBER = Pattern.compile(
            "\\b(\\d{1,4}\\+?)(countries|years|months|days|people|employees|members|users|customers|cities|lakhs?|crores?)\\b");

    private BodyReader() {}

    static List<Block> blocks(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (Heading.looksLikeOne(line, next)) {
                blocks.add(new Block(Block.Kind.HEADING, mended(line.words())));
            } else if (line.bullet()) {
                blocks.add(new Block(Block.Kind.ITEM, mended(line.words())));
            } else if (i > 0 && continues(lines.get(i - 1), line, blocks)) {
                Block above = blocks.removeLast();
                blocks.add(new Block(above.kind(), above.words() + " " + mended(line.words())));
            } else {
                blocks.add(new Block(Block.Kind.PARAGRAPH, mended(line.words())));
            }
        }
        return blocks;
    }

    /** A long line without an end, followed at once by one that begins small, was wrapped. */
    private static boolean continues(Line above, Line line, List<Block> blocks) {
        char last = above.words().charAt(above.words().length() - 1);
        return !line.gap()
                && !blocks.isEmpty()
                && blocks.getLast().kind() != Block.Kind.HEADING
                && above.words().length() >= WRAPPED_FROM
                && (Character.isLetterOrDigit(last) || last == ',')
                && Character.isLowerCase(line.words().codePointAt(0));
    }

    static String mended(String words) {
        String mended = NODE_JS.matcher(BLANKS.matcher(words).replaceAll(" ")).replaceAll("$1.js");
        mended = DOT_NET.matcher(mended).replaceAll(".NET");
        mended = GLUED_NOUN.matcher(mended).replaceAll("$1 $2");
        mended = GLUED_CAPITALS.matcher(mended).replaceAll("$1 $2");
        mended = GLUED_NAME.matcher(mended).replaceAll("$1 ");
        return GLUED_NUMBER.matcher(mended).replaceAll("$1 $2");
    }
}
