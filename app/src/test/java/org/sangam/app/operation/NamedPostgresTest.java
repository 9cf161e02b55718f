package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NamedPostgresTest {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.empty();

    private final List<String> said = new ArrayList<>();

    @Test
    void a_durable_server_is_taken_without_a_word() {
        try (NamedPostgres named = NamedPostgres.at(database.address(), said::add)) {
            assertThat(Asking.answer(named.address(), "SELECT current_user")).isEqualTo("sangam");
        }
        assertThat(Asking.answer(database.address(), "SELECT 1"))
                .as("it is not ours to stop")
                .isEqualTo("1");
        assertThat(said).isEmpty();
    }

    @Test
    void a_server_that_acknowledges_too_early_is_taken_with_a_warning() throws Exception {
        String name = Asking.answer(database.address(), "SELECT current_database()");
        Asking.execute(database.address(), "ALTER DATABASE %s SET synchronous_commit = off".formatted(name));
        NamedPostgres.at(database.address(), said::add).close();
        Asking.execute(database.address(), "ALTER DATABASE %s RESET synchronous_commit".formatted(name));
        assertThat(said).singleElement().asString().contains("synchronous_commit off", "may be lost");
    }

    @Test
    void a_server_without_fsync_is_refused() throws Exception {
        try (DataFolder data = DataFolder.open(ChildSangam.freshFolder())) {
            EmbeddedPostgres.start(data, said::add).close();
            PostgresCluster cluster = PostgresCluster.in(data);
            try (ServerByHand careless = ServerByHand.start(cluster, List.of(), "-F")) {
                assertThatThrownBy(() -> NamedPostgres.at(cluster.address(careless.port()), said::add))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("fsync off");
            }
        }
    }

    @Test
    void a_server_that_is_not_there_is_named_without_its_password() {
        DatabaseAddress nobody = DatabaseAddress.parse("postgres://asha:secret@127.0.0.1:1/sangam", "", "");
        assertThatThrownBy(() -> NamedPostgres.at(nobody, said::add))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("127.0.0.1:1/sangam as asha does not answer")
                .hasMessageNotContaining("secret");
    }
}
