package nl.vangnet.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vangnet.Vangnet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(OutputCaptureExtension.class)
final class PostgresVersionTest {
    private static final Path DEBIAN_15 = Path.of("/usr/lib/postgresql/15/bin");

    @Test
    void version18IsTheFirstThatIsTaken() {
        assertThatCode(() -> PostgresVersion.check(180_000, "18.0")).doesNotThrowAnyException();
        assertThatThrownBy(() -> PostgresVersion.check(179_999, "17.99"))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("17.99")
                .hasMessageContaining("needs PostgreSQL 18");
    }

    @Test
    void aServerThatDoesNotAnswerIsRefusedWithTheSettingsToLookAt() {
        var nobodyThere = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/vangnet", "vangnet", "secret");
        assertThatThrownBy(() -> PostgresVersion.check(nobodyThere))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("does not answer")
                .extracting(refusal -> ((DatabaseRefusal) refusal).remedy())
                .asString()
                .contains("spring.datasource.url");
    }

    @Test
    void anAddressIsShownWithoutTheParametersThatMayHoldAPassword() {
        assertThat(DatabaseConfiguration.withoutParameters("jdbc:postgresql://db/vangnet?password=secret"))
                .isEqualTo("jdbc:postgresql://db/vangnet");
    }

    @Test
    void aDirectoryThatCannotBeUsedStopsTheStartWithAReportInsteadOfAStackTrace(CapturedOutput output)
            throws Exception {
        Path file = Files.createTempFile(Path.of("target"), "not-a-directory", "");
        assertThatThrownBy(() -> SpringApplication.run(Vangnet.class, "--vangnet.home=" + file, "--server.port=0"))
                .hasRootCauseInstanceOf(java.io.IOException.class);
        assertThat(output).contains("Vangnet cannot keep its database in " + file.toAbsolutePath());
        assertThat(output).contains("--vangnet.home=<directory>").doesNotContain("\tat ");
    }

    @Test
    void anOlderServerIsRefusedBeforeAnyTableIsMade(CapturedOutput output) throws Exception {
        assumeTrue(Files.isDirectory(DEBIAN_15), "PostgreSQL 15 is not installed in " + DEBIAN_15);
        Path directory = Files.createTempDirectory("vangnet-postgres-15");
        ServerAccount account = ServerAccount.of(DEBIAN_15.resolve("postgres"));
        Path data = Files.createDirectory(directory.resolve("data"));
        account.own(directory);
        int port = freePort();
        succeed(account.command(DEBIAN_15.resolve("initdb").toString(), "-D", data.toString(), "-U", "vangnet"));
        String options = "-p " + port + " -c unix_socket_directories=''";
        List<String> pgCtl = account.command(DEBIAN_15.resolve("pg_ctl").toString(), "-D", data.toString(), "-w");
        succeed(join(pgCtl, "-o", options, "-l", data.resolve("log").toString(), "start"));
        try {
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            assertThatThrownBy(() -> SpringApplication.run(
                            Vangnet.class,
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=vangnet",
                            "--server.port=0"))
                    .hasRootCauseInstanceOf(DatabaseRefusal.class);
            assertThat(output).contains("is PostgreSQL 15").contains("needs PostgreSQL 18");
            var dataSource = new DriverManagerDataSource(url, "vangnet", "");
            try (var connection = dataSource.getConnection();
                    var tables = connection.getMetaData().getTables(null, "public", null, null)) {
                assertThat(tables.next()).isFalse();
            }
        } finally {
            succeed(join(pgCtl, "-m", "fast", "stop"));
            PostgresBinaries.deleteTree(directory);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static List<String> join(List<String> words, String... more) {
        return java.util.stream.Stream.concat(words.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    private static void succeed(List<String> command) throws Exception {
        Command.Result result = Command.run(command);
        assertThat(result.succeeded()).as("%s: %s", command, result.output()).isTrue();
    }
}
