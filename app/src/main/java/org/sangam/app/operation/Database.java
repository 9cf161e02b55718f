package org.sangam.app.operation;

/** Where all truth is kept: the PostgreSQL that comes with Sangam, or one the operator names. */
public sealed interface Database extends AutoCloseable permits EmbeddedPostgres, NamedPostgres {

    DatabaseAddress address();

    @Override
    void close();
}
