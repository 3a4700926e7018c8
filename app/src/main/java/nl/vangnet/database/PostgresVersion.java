package nl.vangnet.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The library Vangnet reads its tables with supports PostgreSQL 18 and newer only. */
final class PostgresVersion {
    private static final int NEEDED = 180_000;

    private PostgresVersion() {}

    /** @throws DatabaseRefusal when the server does not answer, or is too old */
    static void check(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_setting('server_version_num')::int, current_setting('server_version')")) {
            row.next();
            check(row.getInt(1), row.getString(2));
        } catch (SQLException e) {
            throw new DatabaseRefusal(
                    "The database in spring.datasource.url does not answer: " + e.getMessage(),
                    "Check spring.datasource.url, spring.datasource.username and spring.datasource.password, and that the server"
                            + " runs. Without spring.datasource.url Vangnet starts a database of its own, for demonstration.",
                    e);
        }
    }

    /**
     * @param number as in PostgreSQL's {@code server_version_num}: 180006 is 18.6
     * @param name as in {@code server_version}
     */
    static void check(int number, String name) {
        if (number < NEEDED) {
            throw new DatabaseRefusal(
                    "The database in spring.datasource.url is PostgreSQL " + name
                            + "; Vangnet needs PostgreSQL 18 or newer.",
                    "Upgrade that server, or point spring.datasource.url at one of version 18 or newer. Nothing was changed in it.");
        }
    }
}
