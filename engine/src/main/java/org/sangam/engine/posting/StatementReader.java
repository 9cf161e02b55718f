package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.skill.SkillMention;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/** Finds every statement of experience in a description and tells what it is about. */
final class StatementReader {

    private static final Pattern AS_A_WHOLE = Pattern.compile(
            "(?<![a-z])(?:overall|total|similar (?:role|position|capacity|field|profile|domain)|same (?:role|field|position)|relevant|professional|industry|work(?:ing)? experience|it experience|post[- ]qualification|(?:software|product|web|application|full[- ]?stack|backend|front[- ]?end|mobile|data) (?:development|engineering)|like role|equivalent role|related (?:field|role))(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_BEFORE = Pattern.compile(
            "(?:with|including|of which|out of which|and|,)[ ]*(?:at ?least|atleast|a minimum of|minimum|min)? ?(?:of )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[.;!?](?=\\s|$)|(?<![a-z])(?:and|with) (?:at ?least |minimum |min )?(?=\\d{1,2}+ ?\\+? ?(?:years?|yrs?))|, (?=\\d{1,2}+ ?\\+? ?(?:years?|yrs?))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SKILL_BEFORE = Pattern.compile(
            "[ ]*(?:[-–—:=(]|with|for|of|-|experience|exp|development)?[ ]*[-–—:(]?[ ]*(?:min(?:imum)? )?",
            Pattern.CASE_INSENSITIVE);
    private static final int CLAUSE = 110;

    private final SkillReader skills;

    StatementReader(SkillReader skills) {
        this.skills = skills;
    }

    /**
     * @param mainSkills ids of the skills the job is named for
     */
    List<Statement> read(CleanText text, List<Line> lines, List<Field> fields, Set<String> mainSkills) {
        List<Statement> statements = new ArrayList<>();
        List<Sections.Asked> asked = Sections.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Field field = field(fields, line);
            if (field != null) {
                labelled(text, field, i, statements);
                continue;
            }
            boolean listed = asked.get(i).section() == Heading.Section.REQUIRED;
            List<Years> years = Years.all(text.value(), line.span()).stream()
                    .filter(one -> Asking.asks(line, one, listed))
                    .toList();
            if (!years.isEmpty()) {
                List<SkillMention> mentions = skills.read(text, line.span());
                for (Years one : years) {
                    boolean required =
                            one.anybody() || asked.get(i).ofLength(one.span().start()) != Need.OPTIONAL;
                    statements.add(statement(text.value(), line, one, years, mentions, mainSkills, i, required));
                }
            }
        }
        return statements;
    }

    private static @org.jspecify.annotations.Nullable Field field(List<Field> fields, Line line) {
        return fields.stream()
                .filter(f -> f.kind() == Field.Kind.EXPERIENCE && line.span().contains(f.label()))
                .findFirst()
                .orElse(null);
    }

    /** "Experience: 4+ years in Java" speaks of the whole, whatever it names. */
    private static void labelled(CleanText text, Field field, int line, List<Statement> statements) {
        Years years = Years.field(text.value(), field.value());
        if (years != null) {
            statements.add(new Statement(years, Statement.Scope.LABELLED, List.of(), line, true));
        }
    }

    private static Statement statement(
            String text,
            Line line,
            Years years,
            List<Years> all,
            List<SkillMention> mentions,
            Set<String> mainSkills,
            int index,
            boolean required) {
        List<SkillMention> about = about(text, line, years, all, mentions);
        List<Span> spans = about.stream().map(SkillMention::span).toList();
        String before = text.substring(line.span().start(), years.span().start());
        boolean first = all.getFirst().equals(years);
        if (!first && PART_BEFORE.matcher(before).find()) {
            return new Statement(years, Statement.Scope.PART, spans, index, required);
        }
        String clause = clause(text, line, years);
        if (about.isEmpty() || AS_A_WHOLE.matcher(clause).find()) {
            return new Statement(years, Statement.Scope.OVERALL, spans, index, required);
        }
        boolean main = about.stream().anyMatch(mention -> mainSkills.contains(mention.skill()));
        return new Statement(years, main ? Statement.Scope.MAIN_SKILL : Statement.Scope.PART, spans, index, required);
    }

    /** Skills in the clause that follows, or right before ("Java: 5 years", "Kafka (2+ years)"). */
    private static List<SkillMention> about(
            String text, Line line, Years years, List<Years> all, List<SkillMention> mentions) {
        int end = years.span().end() + clause(text, line, years).length();
        int next = all.stream()
                .map(y -> y.span().start())
                .filter(start -> start > years.span().start())
                .min(Integer::compare)
                .orElse(end);
        List<SkillMention> after = mentions.stream()
                .filter(m -> m.span().start() >= years.span().end() && m.span().end() <= Math.min(end, next))
                .toList();
        if (!after.isEmpty()) {
            return after;
        }
        return mentions.stream()
                .filter(m -> m.span().end() <= years.span().start()
                        && SKILL_BEFORE
                                .matcher(text.substring(
                                        m.span().end(), years.span().start()))
                                .matches())
                .toList();
    }

    private static String clause(String text, Line line, Years years) {
        String rest = text.substring(
                years.span().end(), Math.min(line.span().end(), years.span().end() + CLAUSE));
        java.util.regex.Matcher end = CLAUSE_END.matcher(rest);
        return end.find() ? rest.substring(0, end.start()) : rest;
    }
}
