package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusedSentenceTest {

    @Test
    void a_refused_start_says_why_and_what_to_try_and_shows_no_stack(CapturedOutput output) {
        try (DataFolder held = DataFolder.open(ChildSangam.freshFolder())) {
            SpringApplicationBuilder second =
                    new SpringApplicationBuilder(DatabaseConfiguration.class).web(WebApplicationType.NONE);
            assertThat(catchThrowable(
                            () -> second.run("--sangam.data=" + held.path()).close()))
                    .hasRootCauseInstanceOf(StartRefused.class);
        }
        assertThat(output.getAll())
                .contains("is already used by another Sangam (this process).")
                .contains("give this one a folder of its own with --data FOLDER.")
                .doesNotContain("\tat ");
    }
}
