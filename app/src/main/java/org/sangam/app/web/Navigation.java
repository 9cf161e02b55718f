package org.sangam.app.web;

import java.util.List;
import java.util.stream.Stream;

/** Which entries the header shows to whom. */
public final class Navigation {

    private Navigation() {}

    static List<Entry> of(Frame frame) {
        return places(frame.viewer()).map(place -> entry(frame, place)).toList();
    }

    private static Stream<Place> places(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Visitor visitor ->
                Stream.of(
                        new Place("jobs", "/jobs"),
                        new Place("companies", "/companies"),
                        new Place("matching", "/how-matching-works"));
            case Viewer.Candidate candidate ->
                Stream.of(
                        new Place("for-you", "/for-you"),
                        new Place("jobs", "/jobs"),
                        new Place("companies", "/companies"),
                        new Place("saved", "/saved-jobs"),
                        new Place("conversations", "/conversations"),
                        new Place("profile", "/profile"));
            case Viewer.Member member ->
                Stream.of(
                        new Place("team-jobs", "/team/jobs"),
                        new Place("shortlists", "/team/shortlists"),
                        new Place("conversations", "/conversations"),
                        new Place("company", "/team/company"));
            case Viewer.Operator operator ->
                Stream.of(
                        new Place("jobs", "/jobs"),
                        new Place("companies", "/companies"),
                        new Place("reports", "/operation/reports"),
                        new Place("operation", "/operation"));
        };
    }

    private static Entry entry(Frame frame, Place place) {
        return new Entry(
                frame.words().say("web.nav." + place.code()),
                place.path(),
                place.code().equals(frame.section()));
    }

    /** One entry; the current one is where the reader is. */
    public record Entry(String label, String path, boolean current) {}

    private record Place(String code, String path) {}
}
