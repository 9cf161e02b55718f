package org.sangam.app.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * Writes the sample market's texts to a folder, for demonstrations: {@code postings/KEY.txt} and
 * {@code people/KEY.txt}. Zip {@code people} and drop it onto a job.
 */
public final class SampleFolder {

    private SampleFolder() {}

    /** Arguments: the folder, and how many people (180 unless told, at most all). */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("Wanted: FOLDER [PEOPLE]\nTry: sample-market 180");
            System.exit(2);
        }
        int people = args.length > 1 ? Integer.parseInt(args[1]) : 180;
        write(SampleMarket.on(LocalDate.now(ZoneOffset.UTC)), Path.of(args[0]), people);
    }

    static void write(SampleMarket market, Path folder, int people) throws IOException {
        Path postings = Files.createDirectories(folder.resolve("postings"));
        for (SamplePosting posting : market.postings()) {
            Files.writeString(postings.resolve(posting.key() + ".txt"), posting.text());
        }
        Path resumes = Files.createDirectories(folder.resolve("people"));
        try (Stream<SamplePerson> some = market.people().limit(people)) {
            for (SamplePerson person : (Iterable<SamplePerson>) some::iterator) {
                Files.writeString(resumes.resolve(person.key() + ".txt"), person.resume());
            }
        }
    }
}
