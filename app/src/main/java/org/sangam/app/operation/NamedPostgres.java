package org.sangam.app.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** A PostgreSQL of the operator's own, named in {@code SANGAM_DATABASE_URL}. Sangam neither starts nor stops it. */
public record NamedPostgres(DatabaseAddress address) implements Database {

    /**
     * Asks it once what it promises. The operator may have reasons for a weaker promise than ours, except to run without
     * {@code fsync}.
     *
     * @throws StartRefused when it cannot be asked, or when a stop of the machine may lose the whole database
     */
    static NamedPostgres at(DatabaseAddress address, Consumer<String> progress) {
        try (Connection connection = address.connect()) {
            Durability durability = Durability.of(connection);
            if (durability.off().contains("fsync")) {
                throw durability.refusal("The database at " + address);
            }
            if (!durability.promised()) {
                progress.accept("Warning: "
                        + durability.refusal("The database at " + address).getMessage());
            }
            return new NamedPostgres(address);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database at %s does not answer: %s".formatted(address, e.getMessage()),
                    "See that it runs and that SANGAM_DATABASE_URL, its user and its password are right.",
                    e);
        }
    }

    @Override
    public void close() {}
}
