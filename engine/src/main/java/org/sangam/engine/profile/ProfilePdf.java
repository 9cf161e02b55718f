package org.sangam.engine.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.OwnPdf;
import org.sangam.engine.document.Reading;
import org.sangam.engine.skill.SkillGraph;

/** Writes a profile as a PDF that people read, and that our own reader reads back as the same profile. */
public final class ProfilePdf {

    private final JsonResume json;

    public ProfilePdf(SkillGraph graph) {
        this.json = new JsonResume(graph);
    }

    /** @throws IOException when memory cannot hold it, or the profile says nothing at all */
    public byte[] write(Profile profile) throws IOException {
        byte[] resume = json.write(profile, null).getBytes(StandardCharsets.UTF_8);
        return switch (DocumentReader.read(resume, "profile.json")) {
            case Reading.Read read -> OwnPdf.write(read.document());
            case Reading.Refused refused ->
                throw new IOException(
                        "The profile cannot be written: " + refused.refusal().sentence());
        };
    }
}
