package org.sangam.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sangam.engine.match.Weights;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FittedTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CURVES =
            "{\"version\": \"here.1\", \"heads\": {\"a\": {\"scores\": [-1, 2], \"chances\": [0.1, 0.4]}}}";

    @TempDir
    private Path data;

    private final ObjectNode weights = JSON.valueToTree(Weights.bundled());

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(data.resolve("fitted"));
        weights.put("version", "here.1");
    }

    @Test
    void without_files_the_weights_are_those_that_sangam_comes_with() {
        assertThat(new Fitted(data).weights()).isEqualTo(Weights.bundled());
        assertThat(new Fitted(data).state()).isEqualTo(Fitted.State.BUNDLED);
    }

    @Test
    void fitted_weights_score_from_the_next_start_on_and_curves_lie_beside_them() throws IOException {
        ((ObjectNode) weights.get("role")).put("same", 9_000_000);
        put("weights.json", weights.toString());
        assertThat(new Fitted(data).weights().role().same()).isEqualTo(9_000_000);
        assertThat(new Fitted(data).state()).isEqualTo(Fitted.State.WEIGHTS);

        put("calibration.json", CURVES);

        assertThat(new Fitted(data).state()).isEqualTo(Fitted.State.CURVES);
    }

    @Test
    void weights_by_which_strange_work_counts_more_are_left_alone() throws IOException {
        ((ObjectNode) weights.get("role")).put("same", -11_000_000);
        refused();
    }

    @Test
    void weights_beyond_what_a_scan_can_sum_are_left_alone() throws IOException {
        ((ObjectNode) weights.get("place")).put("wished", 40_000_000);
        refused();
    }

    @Test
    void other_weights_under_the_version_of_sangams_own_are_left_alone() throws IOException {
        weights.put("version", Weights.bundled().version());
        ((ObjectNode) weights.get("role")).put("same", 9_000_000);
        refused();
    }

    @Test
    void what_is_no_file_of_weights_is_left_alone() throws IOException {
        put("weights.json", "{\"version\": ");
        assertThat(new Fitted(data).state()).isEqualTo(Fitted.State.REFUSED);
        assertThat(new Fitted(data).weights()).isEqualTo(Weights.bundled());
    }

    @Test
    void weights_beside_a_falling_curve_or_curves_of_others_are_left_alone() throws IOException {
        put("weights.json", weights.toString());
        put("calibration.json", CURVES.replace("0.4", "0.05"));
        assertThat(new Fitted(data).state()).isEqualTo(Fitted.State.REFUSED);

        put("calibration.json", CURVES.replace("here.1", "elsewhere.1"));

        assertThat(new Fitted(data).state()).isEqualTo(Fitted.State.REFUSED);
        assertThat(new Fitted(data).weights()).isEqualTo(Weights.bundled());
    }

    private void refused() throws IOException {
        put("weights.json", weights.toString());
        Fitted fitted = new Fitted(data);

        assertThat(fitted.state()).isEqualTo(Fitted.State.REFUSED);
        assertThat(fitted.weights()).isEqualTo(Weights.bundled());
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(data.resolve("fitted").resolve(name), text);
    }
}
