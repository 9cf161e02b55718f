package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DurabilityTest {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.empty();

    @Test
    void an_acknowledged_write_is_on_disk() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void a_connection_that_gives_it_up_is_seen() throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement()) {
            assertThat(Durability.of(connection).promised()).isTrue();
            statement.execute("SET synchronous_commit = off");
            assertThat(Durability.of(connection).off()).containsExactly("synchronous_commit");
        }
    }

    private static String setting(String name) {
        return database.sql()
                .sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
