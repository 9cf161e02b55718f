package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DataSafetyTest {

    private static DataFolder data;
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        data = DataFolder.open(ChildSangam.freshFolder());
        server = EmbeddedPostgres.start(data, line -> {});
    }

    @AfterAll
    static void stop() {
        server.close();
        data.close();
    }

    @Test
    void only_its_owner_may_look_into_the_folder() throws IOException {
        assertThat(mode(data.path())).isEqualTo("rwx------");
        assertThat(mode(server.folder())).isEqualTo("rwx------");
        assertThat(mode(data.path().resolve("database.password"))).isEqualTo("rw-------");
        assertThat(mode(data.path().resolve("database-admin.password"))).isEqualTo("rw-------");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        for (String user : List.of("sangam", "postgres")) {
            assertThatThrownBy(() -> as(user, "").connect()).hasMessageContaining("password");
            assertThatThrownBy(() -> as(user, "123456").connect())
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void no_line_of_the_access_rules_trusts_anybody() {
        assertThat(Asking.answer(
                        server.adminAddress(), "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void it_listens_on_this_machine_alone() {
        assertThat(Asking.answer(server.adminAddress(), "SHOW listen_addresses"))
                .isEqualTo("127.0.0.1");
        assertThat(Asking.answer(server.adminAddress(), "SHOW unix_socket_directories"))
                .isEmpty();
    }

    @Test
    void the_app_has_no_power_over_the_server() {
        String power = "SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user";
        assertThat(Asking.answer(server.address(), power)).isEqualTo("f");
    }

    @Test
    void words_in_any_script_are_words() {
        assertThat(Asking.answer(server.address(), "SELECT lower('ÄÉ') || current_setting('server_encoding')"))
                .isEqualTo("äéUTF8");
    }

    @Test
    void the_app_adds_similar_words_by_itself_in_any_script() throws SQLException {
        Asking.execute(server.address(), "CREATE EXTENSION pg_trgm");
        assertThat(Asking.answer(server.address(), "SELECT similarity('കൊച്ചി നഴ്സ്', 'കൊച്ചി') > 0.3"))
                .isEqualTo("t");
    }

    @Test
    void an_address_is_told_without_its_password() {
        assertThat(server.address().toString())
                .contains("sangam")
                .doesNotContain(server.address().password());
    }

    private static DatabaseAddress as(String user, String password) {
        return new DatabaseAddress(server.address().jdbcUrl(), user, password);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
