package org.sangam.app.search.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Job;
import org.sangam.app.search.Browse;
import org.sangam.app.search.Browse.Spot;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Link;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.stereotype.Component;

/**
 * On a job's page: the way to it by its place, or by remote work, and by the first of its skills that has a page there. A
 * place without a page leads to the search for it.
 */
@Component
class TrailPart implements PagePart<Job> {

    private final Browse browse;
    private final Templates templates;

    TrailPart(Browse browse, Templates templates) {
        this.browse = browse;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.TRAIL;
    }

    @Override
    public Optional<Content> on(Frame frame, Job job) {
        Posting posting = job.posting();
        String place = place(posting);
        boolean remote = place == null && posting.remote().value() != Remote.NO;
        List<Link> steps = new ArrayList<>();
        if (place != null) {
            steps.add(new Link(PlaceGraph.bundled().place(place).name(), address(new Spot(null, place, false))));
        } else if (remote) {
            steps.add(new Link(frame.words().say("search.browse.remote"), address(new Spot(null, null, true))));
        }
        skills(posting)
                .map(skill -> new Spot(skill, place, remote))
                .filter(browse::has)
                .findFirst()
                .ifPresent(spot -> steps.add(new Link(
                        SkillGraph.bundled()
                                .skill(Objects.requireNonNull(spot.skill()))
                                .name(),
                        spot.path())));
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.content("search/web/trail", new TrailView(steps)));
    }

    /** The first place that the posting names, a locality by its city. */
    private static @Nullable String place(Posting posting) {
        if (posting.places().isEmpty()) {
            return null;
        }
        Place place = posting.places().getFirst().value();
        return place.kind() == Place.Kind.LOCALITY && place.within() != null ? place.within() : place.id();
    }

    private String address(Spot spot) {
        return browse.has(spot)
                ? spot.path()
                : Address.ofJobs("", spot.selection(), null).path();
    }

    /** Those required before those that are only good to have. */
    private static Stream<String> skills(Posting posting) {
        return Stream.of(Need.REQUIRED, Need.OPTIONAL, Need.MENTIONED)
                .flatMap(need -> posting.requirements().stream().filter(requirement -> requirement.need() == need))
                .map(Requirement::anyOf)
                .flatMap(List::stream);
    }
}
