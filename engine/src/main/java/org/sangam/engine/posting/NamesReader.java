package org.sangam.engine.posting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillMention;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads what a job is called, who hires and who posted: from the head of the page, then labelled fields, then the first
 * lines and running words.
 */
final class NamesReader {

    private static final double SURE = .95;
    private static final int LONGEST = 80;
    private static final Pattern LEAD =
            Pattern.compile("office of the |m/s\\.? |messrs\\.? ", Pattern.CASE_INSENSITIVE);

    /** Chips that name the job when no title does. */
    private static final int NAMING_CHIPS = 1;

    private final SkillReader skills;
    private final PlaceGraph graph;

    NamesReader(SkillReader skills, PlaceGraph graph) {
        this.skills = skills;
        this.graph = graph;
    }

    @Nullable
    Found<String> title(Source source) {
        Found<String> found = source.header().title();
        found = found != null ? found : TitleReader.field(source.fields());
        found = found != null ? found : source.parts().title();
        found = found != null || source.header().isCard()
                ? found
                : withoutPlace(withoutCompany(TitleReader.inFirstLines(source.body()), source));
        return found != null ? found : TitleReader.inBody(source.body());
    }

    /** "Content Writer - Dakghar Media" names the job, and then who hires. */
    private @Nullable Found<String> withoutCompany(@Nullable Found<String> title, Source source) {
        Found<String> company = title == null ? null : company(source);
        if (title == null || company == null) {
            return title;
        }
        Span whole = title.evidence().getFirst();
        Span name = company.evidence().getFirst();
        int end = name.start() - whole.start();
        if (end == 0 && name.length() + 3 < title.value().length()) {
            String rest = title.value().substring(name.length());
            String words = rest.replaceAll("^[\\s,|·•@:–—-]+", "");
            return Found.at(words, new Span(whole.end() - words.length(), whole.end()), title.confidence());
        }
        if (end < 3 || end >= title.value().length()) {
            return title;
        }
        String words = title.value().substring(0, end).replaceAll("[\\s,|·•@–—-]+$", "");
        return Found.at(words, new Span(whole.start(), whole.start() + words.length()), title.confidence());
    }

    @Nullable
    Found<String> company(Source source) {
        Found<String> found = withoutLead(hiring(source));
        Found<String> agency = found == null || source.header().isCard() ? null : agency(source);
        return agency != null && found != null && agency.value().equals(found.value()) ? null : found;
    }

    /** "Office of the District Health Society" and "M/s Kesar Textiles" write from, and are, what follows. */
    private static @Nullable Found<String> withoutLead(@Nullable Found<String> name) {
        Matcher lead = LEAD.matcher(name == null ? "" : name.value());
        if (name == null || !lead.lookingAt() || lead.end() == name.value().length()) {
            return name;
        }
        Span whole = name.evidence().getFirst();
        return Found.at(
                name.value().substring(lead.end()),
                new Span(
                        whole.start() + lead.end(), whole.start() + name.value().length()),
                name.confidence());
    }

    private @Nullable Found<String> hiring(Source source) {
        Found<String> found = source.header().company();
        found = found != null ? found : withoutPlace(CompanyReader.field(source.fields()));
        found = found != null || !declaresAgency(source) ? found : client(source);
        found = found != null ? found : source.parts().company();
        found = found != null
                ? found
                : CompanyReader.inText(source.body(), source.header().agencyJob(), this::isKnownWord);
        return found == null || source.header().isCard() ? found : CompanyReader.spelled(found, source);
    }

    /** "Sahyadri Hospital, Nashik" names the hospital, and then where it is. */
    private @Nullable Found<String> withoutPlace(@Nullable Found<String> field) {
        int comma = field == null ? -1 : field.value().lastIndexOf(", ");
        if (field == null
                || comma < 3
                || graph.named(field.value().substring(comma + 2)).isEmpty()) {
            return field;
        }
        int start = field.evidence().getFirst().start();
        return Found.at(field.value().substring(0, comma), new Span(start, start + comma), field.confidence());
    }

    private static boolean declaresAgency(Source source) {
        return AgencyReader.spoken(source.body()) != null || first(source, Field.Kind.AGENCY) != null;
    }

    private static @Nullable Found<String> client(Source source) {
        Found<String> named = first(source, Field.Kind.CLIENT);
        return named != null ? named : AgencyReader.client(source.body());
    }

    private boolean isKnownWord(String name) {
        return skills.chip(name).isPresent()
                || graph.named(name)
                        .filter(place -> name.indexOf(' ') < 0 || place.name().equalsIgnoreCase(name))
                        .isPresent();
    }

    @Nullable
    Found<String> agency(Source source) {
        Found<String> head = source.header().agency();
        Found<String> field = head != null ? head : first(source, Field.Kind.AGENCY);
        return field != null ? field : AgencyReader.spoken(source.body());
    }

    /** Whoever signs a message posted it; on a page only the page says who did. */
    @Nullable
    Found<String> poster(Source source) {
        Found<String> found = source.header().postedBy();
        found = found != null ? found : first(source, Field.Kind.POSTER);
        found = found != null || source.header().isCard() ? found : Who.postedBy(source.lines());
        return found != null || source.header().isCard() ? found : SignOff.read(source.body());
    }

    private static @Nullable Found<String> first(Source source, Field.Kind kind) {
        return source.fields().stream()
                .filter(field -> field.kind() == kind && field.words().length() <= LONGEST)
                .findFirst()
                .map(field -> withoutBracket(field))
                .orElse(null);
    }

    /** "Ferry Partners (with the client's mandate)" names who stands before the bracket. */
    private static Found<String> withoutBracket(Field field) {
        String words = field.words();
        int bracket = words.indexOf(" (");
        String name = bracket > 2 && words.length() - bracket > 12 ? words.substring(0, bracket) : words;
        return Found.at(name, field.value(), SURE);
    }

    /** The skills a job is named for: those of its title and its first chip, or the first of a field of skills. */
    Set<String> mainSkills(Source source, @Nullable Found<String> title) {
        Set<String> main = new LinkedHashSet<>();
        if (title != null) {
            skills.read(CleanText.of(title.value())).forEach(mention -> main.add(mention.skill()));
        }
        List<Found<String>> chips = source.header().chips();
        chips.stream()
                .limit(NAMING_CHIPS)
                .forEach(chip -> skills.chip(chip.value()).ifPresent(skill -> main.add(skill.id())));
        if (main.isEmpty()) {
            source.fields().stream()
                    .filter(field -> field.kind() == Field.Kind.SKILLS)
                    .flatMap(field -> skills.read(source.text(), field.value()).stream())
                    .map(SkillMention::skill)
                    .limit(NAMING_CHIPS)
                    .forEach(main::add);
        }
        return main;
    }
}
