package org.sangam.app.received;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.sangam.app.document.Documents;
import org.sangam.app.job.Job;
import org.sangam.app.received.ZipMembers.Member;
import org.sangam.app.web.Viewer;
import org.sangam.engine.document.Reading;
import org.sangam.engine.document.Refusal;
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
        ZipMembers members = new ZipMembers(zip);
        int files = 0;
        long unpacked = 0;
        for (Member member : members.all()) {
            if (files >= MOST_FILES || unpacked >= LARGEST_ALL) {
                break;
            }
            if (resume(member)) {
                files++;
                Optional<byte[]> content =
                        member.locked() ? Optional.empty() : members.content(member, LARGEST_FILE + 1);
                unpacked += content.map(bytes -> bytes.length).orElse(0);
                content.ifPresentOrElse(
                        bytes -> read(by, job, plain(member.name()), bytes), () -> damaged(by, job, member));
            }
        }
        return new Dropped(files, !members.all().isEmpty());
    }

    private void read(Viewer.Member by, Job job, String name, byte[] content) {
        UUID id = UUID.nameUUIDFromBytes(key(job, content));
        switch (documents.read(name, content)) {
            case Reading.Read read -> resumes.keep(by, id, job.id(), name, reader.read(read.document()), null);
            case Reading.Refused refused ->
                resumes.keep(by, id, job.id(), name, null, refused.refusal().code());
        }
    }

    /** What could not be unpacked is listed under its name, with why. */
    private void damaged(Viewer.Member by, Job job, Member member) {
        UUID id = UUID.nameUUIDFromBytes(key(job, member.name().getBytes(StandardCharsets.UTF_8)));
        Refusal why = member.locked() ? Refusal.ENCRYPTED : Refusal.UNREADABLE;
        resumes.keep(by, id, job.id(), plain(member.name()), null, why.code());
    }

    /** A folder's name ends with a slash, so that nothing is left of it. */
    private static boolean resume(Member member) {
        String name = plain(member.name());
        return !name.isEmpty() && !name.startsWith(".") && !member.name().startsWith("__MACOSX");
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
