package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitTitlesTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_folder_gives_the_same_bytes() throws Exception {
        Files.createDirectory(folder.resolve("esco"));
        Files.writeString(folder.resolve("esco/occupations_en.csv"), """
                conceptType,preferredLabel,altLabels
                Occupation,kiln hand,"brick kiln worker
                kiln stoker"
                Occupation,loom fixer,"loom mechanic
                Loom fixer
                weaving machine fitter"
                Occupation,beekeeper,
                """);
        assertThat(fit("one")).isEqualTo("Fitted on 7 names of 3 occupations: 294912 bytes." + System.lineSeparator());
        fit("other");
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("other"));
    }

    @Test
    void names_of_one_occupation_come_nearer_than_before() {
        Random random = new Random(9);
        List<float[][]> occupations = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            float[] centre = noise(random, new float[Clusters.DIMENSIONS], 0, Clusters.DIMENSIONS / 2);
            occupations.add(new float[][] {around(random, centre), around(random, centre), around(random, centre)});
        }
        float[] weights = new AdapterFit(occupations).fit();
        assertThat(kinship(occupations, weights)).isGreaterThan(kinship(occupations, identity()) + .005);
    }

    @Test
    void a_folder_without_occupations_is_named_with_what_to_try() {
        assertThatThrownBy(() -> fit("one"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("occupations_en.csv");
    }

    private String fit(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = List.of(
                "--data", folder.toString(), "--out", folder.resolve(name).toString());
        new FitTitles().run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The mean cosine of the first two of each, less that of the first and its neighbour. */
    private static double kinship(List<float[][]> occupations, float[] weights) {
        double sum = 0;
        for (int i = 0; i < occupations.size(); i++) {
            float[] one = moved(occupations.get(i)[0], weights);
            float[] kin = moved(occupations.get(i)[1], weights);
            float[] stranger = moved(occupations.get((i + 1) % occupations.size())[1], weights);
            sum += cosine(one, kin) - Math.abs(cosine(one, stranger));
        }
        return sum / occupations.size();
    }

    private static float[] moved(float[] vector, float[] weights) {
        float[] to = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < to.length; j++) {
                to[j] += vector[i] * weights[i * to.length + j];
            }
        }
        return to;
    }

    private static double cosine(float[] one, float[] other) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (double) one[i] * other[i];
            first += (double) one[i] * one[i];
            second += (double) other[i] * other[i];
        }
        return both / Math.sqrt(first * second);
    }

    /** What is shared lies in the first half of the dimensions; the second is chance. */
    private static float[] around(Random random, float[] centre) {
        return noise(random, centre.clone(), Clusters.DIMENSIONS / 2, Clusters.DIMENSIONS);
    }

    private static float[] noise(Random random, float[] vector, int from, int to) {
        for (int i = from; i < to; i++) {
            vector[i] += (float) random.nextGaussian() / 20;
        }
        return vector;
    }

    private static float[] identity() {
        float[] weights = new float[Clusters.DIMENSIONS * Clusters.DIMENSIONS];
        for (int i = 0; i < Clusters.DIMENSIONS; i++) {
            weights[i * Clusters.DIMENSIONS + i] = 1;
        }
        return weights;
    }
}
