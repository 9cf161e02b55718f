package org.sangam.app.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.match.Weights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code bin/sangam fit --out} has made of this marketplace's own record, where the operator has put it into the folder
 * {@code fitted}: the weights that score everything here from the next start on, and the curves from points to chances, which
 * no score and no order reads. Files that do not hold together are left alone, and it is said why.
 */
@Component
class Fitted {

    private static final Logger LOG = LoggerFactory.getLogger(Fitted.class);

    private final Weights weights;
    private final State state;

    /** What came of looking for them. */
    enum State {
        /** There are none: the weights that Sangam comes with. */
        BUNDLED,
        /** The weights are in use. */
        WEIGHTS,
        /** The weights are in use, and their curves are here for an auditor. */
        CURVES,
        /** They could not be used; the log says why. */
        REFUSED
    }

    Fitted(@Value("${sangam.data:data}") Path data) {
        Path folder = data.resolve("fitted");
        Weights own = null;
        State found = State.BUNDLED;
        try {
            own = weights(folder.resolve("weights.json"));
            found = own == null ? State.BUNDLED : curves(folder.resolve("calibration.json"), own.version());
        } catch (IOException | RuntimeException unusable) {
            LOG.error("The fitted weights in {} are not used", folder, unusable);
            found = State.REFUSED;
        }
        this.weights = own == null || found == State.REFUSED ? Weights.bundled() : own;
        this.state = found;
    }

    Weights weights() {
        return weights;
    }

    State state() {
        return state;
    }

    private static @Nullable Weights weights(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        Weights read = Weights.read(Files.readString(file));
        read.check();
        if (read.version().equals(Weights.bundled().version()) && !read.equals(Weights.bundled())) {
            throw new IllegalArgumentException("they bear the version of the weights that Sangam comes with, "
                    + read.version() + ", and are others; give them a version of their own");
        }
        return read;
    }

    private static State curves(Path file, String version) throws IOException {
        if (!Files.exists(file)) {
            return State.WEIGHTS;
        }
        JsonNode calibration = JsonMapper.shared().readTree(Files.readString(file));
        if (!calibration.path("version").asString("").equals(version)) {
            throw new IllegalArgumentException("calibration.json is of other weights than " + version);
        }
        for (JsonNode head : calibration.path("heads")) {
            List<Double> scores = numbers(head.path("scores"));
            List<Double> chances = numbers(head.path("chances"));
            boolean within = chances.stream().allMatch(chance -> chance >= 0 && chance <= 1);
            if (scores.size() != chances.size() || !within || !rises(scores) || !rises(chances)) {
                throw new IllegalArgumentException("calibration.json holds a curve that is not one: scores and chances"
                        + " rise beside each other, chances from 0 to 1");
            }
        }
        return State.CURVES;
    }

    private static List<Double> numbers(JsonNode array) {
        return array.valueStream().map(JsonNode::asDouble).toList();
    }

    private static boolean rises(List<Double> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) < numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}
