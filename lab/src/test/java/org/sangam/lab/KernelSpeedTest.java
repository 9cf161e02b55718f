package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KernelSpeedTest {

    private static final int VECTORS = 3003;

    @Test
    void the_kernel_is_timed_and_finds_what_is_nearest_at_every_filter() {
        Map<String, Measure> rows = new KernelSpeed(VECTORS, 0)
                .run().stream().collect(Collectors.toMap(Measure::name, Function.identity()));
        assertThat(rows)
                .containsOnlyKeys(
                        "kernel-1bit-ms",
                        "kernel-int8-ms",
                        "kernel-recall10",
                        "kernel-recall10-filter10",
                        "kernel-recall10-filter1",
                        "kernel-recall10-filter01",
                        "batched-per-s",
                        "all-pairs-min");
        rows.values().stream()
                .filter(row -> row.unit().equals("share"))
                .forEach(row -> assertThat(row.ours()).as(row.name()).isGreaterThanOrEqualTo(.99));
        assertThat(rows.values()).allMatch(row -> row.ours() > 0);
    }

    @Test
    void lucene_answers_the_same_questions_and_says_how_it_was_set_up() throws IOException {
        List<Measure> rows = new PeerSpeed(VECTORS, 0).run();
        assertThat(rows)
                .extracting(Measure::name)
                .containsExactly(
                        "hnsw-ms",
                        "flat-ms",
                        "hnsw-ms-filter10",
                        "flat-ms-filter10",
                        "hnsw-ms-filter1",
                        "flat-ms-filter1");
        for (Measure row : rows) {
            assertThat(row.people()).isEqualTo(VECTORS);
            assertThat(row.peer()).containsPattern("Lucene 10.6 .* int8.* recall (0.99|1.00)");
            assertThat(row.met()).isEqualTo(row.ours() <= Objects.requireNonNull(row.peerValue()));
        }
    }

    @Test
    void vectors_in_smaller_circles_are_more_alike() {
        Clusters clusters = new Clusters(3);
        float[] one = clusters.vector(0);
        assertThat(dot(one, one)).isBetween(.999, 1.001);
        assertThat(dot(one, clusters.vector(1))).isBetween(.65, .85);
        assertThat(dot(one, clusters.vector(399))).isBetween(.45, .75);
        assertThat(dot(one, clusters.vector(399_999))).isBetween(0., .3);
        assertThat(clusters.drawing().vector(123_456)).isEqualTo(clusters.vector(123_456));
    }

    @Test
    void a_number_of_peers_beyond_what_is_allowed_is_refused() throws WrongUsage {
        assertThat(PeerSpeed.size(Optional.of("1000"))).isEqualTo(1000);
        assertThatThrownBy(() -> PeerSpeed.size(Optional.of("1000001"))).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> PeerSpeed.size(Optional.of("many"))).hasMessageContaining("many");
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
