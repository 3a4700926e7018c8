package nl.vangnet.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

/** A second process that starts a local database, writes one row and dies without stopping anything. */
final class OtherVangnet {
    private OtherVangnet() {}

    public static void main(String[] arguments) throws Exception {
        try {
            LocalPostgres server = LocalPostgres.start(Path.of(arguments[0]));
            try (Connection connection =
                    DriverManager.getConnection(server.url(), LocalPostgres.USER, server.password())) {
                connection.createStatement().execute("create table if not exists kept (word text)");
                connection.createStatement().execute("insert into kept values ('from the other')");
            }
        } catch (DatabaseRefusal refusal) {
            System.out.println(refusal.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }

    /** Runs it to its end and gives what it printed. */
    static String run(Path home) throws IOException {
        return Command.run(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherVangnet.class.getName(),
                        home.toString()))
                .output();
    }
}
