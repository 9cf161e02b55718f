package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sangam.engine.match.Weights;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FitWeightsTest {

    private static final long SEED = 20261123;

    @TempDir
    Path folder;

    @Test
    void factors_that_made_outcomes_are_found_and_chances_come_true() {
        double[] truth = {0.6, 1.7};
        List<Outcome> outcomes = drawn(40_000, truth, -0.5);

        HeadFit fit = HeadFit.to(outcomes, 2);

        assertThat(fit.factors()[0]).as("seed %d", SEED).isCloseTo(0.6, within(0.1));
        assertThat(fit.factors()[1]).as("seed %d", SEED).isCloseTo(1.7, within(0.1));
        Calibration curve = Calibration.of(outcomes, fit);
        List<Outcome> later = drawn(40_000, truth, -0.5);
        assertThat(Calibration.gap(later, one -> curve.chance(fit.score(one))).overall())
                .isLessThan(0.02);
        assertThat(Calibration.gap(
                                later, one -> HeadFit.logistic(HeadFit.asItIs(2).score(one)))
                        .overall())
                .isGreaterThan(0.03);
    }

    @Test
    void factor_never_turns_a_reason_around_and_a_curve_never_falls() {
        List<Outcome> outcomes = drawn(5_000, new double[] {-1.5, 1}, 0);

        HeadFit fit = HeadFit.to(outcomes, 2);

        assertThat(fit.factors()[0]).isPositive();
        assertThat(Calibration.of(outcomes, fit).chances()).isSorted();
    }

    @Test
    void fitted_file_is_one_that_sangam_reads_with_only_its_points_changed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FitWeights()
                .run(
                        List.of(
                                "--synthetic",
                                "--people",
                                "300",
                                "--jobs",
                                "100",
                                "--version",
                                "tried",
                                "--out",
                                folder.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8));

        Weights fitted = Weights.read(Files.readString(folder.resolve("weights.json")));
        assertThat(fitted.version()).isEqualTo("tried");
        assertThat(fitted.skill().metFloorPermille())
                .isEqualTo(Weights.bundled().skill().metFloorPermille());
        assertThat(fitted.place().nearKilometres())
                .isEqualTo(Weights.bundled().place().nearKilometres());
        assertThat(fitted.freshness().points())
                .isNotEqualTo(Weights.bundled().freshness().points());
        JsonNode curves = JsonMapper.builder().build().readTree(folder.resolve("calibration.json"));
        assertThat(curves.get("version").asString()).isEqualTo("tried");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("which nobody lived");
    }

    @Test
    void every_figure_of_points_in_the_weights_belongs_to_a_term_that_can_be_fitted() {
        Map<String, Double> none = Map.of();
        Weights same = Weights.read(ScaledWeights.of(Weights.bundled(), "same", none));
        assertThat(same.place()).isEqualTo(Weights.bundled().place());
        Map<String, Double> twice = new java.util.HashMap<>();
        for (Outcome.Head head : Outcome.Head.values()) {
            head.codes().forEach(code -> twice.put(code, 2.0));
        }
        Weights doubled = Weights.read(ScaledWeights.of(Weights.bundled(), "twice", twice));
        assertThat(doubled.skill().gap())
                .isEqualTo(Weights.bundled().skill().gap().stream()
                        .map(points -> 2 * points)
                        .toList());
        assertThat(doubled.company().agency())
                .isEqualTo(2 * Weights.bundled().company().agency());
        assertThat(doubled.answers().all())
                .isEqualTo(2 * Weights.bundled().answers().all());
    }

    private static List<Outcome> drawn(int many, double[] truth, double intercept) {
        Random random = new Random(SEED);
        return new ArrayList<>(IntStream.range(0, many)
                .mapToObj(number -> {
                    double[] terms = {random.nextGaussian(), random.nextGaussian()};
                    double looked = 1 / (1.0 + number % 4);
                    double chance = HeadFit.logistic(intercept + truth[0] * terms[0] + truth[1] * terms[1]);
                    return new Outcome(terms, looked, random.nextDouble() < looked * chance, "all", number);
                })
                .toList());
    }
}
