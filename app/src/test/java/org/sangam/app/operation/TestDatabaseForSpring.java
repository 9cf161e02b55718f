package org.sangam.app.operation;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every application context that a test starts an empty database and an empty data folder of its own.
 *
 * <p>Spring keeps a context for all test classes with the same configuration, and they share its database with it, as the
 * market and the word index in its memory follow that database. A class that needs both fresh says
 * {@code @DirtiesContext}; others name their own companies and people.
 */
public final class TestDatabaseForSpring implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new FreshDatabase();
    }

    /** Equal to every other, so that contexts are shared as they would be without it. */
    private record FreshDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            DatabaseAddress address = TestServer.only().create(true);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "sangam.data", TestServer.only().folder().toString(),
                                    "sangam.database.url", address.jdbcUrl(),
                                    "sangam.database.user", address.user(),
                                    "sangam.database.password", address.password(),
                                    "spring.datasource.url", address.jdbcUrl(),
                                    "spring.datasource.username", address.user(),
                                    "spring.datasource.password", address.password())));
        }
    }
}
