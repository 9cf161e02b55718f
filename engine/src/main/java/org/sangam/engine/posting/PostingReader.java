package org.sangam.engine.posting;

import java.util.List;
import java.util.Set;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads postings: job pages and cards as copied from a job site, agency cards, free text, mails. What the head of a page says
 * goes before a labelled field, and a field before running words. Deterministic, and safe to share between threads.
 */
public final class PostingReader {

    private final HeaderReader headers;
    private final Splitter splitter;
    private final PipeReader pipes;
    private final NamesReader names;
    private final StatementReader statements;
    private final OfferReader offers;
    private final WorkplaceReader workplaces;
    private final RequirementReader requirements;
    private final Check check;

    public PostingReader(SkillGraph skills, PlaceGraph places) {
        this(skills, places, false);
    }

    /**
     * @param payRequired whether the operator's jurisdiction wants a range of pay in every posting
     */
    public PostingReader(SkillGraph skills, PlaceGraph places, boolean payRequired) {
        SkillReader reader = new SkillReader(skills);
        WhereReader where = new WhereReader(places);
        this.headers = new HeaderReader(reader, where);
        this.splitter = new Splitter(headers);
        this.pipes = new PipeReader(where);
        this.names = new NamesReader(reader, places);
        this.statements = new StatementReader(reader);
        this.offers = new OfferReader(places);
        this.workplaces = new WorkplaceReader(where);
        this.requirements = new RequirementReader(reader);
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
        return read(new Source(text, region, header, lines, body, fields, parts));
    }

    private Posting read(Source source) {
        CleanText text = source.text();
        Header header = source.header();
        List<Line> body = source.body();
        List<Field> fields = source.fields();
        Found<String> title = names.title(source);
        Set<String> mainSkills = names.mainSkills(source, title);
        List<Statement> said = statements.read(text, body, fields, mainSkills);
        Where where = workplaces.read(source);
        Posting posting = new Posting(
                text,
                title,
                names.company(source),
                names.agency(source),
                names.poster(source),
                offers.experience(source, said),
                offers.pay(source, where),
                where.places(),
                where.remote() == null ? new Found<>(Remote.UNSTATED, List.of(), 1) : where.remote(),
                where.countries(),
                header.chips(),
                header.hiddenChips(),
                requirements.read(text, header.chips(), title, body, source.silent(title), said),
                NoticeReader.read(text.value(), fields, body),
                TermsReader.employment(fields, body),
                TermsReader.openings(fields, body),
                TermsReader.education(body),
                TermsReader.languages(fields, body),
                BodyReader.blocks(body),
                List.of());
        return posting.with(check.findings(new Draft(posting, header, body, fields, said, mainSkills)));
    }
}
