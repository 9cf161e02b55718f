package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void a_postgres_address_carries_user_and_password() {
        DatabaseAddress address =
                DatabaseAddress.parse("postgres://asha:p%40ss+word@db.example:5433/sangam?sslmode=require", "", "");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:5433/sangam?sslmode=require");
        assertThat(address.user()).isEqualTo("asha");
        assertThat(address.password()).isEqualTo("p@ss+word");
    }

    @Test
    void user_and_password_may_stand_beside_it() {
        DatabaseAddress address = DatabaseAddress.parse("postgresql://db.example/sangam", "asha", "secret");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example/sangam");
        assertThat(address.user()).isEqualTo("asha");
        assertThat(address.password()).isEqualTo("secret");
    }

    @Test
    void a_password_without_a_colon_is_none() {
        assertThat(DatabaseAddress.parse("postgres://asha@db.example/sangam", "", "")
                        .password())
                .isEmpty();
    }

    @Test
    void a_jdbc_address_goes_to_the_driver_as_it_is() {
        String two = "jdbc:postgresql://one.example,two.example/sangam?targetServerType=primary&password=secret";
        DatabaseAddress address = DatabaseAddress.parse(two, "", "");
        assertThat(address.jdbcUrl()).isEqualTo(two);
        assertThat(address.properties()).doesNotContainKey("user");
        assertThat(address.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://db.example/sangam",
                "jdbc:mysql://db.example/sangam",
                "postgres://db.example",
                "postgres://db.example/",
                "postgres:sangam",
                "db.example",
                "postgres://asha:pass word@db.example/sangam"
            })
    void anything_else_is_refused_without_repeating_it(String wrong) {
        assertThatThrownBy(() -> DatabaseAddress.parse(wrong, "", ""))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.toTry()).contains("postgres://user"))
                .hasMessageNotContaining("pass word")
                .hasMessageContaining("SANGAM_DATABASE_URL");
    }
}
