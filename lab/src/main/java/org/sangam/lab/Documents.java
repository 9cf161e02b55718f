package org.sangam.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;

/** Postings and résumés out of files. */
final class Documents {

    /** A folder beyond this is work for the marketplace, not for one command. */
    static final int MOST_FILES = 10_000;

    private final PostingReader postings = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());
    private final ProfileReader profiles;

    Documents(Clock clock) {
        this.profiles = new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock);
    }

    Posting posting(String name) throws UnusableInput {
        List<Posting> all = postings.readAll(document(name).text());
        if (all.size() != 1) {
            throw new UnusableInput(name + " holds " + all.size() + " postings; give one in a file of its own.");
        }
        return all.getFirst();
    }

    Profile profile(String name) throws UnusableInput {
        return profiles.read(document(name));
    }

    /** The files of a folder by name, hidden ones left out. */
    static List<String> files(String folder) throws UnusableInput {
        Path path = Path.of(folder);
        if (!Files.isDirectory(path)) {
            throw new UnusableInput("There is no folder " + folder + "; check the path.");
        }
        try (Stream<Path> files = Files.list(path)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(Path::toString)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (names.size() > MOST_FILES) {
                throw new UnusableInput(folder + " holds more than 10,000 files; give a part of them.");
            }
            return names;
        } catch (IOException e) {
            throw new UnusableInput("The folder " + folder + " could not be read: " + e.getMessage() + ".");
        }
    }

    private static Document document(String name) throws UnusableInput {
        return switch (DocumentReader.read(Input.bytes(name), name.equals("-") ? "" : name)) {
            case Reading.Read(Document document) -> document;
            case Reading.Refused(var refusal) ->
                throw new UnusableInput(refusal.sentence().replace('\n', ' '));
        };
    }
}
