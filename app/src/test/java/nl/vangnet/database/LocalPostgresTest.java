package nl.vangnet.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** These start, stop and kill real servers, whoever runs them: root too. */
final class LocalPostgresTest {
    private static final Path HOME = Path.of("target", "local-postgres");

    @BeforeAll
    static void startWithNothing() throws IOException {
        PostgresBinaries.deleteTree(HOME);
    }

    @BeforeEach
    void startWithoutRows() throws SQLException {
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            execute(server, "drop table if exists kept");
            execute(server, "create table kept (word text)");
        }
    }

    @Test
    void rowsAreThereTheNextTime() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            execute(server, "insert into kept values ('yesterday')");
        }
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            assertThat(answer(server, "select word from kept")).isEqualTo("yesterday");
        }
    }

    @Test
    void theServerIsThisReleaseSafeOnDiskAndClosedToOtherMachines() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            assertThat(answer(server, "show server_version")).isEqualTo(PostgresBinaries.VERSION);
            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readString(HOME.resolve("data", "postgresql.conf")))
                    .containsPattern("(?m)^unix_socket_directories = ''");
            assertThat(answer(server, "show server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void theApplicationIsNoSuperuserButOwnsItsDatabase() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            assertThat(answer(server, "show is_superuser")).isEqualTo("off");
            execute(server, "create extension if not exists btree_gist");
        }
    }

    @Test
    void nobodyGetsInWithoutThePasswordWhichOnlyTheOwnerCanRead() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), LocalPostgres.USER, "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(HOME.resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void committedRowsSurviveAServerThatIsKilled() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            execute(server, "insert into kept values ('committed')");
            kill(serverProcess());
        }
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            assertThat(answer(server, "select word from kept")).isEqualTo("committed");
        }
    }

    @Test
    void aServerLeftBehindByAProcessThatDiedIsStoppedAndItsRowsAreKept() throws Exception {
        assertThat(OtherVangnet.run(HOME)).isEmpty();
        ProcessHandle leftBehind = serverProcess();
        assertThat(leftBehind.isAlive()).isTrue();
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            assertThat(serverProcess().pid()).isNotEqualTo(leftBehind.pid());
            assertThat(answer(server, "select word from kept")).isEqualTo("from the other");
        }
    }

    @Test
    void aLockFileThatNamesAnotherProgramDoesNotHoldUpTheStart() throws Exception {
        LocalPostgres server = LocalPostgres.start(HOME);
        List<String> lockFile = Files.readAllLines(HOME.resolve("data", "postmaster.pid"));
        kill(serverProcess());
        server.close();
        lockFile.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(HOME.resolve("data", "postmaster.pid"), lockFile);

        try (LocalPostgres again = LocalPostgres.start(HOME)) {
            assertThat(answer(again, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void aSecondProcessIsRefusedAndTheFirstRunsOn() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            assertThat(OtherVangnet.run(HOME))
                    .contains("in use by another Vangnet (process "
                            + ProcessHandle.current().pid() + ")");
            assertThat(answer(server, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void aSecondStartInTheSameProcessIsRefusedAndTakesNothingFromTheFirst() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(HOME)) {
            assertThatThrownBy(() -> LocalPostgres.start(HOME))
                    .isInstanceOf(DatabaseRefusal.class)
                    .hasMessageContaining("in use");
            assertThat(OtherVangnet.run(HOME)).contains("in use");
            assertThat(answer(server, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamedWithAWayOut() throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "not-a-directory", "");
        assertThatThrownBy(() -> LocalPostgres.start(file.resolve("postgres")))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining(file.resolve("postgres").toAbsolutePath().toString())
                .extracting(refusal -> ((DatabaseRefusal) refusal).remedy())
                .asString()
                .contains("--vangnet.home=");
    }

    @Test
    void theArchiveOfEachKindOfMachineHasItsOwnName() {
        assertThat(PostgresBinaries.archive("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(PostgresBinaries.archive("Linux", "aarch64")).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(PostgresBinaries.archive("Mac OS X", "aarch64")).isEqualTo("postgres-darwin-arm_64.txz");
    }

    private static ProcessHandle serverProcess() throws IOException {
        String pid = Files.readAllLines(HOME.resolve("data", "postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private static void execute(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), LocalPostgres.USER, server.password());
    }
}
