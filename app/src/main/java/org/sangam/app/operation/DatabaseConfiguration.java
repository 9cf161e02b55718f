package org.sangam.app.operation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The data folder, the database and the two ways to ask it: the pool for pages, and plain connections for migrations. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${sangam.data:data}") String folder) {
        return DataFolder.open(Path.of(folder));
    }

    /** Progress and warnings go to stderr: they must be seen even before logging is up. */
    @Bean
    Database database(
            DataFolder data,
            @Value("${sangam.database.url:}") String url,
            @Value("${sangam.database.user:}") String user,
            @Value("${sangam.database.password:}") String password) {
        return url.isBlank()
                ? EmbeddedPostgres.start(data, System.err::println)
                : NamedPostgres.at(DatabaseAddress.parse(url, user, password), System.err::println);
    }

    /**
     * At most ten connections, a second to wait for one, five for a statement and two for a lock: on two cores a page that
     * takes longer is better refused, and the person told to try again. Background work that needs longer says
     * {@code SET LOCAL statement_timeout} in its own transaction.
     */
    @Bean(defaultCandidate = false)
    HikariDataSource pool(Database database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sangam");
        config.setJdbcUrl(database.address().jdbcUrl());
        config.setDataSourceProperties(database.address().properties());
        config.addDataSourceProperty("options", "-c statement_timeout=5000 -c lock_timeout=2000");
        config.addDataSourceProperty("socketTimeout", "6");
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(1_000);
        config.setValidationTimeout(500);
        config.setIdleTimeout(300_000);
        config.setMaxLifetime(600_000);
        config.setKeepaliveTime(120_000);
        return new HikariDataSource(config);
    }

    @Bean
    DatabasePulse databasePulse(Database database) {
        return DatabasePulse.of(database);
    }

    /** The pool, but nobody waits for it while the database is known not to answer. */
    @Bean
    DataSource dataSource(@Qualifier("pool") HikariDataSource pool, DatabasePulse pulse) {
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                if (!pulse.answers()) {
                    throw new SQLTransientConnectionException("the database does not answer", "08001");
                }
                return super.getConnection();
            }
        };
    }

    /** A migration may take as long as it needs. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(Database database) {
        return new DriverManagerDataSource(
                database.address().jdbcUrl(), database.address().properties());
    }
}
