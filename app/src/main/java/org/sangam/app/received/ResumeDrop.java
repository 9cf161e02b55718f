package org.sangam.app.received;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sangam.app.document.Documents;
import org.sangam.app.job.Job;
import org.sangam.app.web.Viewer;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.stereotype.Component;

/** Takes a ZIP of résumés apart, within limits, and has each read in the child process. One bad file never stops the rest. */
@Component
public class ResumeDrop {

    /** Files beyond this are not looked at. */
    public static final int MOST_FILES = 300;

    private static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final long LARGEST_ALL = 300L * 1024 * 1024;

    private final Documents documents;
    private final ReceivedResumes resumes;
    private final ProfileReader reader;

    ResumeDrop(Documents documents, ReceivedResumes resumes, Clock clock) {
        this.documents = documents;
        this.resumes = resumes;
        this.reader = new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock);
    }

    /** How many files of the ZIP were looked at, and whether it could be opened at all. */
    public record Dropped(int files, boolean opened) {}

    public Dropped drop(Viewer.Member by, Job job, byte[] zip) {
        int files = 0;
        long unpacked = 0;
        boolean opened = false;
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = entries.getNextEntry();
            while (entry != null) {
                opened = true;
                byte[] content = entries.readNBytes(LARGEST_FILE + 1);
                unpacked += content.length + skipped(entries, LARGEST_ALL - unpacked);
                if (resume(entry)) {
                    files++;
                    read(by, job, plain(entry.getName()), content);
                }
                entry = files < MOST_FILES && unpacked < LARGEST_ALL ? entries.getNextEntry() : null;
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return new Dropped(files, opened);
        }
        return new Dropped(files, opened);
    }

    /** Unpacks what is left of a file that is too large anyway, up to a limit, so that no file unpacks without end. */
    private static long skipped(ZipInputStream entry, long most) throws IOException {
        byte[] some = new byte[64 * 1024];
        long skipped = 0;
        for (int read = entry.read(some); read >= 0; read = entry.read(some)) {
            skipped += read;
            if (skipped > most) {
                return skipped;
            }
        }
        return skipped;
    }

    private void read(Viewer.Member by, Job job, String name, byte[] content) {
        UUID id = UUID.nameUUIDFromBytes(key(job, content));
        switch (documents.read(name, content)) {
            case Reading.Read read -> resumes.keep(by, id, job.id(), name, reader.read(read.document()), null);
            case Reading.Refused refused ->
                resumes.keep(by, id, job.id(), name, null, refused.refusal().code());
        }
    }

    private static boolean resume(ZipEntry entry) {
        String name = plain(entry.getName());
        return !entry.isDirectory()
                && !name.isEmpty()
                && !name.startsWith(".")
                && !entry.getName().startsWith("__MACOSX");
    }

    /** The last part of a path in the ZIP, without control characters. */
    private static String plain(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(200, name.length()));
    }

    private static byte[] key(Job job, byte[] content) {
        byte[] prefix = job.id().toString().getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(prefix, prefix.length + content.length);
        System.arraycopy(content, 0, both, prefix.length, content.length);
        return both;
    }
}
