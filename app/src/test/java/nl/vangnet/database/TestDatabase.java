package nl.vangnet.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One local PostgreSQL for all tests of this run, and as many empty databases in it as they ask for. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final LocalPostgres SERVER = startServer();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static LocalPostgres startServer() {
        LocalPostgres server = LocalPostgres.start(Path.of("target", "test-postgres"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        try (Connection connection = superuser(server);
                Statement statement = connection.createStatement()) {
            for (String leftOver : leftOvers(statement)) {
                statement.execute("drop database " + leftOver + " with (force)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server;
    }

    private static List<String> leftOvers(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select datname from pg_database where datname like 'test%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Connection superuser(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), LocalPostgres.SUPERUSER, server.password());
    }

    /** Makes an empty database, owned by {@link LocalPostgres#USER}, and gives its JDBC address. */
    public static String fresh() {
        String name = "test" + COUNT.incrementAndGet();
        try (Connection connection = superuser(SERVER);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + LocalPostgres.USER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.url(name);
    }

    /** An empty directory for what an application keeps beside its database. */
    public static Path freshHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), "home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password of {@link LocalPostgres#USER}. */
    public static String password() {
        return SERVER.password();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + fresh(),
                        "spring.datasource.username=" + LocalPostgres.USER,
                        "spring.datasource.password=" + password(),
                        "vangnet.home=" + freshHome())
                .applyTo(context);
    }
}
