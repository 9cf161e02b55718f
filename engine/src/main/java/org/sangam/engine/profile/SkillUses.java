package org.sangam.engine.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.profile.Profile.SkillUse;
import org.sangam.engine.skill.SkillMention;
import org.sangam.engine.text.Span;

/** Gathers where a résumé names each skill, and how long and until when the jobs that name it lasted. */
final class SkillUses {

    private SkillUses() {}

    /**
     * @param not spans that name other things, such as the employer that bears a product's name
     */
    static List<SkillUse> of(List<SkillMention> mentions, List<Position> positions, List<Span> not, YearMonth now) {
        Map<String, List<SkillMention>> bySkill = new LinkedHashMap<>();
        for (SkillMention mention : mentions) {
            if (not.stream().noneMatch(mention.span()::overlaps)) {
                bySkill.computeIfAbsent(mention.skill(), s -> new ArrayList<>()).add(mention);
            }
        }
        List<SkillUse> uses = new ArrayList<>();
        bySkill.forEach((skill, places) -> uses.add(use(skill, places, positions, now)));
        return uses;
    }

    private static SkillUse use(String skill, List<SkillMention> mentions, List<Position> positions, YearMonth now) {
        List<Position> in = positions.stream().filter(p -> names(p, mentions)).toList();
        List<Position> dated = in.stream().filter(p -> p.start() != null).toList();
        YearMonth last = dated.stream()
                .map(p -> p.current() ? now : p.end())
                .filter(Objects::nonNull)
                .max(YearMonth::compareTo)
                .orElse(null);
        double confidence =
                mentions.stream().mapToDouble(SkillMention::confidence).max().orElse(0);
        return new SkillUse(
                skill,
                dated.isEmpty() ? null : WorkTime.months(dated, now),
                in.size(),
                last,
                mentions.stream().map(SkillMention::span).sorted().toList(),
                confidence);
    }

    private static boolean names(Position position, List<SkillMention> mentions) {
        Span words = position.words();
        return words != null && mentions.stream().anyMatch(m -> words.contains(m.span()));
    }
}
