package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class TestDatabaseTest {

    @RegisterExtension
    static final TestDatabase ours = TestDatabase.empty();

    @RegisterExtension
    static final TestDatabase another = TestDatabase.empty();

    @Autowired
    private DataSource dataSource;

    @Test
    void two_test_classes_see_nothing_of_each_other() {
        ours.sql().sql("CREATE TABLE mark (id int)").update();
        assertThat(tables(ours.sql())).isEqualTo(1);
        assertThat(tables(another.sql())).isZero();
    }

    @Test
    void the_whole_app_starts_on_a_database_of_its_own() {
        JdbcClient sql = JdbcClient.create(dataSource);
        assertThat(sql.sql("SELECT current_database()").query(String.class).single())
                .startsWith("test_");
        assertThat(sql.sql("SHOW statement_timeout").query(String.class).single())
                .isEqualTo("5s");
        assertThat(sql.sql("SHOW lock_timeout").query(String.class).single()).isEqualTo("2s");
    }

    private static int tables(JdbcClient sql) {
        return sql.sql("SELECT count(*) FROM pg_tables WHERE tablename = 'mark'")
                .query(Integer.class)
                .single();
    }
}
