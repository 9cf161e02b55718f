package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.pay.PayReader;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillMention;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads postings: job pages and cards as copied from a job site, agency cards, free text, mails. What the head of a page says
 * goes before a labelled field, and a field before running words. Deterministic, and safe to share between threads.
 */
public final class PostingReader {

    private static final double SURE = .95;
    private static final double LIKELY = .8;
    private static final double GUESS = .65;

    private static final Set<Field.Kind> SILENT = Set.of(
            Field.Kind.PAY,
            Field.Kind.PLACE,
            Field.Kind.NOTICE,
            Field.Kind.COMPANY,
            Field.Kind.CLIENT,
            Field.Kind.AGENCY,
            Field.Kind.CONTACT,
            Field.Kind.POSTER,
            Field.Kind.OPENINGS,
            Field.Kind.EMPLOYMENT,
            Field.Kind.REMOTE,
            Field.Kind.TITLE,
            Field.Kind.OTHER);

    /** Chips that name the job when no title does. */
    private static final int NAMING_CHIPS = 1;

    private final SkillReader skills;
    private final PlaceGraph graph;
    private final WhereReader where;
    private final HeaderReader headers;
    private final Splitter splitter;
    private final PipeReader pipes;
    private final StatementReader statements;
    private final RequirementReader requirements;
    private final Check check;
    private final PayReader pays = new PayReader();

    public PostingReader(SkillGraph skills, PlaceGraph places) {
        this(skills, places, false);
    }

    /**
     * @param payRequired whether the operator's jurisdiction wants a range of pay in every posting
     */
    public PostingReader(SkillGraph skills, PlaceGraph places, boolean payRequired) {
        this.skills = new SkillReader(skills);
        this.graph = places;
        this.where = new WhereReader(places);
        this.headers = new HeaderReader(this.skills, where);
        this.splitter = new Splitter(headers);
        this.pipes = new PipeReader(where);
        this.statements = new StatementReader(this.skills);
        this.requirements = new RequirementReader(this.skills);
        this.check = new Check(places, where, payRequired);
    }

    /** The postings of a text, at least one, each with spans into the whole text. */
    public List<Posting> readAll(CleanText text) {
        return split(text).stream().map(region -> read(text, region)).toList();
    }

    /** The text as one posting. */
    public Posting read(CleanText text) {
        return read(text, text.whole());
    }

    /** Where each posting of a paste stands; one span that holds everything when there is only one. */
    public List<Span> split(CleanText text) {
        return splitter.split(text);
    }

    private Posting read(CleanText text, Span region) {
        List<Line> lines = Line.all(text, region);
        Header header = headers.read(text, lines);
        List<Line> body = lines.subList(header.firstBodyLine(), lines.size()).stream()
                .filter(line -> !Furniture.is(line.words()))
                .toList();
        List<Field> fields = Field.all(text.value(), body);
        PipeReader.Parts parts = header.isCard() ? PipeReader.Parts.NONE : pipes.read(text, body);
        return new Reading(text, region, header, body, fields, parts).posting();
    }

    private final class Reading {

        private final CleanText text;
        private final Span region;
        private final Header header;
        private final List<Line> body;
        private final List<Field> fields;
        private final PipeReader.Parts parts;

        Reading(
                CleanText text,
                Span region,
                Header header,
                List<Line> body,
                List<Field> fields,
                PipeReader.Parts parts) {
            this.text = text;
            this.region = region;
            this.header = header;
            this.body = body;
            this.fields = fields;
            this.parts = parts;
        }

        Posting posting() {
            Found<String> title = title();
            Set<String> mainSkills = mainSkills(title);
            List<Statement> said = statements.read(text, body, fields, mainSkills);
            Where place = place();
            Posting posting = new Posting(
                    text,
                    title,
                    company(),
                    agency(),
                    poster(),
                    experience(said),
                    pay(place),
                    place.places(),
                    place.remote() == null ? new Found<>(Remote.UNSTATED, List.of(), 1) : place.remote(),
                    place.countries(),
                    header.chips(),
                    header.hiddenChips(),
                    requirements.read(text, header.chips(), title, body, silent(title), said),
                    NoticeReader.read(text.value(), fields, body),
                    TermsReader.employment(fields, body),
                    TermsReader.openings(fields, body),
                    TermsReader.education(body),
                    TermsReader.languages(fields, body),
                    BodyReader.blocks(body),
                    List.of());
            return with(posting, check.findings(new Draft(posting, header, body, fields, said, mainSkills)));
        }

        /** Lines whose field speaks of pay, place and the like, and the line the title was read from. */
        private Set<Line> silent(@Nullable Found<String> title) {
            return body.stream()
                    .filter(line -> fields.stream()
                                    .anyMatch(f -> SILENT.contains(f.kind())
                                            && line.span().contains(f.label()))
                            || (title != null && title.evidence().stream().anyMatch(line.span()::equals)))
                    .collect(Collectors.toSet());
        }

        private @Nullable Found<String> title() {
            Found<String> found = header.title();
            found = found != null ? found : TitleReader.field(fields);
            found = found != null ? found : parts.title();
            found = found != null || header.isCard() ? found : TitleReader.inFirstLines(body);
            return found != null ? found : TitleReader.inBody(body);
        }

        private @Nullable Found<String> company() {
            Found<String> found = header.company();
            found = found != null ? found : CompanyReader.field(fields);
            found = found != null ? found : parts.company();
            return found != null ? found : CompanyReader.inText(body, header.agencyJob(), this::isSkill);
        }

        private boolean isSkill(String name) {
            return skills.chip(name).isPresent() || graph.named(name).isPresent();
        }

        private @Nullable Found<String> agency() {
            return header.agency() != null ? header.agency() : first(Field.Kind.AGENCY);
        }

        private @Nullable Found<String> poster() {
            return header.postedBy() != null ? header.postedBy() : first(Field.Kind.POSTER);
        }

        private @Nullable Found<String> first(Field.Kind kind) {
            return fields.stream()
                    .filter(field -> field.kind() == kind && field.words().length() <= 80)
                    .findFirst()
                    .map(field -> Found.at(field.words(), field.value(), SURE))
                    .orElse(null);
        }

        private Set<String> mainSkills(@Nullable Found<String> title) {
            Set<String> main = new LinkedHashSet<>();
            if (title != null) {
                skills.read(CleanText.of(title.value())).forEach(mention -> main.add(mention.skill()));
            }
            header.chips().stream()
                    .limit(NAMING_CHIPS)
                    .forEach(chip -> skills.chip(chip.value()).ifPresent(skill -> main.add(skill.id())));
            if (main.isEmpty()) {
                fields.stream()
                        .filter(field -> field.kind() == Field.Kind.SKILLS)
                        .flatMap(field -> skills.read(text, field.value()).stream())
                        .map(SkillMention::skill)
                        .limit(NAMING_CHIPS)
                        .forEach(main::add);
            }
            return main;
        }

        /** The head, a field, the line of parts, and then the first that is said of experience as a whole. */
        private @Nullable Found<Experience> experience(List<Statement> said) {
            if (header.experience() != null) {
                return header.experience();
            }
            if (parts.years() != null) {
                return Found.at(parts.years().value(), parts.years().span(), SURE);
            }
            for (Statement.Scope scope : List.of(Statement.Scope.values())) {
                for (Statement one : said) {
                    if (one.scope() == scope && one.required()) {
                        double confidence = scope == Statement.Scope.LABELLED
                                ? SURE
                                : scope == Statement.Scope.PART ? GUESS : LIKELY;
                        return Found.at(one.years().value(), one.years().span(), confidence);
                    }
                }
            }
            return null;
        }

        private @Nullable Found<Pay> pay(Where place) {
            if (header.pay() != null) {
                return header.pay();
            }
            String currency = Currencies.of(place, graph);
            for (Field field : fields) {
                if (field.kind() == Field.Kind.PAY) {
                    Found<Pay> found =
                            pays.readField(text, field.value(), currency).orElse(null);
                    if (found != null) {
                        return found;
                    }
                }
            }
            if (parts.pay() != null) {
                return parts.pay();
            }
            for (Line line : body) {
                List<Found<Pay>> found = pays.readProse(text, line.span(), currency);
                if (!found.isEmpty()) {
                    return found.getFirst();
                }
            }
            return pays.undisclosed(text, region).orElse(null);
        }

        private Where place() {
            Where said = where();
            if (said.remote() != null) {
                return said;
            }
            for (Line line : body) {
                Found<Remote> remote =
                        where.prose(text, line.span(), !said.places().isEmpty());
                if (remote != null) {
                    return new Where(said.places(), remote, said.countries());
                }
            }
            return said;
        }

        private Where where() {
            if (header.isCard() && (!header.places().isEmpty() || header.remote() != null)) {
                return new Where(header.places(), header.remote(), header.eligibleCountries());
            }
            Where labelled = labelled();
            boolean complete = !labelled.places().isEmpty()
                    || (labelled.remote() != null && labelled.remote().value() == Remote.ONLY);
            if (complete || (labelled.isEmpty() && parts.where() != null)) {
                return labelled.isEmpty() && parts.where() != null ? parts.where() : labelled;
            }
            return new Where(PlaceLines.read(text, body, where), labelled.remote(), labelled.countries());
        }

        /** All fields that say where, and how the work is done, taken together. */
        private Where labelled() {
            Map<String, Found<Place>> places = new LinkedHashMap<>();
            Found<Remote> remote = null;
            List<String> countries = new ArrayList<>();
            for (Field field : fields) {
                if (field.kind() == Field.Kind.PLACE || field.kind() == Field.Kind.REMOTE) {
                    Where one = where.field(text, field.value());
                    one.places()
                            .forEach(place -> places.putIfAbsent(place.value().id(), place));
                    remote = remote == null ? one.remote() : remote;
                    countries.addAll(one.countries());
                }
            }
            boolean both = remote != null && remote.value() == Remote.ONLY && !places.isEmpty();
            Found<Remote> mode =
                    both && remote != null ? new Found<>(Remote.OKAY, remote.evidence(), remote.confidence()) : remote;
            return new Where(
                    List.copyOf(places.values()),
                    mode,
                    countries.stream().distinct().toList());
        }

        private Posting with(Posting p, List<Finding> findings) {
            return new Posting(
                    p.text(),
                    p.title(),
                    p.company(),
                    p.agency(),
                    p.postedBy(),
                    p.experience(),
                    p.pay(),
                    p.places(),
                    p.remote(),
                    p.eligibleCountries(),
                    p.statedSkills(),
                    p.hiddenSkills(),
                    p.requirements(),
                    p.noticeDays(),
                    p.employmentType(),
                    p.openings(),
                    p.education(),
                    p.languages(),
                    p.body(),
                    findings);
        }
    }
}
