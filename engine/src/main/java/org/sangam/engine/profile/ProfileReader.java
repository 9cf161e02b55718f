package org.sangam.engine.profile;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.place.PlaceReader;
import org.sangam.engine.profile.Profile.Education;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.profile.Section.Kind;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads a résumé into a {@link Profile}: divides it at its headings, reads each part for what it holds, and lets the whole
 * speak of skills and of the time worked.
 *
 * <p>The same document gives the same profile; "present" is the month of the caller's clock. Safe for use by many threads.
 */
public final class ProfileReader {

    private final SkillReader skills;
    private final PlaceGraph places;
    private final PlaceReader placeReader;
    private final Clock clock;

    public ProfileReader(SkillGraph skills, PlaceGraph places, Clock clock) {
        this.skills = new SkillReader(skills);
        this.places = places;
        this.placeReader = new PlaceReader(places);
        this.clock = clock;
    }

    public Profile read(Document document) {
        return document.fields().isEmpty() ? new Reading(document).profile() : structured(document);
    }

    private Profile structured(Document document) {
        CleanText text = document.text();
        FieldReader fields = new FieldReader(document);
        YearMonth now = YearMonth.now(clock);
        List<Position> positions = fields.positions();
        List<Education> education = fields.education();
        Found<Place> place =
                fields.all("basics.location.city", "basics.location.region", "basics.location.countryCode").stream()
                        .flatMap(f -> placeReader.read(text, f.evidence().getFirst()).stream())
                        .findFirst()
                        .orElse(null);
        List<Found<String>> links = Stream.concat(
                        fields.all("basics.url").stream(), fields.each("basics.profiles", "url").stream())
                .toList();
        return new Profile(
                text,
                fields.one("basics.name"),
                fields.all("basics.email"),
                fields.all("basics.phone"),
                links,
                fields.one("basics.label"),
                fields.one("basics.summary"),
                place,
                positions,
                education,
                SkillUses.of(
                        skills.read(text), positions, notSkills(text, fields.personal(), positions, education), now),
                fields.each("languages", "language"),
                fields.each("certificates", "name"),
                fields.each("projects", "name"),
                WorkTime.of(text, positions, now),
                document.findings());
    }

    /** Words that name other things: ways to reach the person, and employers and schools that bear a product's name. */
    private static List<Span> notSkills(
            CleanText text, List<Span> personal, List<Position> positions, List<Education> education) {
        List<Span> not = new ArrayList<>(personal);
        positions.forEach(p -> p.evidence().stream()
                .filter(e -> text.words(e).equals(p.company()) || text.words(e).equals(p.place()))
                .forEach(not::add));
        education.forEach(e -> e.evidence().stream()
                .filter(s -> text.words(s).equals(e.school()))
                .forEach(not::add));
        return not;
    }

    /** One reading of one document. */
    private final class Reading {

        private final Document document;
        private final CleanText text;
        private final YearMonth now = YearMonth.now(clock);
        private final DateReader dates;
        private final List<Row> rows;
        private final ContactReader contacts;
        private final @Nullable Found<String> name;
        private final List<Section> sections;

        Reading(Document document) {
            this.document = document;
            this.text = document.text();
            this.dates = new DateReader(text.value(), now);
            this.rows = Sections.rows(document);
            this.contacts = new ContactReader(document);
            this.name = new NameReader(text, places, contacts.emails()).read(rows);
            this.sections =
                    Sections.of(rows, name == null ? null : name.evidence().getFirst());
        }

        /** An address or a number below "References" is somebody else's, unless there is no other. */
        private List<Found<String>> withoutReferees(List<Found<String>> contacts) {
            List<Found<String>> own = contacts.stream()
                    .filter(contact -> sections.stream()
                            .filter(section -> section.kinds().equals(Set.of(Section.Kind.OTHER)))
                            .flatMap(section -> section.rows().stream())
                            .noneMatch(row ->
                                    row.span().contains(contact.evidence().getFirst())))
                    .toList();
            return own.isEmpty() ? contacts : own;
        }

        Profile profile() {
            List<Found<String>> emails = withoutReferees(contacts.emails());
            contacts.read(own(emails));
            List<Position> positions = positions(personal());
            List<Education> education = education();
            return new Profile(
                    text,
                    name,
                    emails,
                    withoutReferees(contacts.phones()),
                    contacts.links(),
                    headline(),
                    summary(),
                    place(),
                    positions,
                    education,
                    SkillUses.of(skills.read(text), positions, notSkills(positions, education), now),
                    LanguageReader.read(text, rowsOf(Kind.LANGUAGES)),
                    lines(Kind.CERTIFICATES),
                    lines(Kind.PROJECTS),
                    WorkTime.of(text, positions, now),
                    document.findings());
        }

        private List<Span> notSkills(List<Position> positions, List<Education> education) {
            List<Span> not = ProfileReader.notSkills(text, personal(), positions, education);
            not.addAll(Sections.headings(rows));
            return not;
        }

        private List<Row> rowsOf(Kind kind) {
            return sections.stream()
                    .filter(s -> s.is(kind))
                    .flatMap(s -> s.rows().stream())
                    .toList();
        }

        /** The parts that speak of the person: before the first heading, under "Contact", around an e-mail address, and the last lines. */
        private List<Span> own(List<Found<String>> emails) {
            List<Span> own = new ArrayList<>();
            Stream.concat(rowsOf(Kind.TOP).stream(), rowsOf(Kind.CONTACT).stream())
                    .map(Row::span)
                    .forEach(own::add);
            rows.stream().skip(Math.max(0, rows.size() - 2)).map(Row::span).forEach(own::add);
            rows.stream().limit(8).map(Row::span).forEach(own::add);
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                if (emails.stream().anyMatch(e -> e.evidence().getFirst().overlaps(row.span()))) {
                    rows.subList(Math.max(0, i - 3), Math.min(rows.size(), i + 4)).stream()
                            .map(Row::span)
                            .forEach(own::add);
                }
            }
            return own;
        }

        private List<Position> positions(List<Span> personal) {
            List<Position> positions = new ArrayList<>();
            for (Section section : sections) {
                if (section.is(Kind.EXPERIENCE)) {
                    boolean mixed = section.is(Kind.EDUCATION);
                    new PositionReader(text, places, dates)
                            .read(section.rows()).stream()
                                    .filter(p -> !mixed || Unheaded.isWork(p))
                                    .forEach(positions::add);
                }
            }
            return sections.stream().anyMatch(s -> s.is(Kind.EXPERIENCE))
                    ? positions
                    : unheaded().positions(sections, personal);
        }

        private Unheaded unheaded() {
            return new Unheaded(text, places, dates);
        }

        private List<Education> education() {
            if (sections.stream().noneMatch(s -> s.is(Kind.EDUCATION))) {
                return new EducationReader(text, places, dates).read(unheaded().schools(rows));
            }
            return sections.stream()
                    .filter(s -> s.is(Kind.EDUCATION) && !s.is(Kind.EXPERIENCE))
                    .flatMap(s -> new EducationReader(text, places, dates).read(s.rows()).stream())
                    .toList();
        }

        /** What the person calls their work: beside or below the name, or as large as a name elsewhere. */
        private @Nullable Found<String> headline() {
            double usual = NameReader.usualSize(rows);
            Stream<Row> large = rows.stream()
                    .filter(r -> r.line().page() == 1 && r.line().size() > usual * 1.15)
                    .limit(8);
            return Stream.concat(rowsOf(Kind.TOP).stream(), large)
                    .filter(row -> !row.bullet() && !row.isProse())
                    .flatMap(row -> Chunks.of(text, places, List.of(row), 0, List.of()).stream())
                    .filter(c -> c.isName() && c.title() >= 2 && c.words().length() <= 90)
                    .filter(c -> contacts.taken().stream().noneMatch(c.span()::overlaps))
                    .filter(c -> name == null || !name.evidence().getFirst().overlaps(c.span()))
                    .findFirst()
                    .map(c -> Found.at(c.words(), c.span(), .85))
                    .orElse(null);
        }

        private @Nullable Found<String> summary() {
            List<Row> lines = rowsOf(Kind.SUMMARY);
            if (lines.isEmpty()) {
                lines = rowsOf(Kind.TOP).stream()
                        .filter(r -> r.isProse() && !r.bullet())
                        .dropWhile(r -> r.words().length() < 60)
                        .toList();
            }
            if (lines.isEmpty()) {
                return null;
            }
            String words = String.join(" ", lines.stream().map(Row::words).toList());
            List<Span> evidence = lines.stream().map(Row::span).toList();
            return new Found<>(words.replaceAll("\\s+", " "), evidence, .9);
        }

        private @Nullable Found<Place> place() {
            List<Row> near = new ArrayList<>(rowsOf(Kind.CONTACT));
            rowsOf(Kind.TOP).stream().filter(r -> !r.isProse()).forEach(near::add);
            for (Row row : near) {
                Optional<Found<Place>> city = row.cells().stream()
                        .flatMap(cell -> placeReader.read(text, cell).stream())
                        .filter(p -> p.evidence().stream()
                                .noneMatch(e -> contacts.taken().stream().anyMatch(e::overlaps)))
                        .filter(p -> name == null
                                || !name.evidence()
                                        .getFirst()
                                        .overlaps(p.evidence().getFirst()))
                        .filter(p -> Character.isUpperCase(
                                text.value().codePointAt(p.evidence().getFirst().start())))
                        .min(Comparator.comparing(p -> p.value().kind()));
                if (city.isPresent()) {
                    return city.get();
                }
            }
            return null;
        }

        private List<Span> personal() {
            List<Span> personal = new ArrayList<>(contacts.taken());
            if (name != null) {
                personal.addAll(name.evidence());
            }
            return personal;
        }

        private List<Found<String>> lines(Kind kind) {
            return rowsOf(kind).stream()
                    .filter(r -> !r.isProse() && r.words().codePoints().anyMatch(Character::isLetter))
                    .filter(r -> kind != Kind.PROJECTS || !r.bullet())
                    .map(r -> Found.at(r.words().replaceAll("\\s+", " "), r.span(), .8))
                    .toList();
        }
    }
}
