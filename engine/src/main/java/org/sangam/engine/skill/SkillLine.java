package org.sangam.engine.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a skill file, as written: a heading such as {@code [NoSQL databases = nosql ~ .5]} or a skill such as
 * {@code Spring Boot = springboot > Spring ~ Quarkus .7 ? with bean ; not spring cleaning}.
 *
 * @param id what is stored; made from the name unless the line gives one in braces
 * @param names the name first, then its aliases
 * @param asked false for a heading without {@code =}, which only groups
 * @param nearness of a heading: how near its members are to one another
 */
record SkillLine(
        String file,
        int number,
        boolean heading,
        String id,
        List<Written> names,
        List<String> implies,
        List<Neighbour> neighbours,
        Cues cues,
        boolean asked,
        double nearness) {

    /** A name or alias; ambiguous when the same word also means something that is no skill. */
    record Written(String text, boolean ambiguous) {}

    /** Another skill that stands in for this one, from 0 (not at all) to 1 (wholly). */
    record Neighbour(String name, double nearness) {}

    private static final Pattern PART = Pattern.compile("\\s([=>~?])\\s");
    private static final Pattern ID = Pattern.compile("^(.*?)\\s*\\{([a-z0-9-]+)}\\s*$");
    private static final Pattern NEAR = Pattern.compile("^(.*?)\\s+(0?\\.\\d+)$");
    private static final double NEAR_UNLESS_SAID = 0.7;
    private static final double MEMBERS_UNLESS_SAID = 0.3;

    static SkillLine of(String file, int number, String line) {
        if (!line.startsWith("[")) {
            return new SkillLineParts(file, number, line, false).read();
        }
        int close = line.indexOf(']');
        if (close < 0) {
            throw new IllegalArgumentException(file + ":" + number + ": a heading is closed by ]: " + line);
        }
        return new SkillLineParts(file, number, line.substring(1, close) + line.substring(close + 1), true).read();
    }

    String name() {
        return names.getFirst().text();
    }

    String where() {
        return file + ":" + number;
    }

    /** Splits one line at its marks and reads each part. */
    private static final class SkillLineParts {
        private final String file;
        private final int number;
        private final boolean heading;
        private final String first;
        private final List<Written> aliases = new ArrayList<>();
        private final List<String> implies = new ArrayList<>();
        private final List<Neighbour> neighbours = new ArrayList<>();
        private Cues cues = Cues.NONE;
        private boolean asked;
        private double nearness = MEMBERS_UNLESS_SAID;

        SkillLineParts(String file, int number, String line, boolean heading) {
            this.file = file;
            this.number = number;
            this.heading = heading;
            this.asked = !heading;
            Matcher marks = PART.matcher(line);
            int from = 0;
            char mark = ' ';
            String name = "";
            while (true) {
                boolean more = marks.find(from);
                String part = line.substring(from, more ? marks.start() : line.length())
                        .strip();
                if (mark == ' ') {
                    name = part;
                } else {
                    take(mark, part);
                }
                if (!more) {
                    break;
                }
                mark = marks.group(1).charAt(0);
                from = marks.end();
            }
            this.first = name;
        }

        SkillLine read() {
            Matcher given = ID.matcher(first);
            boolean named = given.matches();
            Written name = written(named ? given.group(1) : first);
            if (name.text().isEmpty()) {
                throw bad("a line begins with a name");
            }
            List<Written> names = new ArrayList<>();
            names.add(name);
            names.addAll(aliases);
            String id = named ? given.group(2) : slug(name.text());
            return new SkillLine(
                    file,
                    number,
                    heading,
                    id,
                    List.copyOf(names),
                    List.copyOf(implies),
                    List.copyOf(neighbours),
                    cues,
                    asked,
                    nearness);
        }

        private void take(char mark, String part) {
            switch (mark) {
                case '=' -> {
                    asked = true;
                    items(part).forEach(item -> aliases.add(written(item)));
                }
                case '>' -> implies.addAll(items(part));
                case '~' -> near(part);
                case '?' -> cues = Cues.of(part);
                default -> throw bad("unknown mark " + mark);
            }
        }

        private void near(String part) {
            if (heading) {
                nearness = number(part);
                return;
            }
            for (String item : items(part)) {
                Matcher weighed = NEAR.matcher(item);
                neighbours.add(
                        weighed.matches()
                                ? new Neighbour(weighed.group(1), number(weighed.group(2)))
                                : new Neighbour(item, NEAR_UNLESS_SAID));
            }
        }

        private double number(String text) {
            try {
                double value = Double.parseDouble(text);
                if (value > 0 && value < 1) {
                    return value;
                }
            } catch (NumberFormatException notANumber) {
                throw (IllegalArgumentException)
                        bad("nearness is a number, not " + text).initCause(notANumber);
            }
            throw bad("nearness lies between 0 and 1, not " + text);
        }

        private IllegalArgumentException bad(String why) {
            return new IllegalArgumentException(file + ":" + number + ": " + why);
        }

        private static Written written(String item) {
            return item.endsWith("!")
                    ? new Written(item.substring(0, item.length() - 1).strip(), true)
                    : new Written(item, false);
        }

        private static List<String> items(String part) {
            List<String> items = new ArrayList<>();
            for (String item : part.split(",")) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
            return items;
        }
    }

    /** The id a name gets when its line gives none: {@code C++} is {@code c-plus-plus}. */
    static String slug(String name) {
        String spelled = name.replace("++", " plus plus")
                .replace("+", " plus ")
                .replace("#", " sharp")
                .replace("&", " and ")
                .replaceAll("(^|\\s)\\.(?=\\p{L})", "$1dot ")
                .toLowerCase(Locale.ROOT);
        return spelled.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
