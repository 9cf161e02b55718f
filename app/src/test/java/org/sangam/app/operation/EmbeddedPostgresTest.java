package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private final List<String> progress = new ArrayList<>();

    @Test
    void data_is_kept_between_starts() throws SQLException {
        try (DataFolder data = DataFolder.open(ChildSangam.freshFolder())) {
            try (EmbeddedPostgres server = start(data)) {
                Asking.execute(server.address(), "CREATE TABLE job (title text)", "INSERT INTO job VALUES ('Nurse')");
            }
            try (EmbeddedPostgres server = start(data)) {
                assertThat(Asking.answer(server.address(), "SELECT title FROM job"))
                        .isEqualTo("Nurse");
            }
        }
    }

    @Test
    void a_stop_leaves_no_process() {
        try (DataFolder data = DataFolder.open(ChildSangam.freshFolder())) {
            EmbeddedPostgres server = start(data);
            long pid = server.pid();
            assertThat(Processes.living(pid)).isTrue();
            server.close();
            assertThat(Processes.living(pid)).isFalse();
        }
    }

    @Test
    void it_will_not_start_with_durability_off() throws SQLException {
        try (DataFolder data = DataFolder.open(ChildSangam.freshFolder())) {
            try (EmbeddedPostgres server = start(data)) {
                Asking.execute(server.adminAddress(), "ALTER ROLE sangam SET synchronous_commit = off");
            }
            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("synchronous_commit off");
            assertThat(PostmasterFile.read(data.path().resolve("postgres"))).isEmpty();
        }
    }

    @Test
    void a_file_of_settings_cannot_switch_durability_off() throws SQLException {
        try (DataFolder data = DataFolder.open(ChildSangam.freshFolder())) {
            try (EmbeddedPostgres server = start(data)) {
                Asking.execute(server.adminAddress(), "ALTER SYSTEM SET fsync = off");
            }
            try (EmbeddedPostgres server = start(data)) {
                assertThat(Asking.answer(server.address(), "SHOW fsync")).isEqualTo("on");
            }
        }
    }

    @Test
    void it_will_not_adopt_a_server_that_somebody_started_without_fsync() throws Exception {
        try (DataFolder data = DataFolder.open(ChildSangam.freshFolder())) {
            start(data).close();
            PostgresCluster cluster = PostgresCluster.in(data);
            try (ServerByHand careless = ServerByHand.start(cluster, List.of(), "-F")) {
                assertThat(careless.process().isAlive()).isTrue();
                assertThatThrownBy(() -> start(data))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("fsync off");
            }
        }
    }

    @Test
    void a_second_sangam_on_the_same_folder_is_refused() {
        Path data = ChildSangam.freshFolder();
        try (DataFolder held = DataFolder.open(data);
                EmbeddedPostgres server = start(held);
                ChildSangam second = ChildSangam.serving(data)) {
            assertThat(second.after("refused"))
                    .contains("already used by another Sangam (process "
                            + ProcessHandle.current().pid() + ")");
            assertThatThrownBy(() -> DataFolder.open(data)).isInstanceOf(StartRefused.class);
            assertThat(Asking.answer(server.address(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void the_lock_survives_a_refused_second_try_in_the_same_process() {
        Path data = ChildSangam.freshFolder();
        try (DataFolder held = DataFolder.open(data)) {
            assertThatThrownBy(() -> DataFolder.open(data)).isInstanceOf(StartRefused.class);
            try (ChildSangam second = ChildSangam.serving(held.path())) {
                assertThat(second.after("refused")).contains("already used");
            }
        }
    }

    @Test
    void a_server_that_outlived_a_killed_sangam_is_adopted() throws Exception {
        Path data = ChildSangam.freshFolder();
        long orphan;
        try (ChildSangam first = ChildSangam.serving(data)) {
            orphan = Long.parseLong(first.after("serving"));
            first.kill();
        }
        assertThat(Processes.living(orphan)).isTrue();
        try (DataFolder held = DataFolder.open(data)) {
            EmbeddedPostgres server = start(held);
            assertThat(server.pid()).isEqualTo(orphan);
            assertThat(progress).anyMatch(line -> line.contains("still running"));
            server.close();
            assertThat(Processes.living(orphan)).isFalse();
        }
    }

    @Test
    void a_start_waits_until_a_killed_server_is_buried() throws Exception {
        try (DataFolder data = DataFolder.open(ChildSangam.freshFolder())) {
            start(data).close();
            PostgresCluster cluster = PostgresCluster.in(data);
            List<String> parent = List.of("sh", "-c", "\"$@\" & exec sleep 3", "sh");
            try (ServerByHand byHand = ServerByHand.start(cluster, parent)) {
                ProcessHandle.of(byHand.pid()).orElseThrow().destroyForcibly();
                assertThat(Processes.becomesZombie(byHand.pid())).isTrue();
                try (EmbeddedPostgres server = start(data)) {
                    assertThat(progress).anyMatch(line -> line.contains("Waiting for the earlier database"));
                    assertThat(server.pid()).isNotEqualTo(byHand.pid());
                    assertThat(byHand.process().isAlive()).isFalse();
                }
            }
        }
    }

    @Test
    void data_of_another_version_is_left_alone() throws IOException {
        try (DataFolder data = DataFolder.open(ChildSangam.freshFolder())) {
            start(data).close();
            Files.writeString(data.path().resolve("postgres/PG_VERSION"), "17\n");
            assertThatThrownBy(() -> start(data))
                    .hasMessageContaining("written by PostgreSQL 17; this Sangam brings PostgreSQL 18");
        }
    }

    @Test
    void the_packed_server_is_the_version_we_say() {
        Path postgres = new PostgresBinaries(TestServer.only().binaries()).command("postgres");
        assertThat(Commands.run(Path.of("/"), List.of(postgres.toString(), "--version"))
                                .text() + ".0")
                .endsWith(PostgresBinaries.VERSION);
    }

    @Test
    void a_folder_with_other_things_in_it_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("holiday.txt"), "Kochi");
        String before = mode(folder);
        assertThatThrownBy(() -> DataFolder.open(folder)).hasMessageContaining("not Sangam's");
        assertThat(mode(folder)).isEqualTo(before);
    }

    private EmbeddedPostgres start(DataFolder data) {
        return EmbeddedPostgres.start(data, progress::add);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
