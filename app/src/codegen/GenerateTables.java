import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.database.LocalPostgres;
import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Part of the build, not of the product: runs the migrations on an empty local database and writes a Java class for each table.
 * Arguments: directory of the migrations, directory for the classes, directory for the database. Does nothing when the migrations are
 * those of the last time.
 */
final class GenerateTables {
    private GenerateTables() {}

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        String source = fingerprint(migrations);
        Path fingerprint = classes.resolve("migrations.sha256");
        if (Files.exists(fingerprint) && Files.readString(fingerprint).equals(source)) {
            return;
        }
        try (LocalPostgres server = LocalPostgres.start(Path.of(arguments[2]))) {
            Flyway flyway = Flyway.configure()
                    .dataSource(server.url(), LocalPostgres.USER, server.password())
                    .locations("filesystem:" + migrations)
                    .cleanDisabled(false)
                    .load();
            // A changed migration must not meet the tables of its earlier self.
            flyway.clean();
            flyway.migrate();
            GenerationTool.generate(configuration(server, classes));
        }
        Files.writeString(fingerprint, source);
    }

    private static Configuration configuration(LocalPostgres server, Path classes) {
        return new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(server.url())
                        .withUser(LocalPostgres.USER)
                        .withPassword(server.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history")
                                .withIncludeRoutines(false))
                        .withGenerate(new Generate().withJavadoc(false))
                        .withTarget(new Target()
                                .withPackageName("nl.vangnet.schema")
                                .withDirectory(classes.toString())));
    }

    private static String fingerprint(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Constants.FULL_VERSION.getBytes(UTF_8));
        for (Path file : files(migrations)) {
            digest.update(file.getFileName().toString().getBytes(UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path migrations) throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.sorted().toList();
        }
    }
}
