package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.profile.Section.Kind;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/** Finds work and schooling in a résumé that has no heading above them. */
record Unheaded(CleanText text, PlaceGraph places, DateReader dates) {

    private static final int LONGEST = 200;

    /** Without a heading that says so, work is what has a title's words, or a range of time at an organisation. */
    List<Position> positions(List<Section> sections, List<Span> personal) {
        List<Position> found = new ArrayList<>();
        for (Section section : sections) {
            boolean projects = section.is(Kind.PROJECTS);
            if (projects || section.is(Kind.TOP) || section.is(Kind.OTHER) || section.is(Kind.SUMMARY)) {
                List<Row> unsaid = section.rows().stream()
                        .filter(r -> personal.stream().noneMatch(r.span()::overlaps))
                        .toList();
                new PositionReader(text, places, dates)
                        .read(unsaid).stream()
                                .filter(p -> p.title() != null && p.company() != null && p.start() != null)
                                .filter(p -> isWork(p) || isOrganisation(p, projects))
                                .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isOrganisation(Position position, boolean projects) {
        String company = position.company() == null ? "" : position.company();
        String title = position.title() == null ? "" : position.title();
        return Words.has(Words.Kind.COMPANY, company)
                && (projects || !Words.has(Words.Kind.SCHOOL, company))
                && !Objects.equals(position.start(), position.end())
                && !Words.has(Words.Kind.DEGREE, title);
    }

    /** Under a heading of both work and schooling, what has a title's words and no degree's. */
    static boolean isWork(Position position) {
        String title = position.title() == null ? "" : position.title();
        return Words.has(Words.Kind.TITLE, title) && !Words.has(Words.Kind.DEGREE, title);
    }

    /** Without a heading that says so, education is what names a school and a degree, together or one below the other. */
    List<Row> schools(List<Row> rows) {
        List<Row> schools = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).span().length() > LONGEST || !rows.get(i).mayHead()) {
                continue;
            }
            String near = rows.get(i).words() + " " + (i > 0 ? rows.get(i - 1).words() : "") + " "
                    + (i + 1 < rows.size() ? rows.get(i + 1).words() : "");
            boolean school = Words.has(Words.Kind.SCHOOL, rows.get(i).words());
            boolean degree = Words.has(Words.Kind.DEGREE, rows.get(i).words());
            boolean both = Words.has(Words.Kind.SCHOOL, near) && Words.has(Words.Kind.DEGREE, near);
            if (both && (school || degree)) {
                schools.add(rows.get(i));
            }
        }
        return schools;
    }
}
