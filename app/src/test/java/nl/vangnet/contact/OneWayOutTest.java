package nl.vangnet.contact;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vangnet.schema.Tables;
import nl.vangnet.schema.tables.records.OutgoingRecord;
import nl.vangnet.schema.tables.records.PartnerEventRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Nothing reaches a person but through the post. Each rule is also shown something that breaks it. */
final class OneWayOutTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.vangnet");

    private static final Pattern WRITES =
            Pattern.compile("(?is)\\b(insert\\s+into|copy)\\s+(outgoing|partner_event)\\b");

    @Test
    void onlyTheLogOfThePostWritesWhatLeft() {
        writesNothing().check(ALL);
        assertThat(broken(writesNothing(), Smuggler.class)).isNotEmpty();
        assertThat(broken(writesNothing(), Gossip.class)).isNotEmpty();
    }

    @Test
    void onlyThePostAsksTheLogToKeepWhatLeft() {
        asksNoLog().check(ALL);
        assertThat(broken(asksNoLog(), Insider.class)).isNotEmpty();
    }

    @Test
    void noTextWritesWhatLeftEither() throws IOException {
        assertThat(writing(Path.of("src/main/java"))).containsExactly("DemoContacts.java", "DemoPastRound.java");
        assertThat(writing(Path.of("src/test/java"))).contains("SomeClients.java");
    }

    @Test
    void nobodyOpensALineToTheWorldOutside() {
        opensNoLine().check(ALL);
        assertThat(broken(opensNoLine(), Smuggler.class)).isNotEmpty();
    }

    private static ArchRule writesNothing() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(OutgoingLog.class.getName())
                .and()
                .resideOutsideOfPackage("nl.vangnet.schema..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(OutgoingRecord.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(PartnerEventRecord.class.getName());
    }

    private static ArchRule asksNoLog() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Post.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(OutgoingLog.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(OutgoingLog.class.getName());
    }

    /** The database is reached by its own package, through a driver; whatever carries the post stands outside and reads the log. */
    private static ArchRule opensNoLine() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("nl.vangnet.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "javax.mail..",
                        "jakarta.mail..",
                        "org.springframework.mail..",
                        "org.springframework.web.client..",
                        "org.springframework.web.reactive.function.client..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.(net|nio\\.channels)\\.(.*Socket.*|Datagram.*|URLConnection|HttpURLConnection)");
    }

    private static List<String> writing(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(OneWayOutTest::writes)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean writes(Path file) {
        try {
            return WRITES.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Reading " + file, e);
        }
    }

    private static List<String> broken(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type))
                .getFailureReport()
                .getDetails();
    }

    /** Writes a row of its own, and calls outside. */
    static final class Smuggler {
        private Smuggler() {}

        static void smuggle(DSLContext sql) throws IOException {
            OutgoingRecord row = sql.newRecord(Tables.OUTGOING);
            row.insert();
            try (Socket line = new Socket(InetAddress.getLoopbackAddress(), 25)) {
                line.getOutputStream().write(1);
            }
        }
    }

    /** Tells a partner without asking a safeguard. */
    static final class Gossip {
        private Gossip() {}

        static void tell(DSLContext sql) {
            PartnerEventRecord row = sql.newRecord(Tables.PARTNER_EVENT);
            row.insert();
        }
    }

    /** Sends without asking a safeguard. */
    static final class Insider {
        private final OutgoingLog log;

        Insider(OutgoingLog log) {
            this.log = log;
        }

        void send(Preview preview, Sender sender) {
            log.left(preview, sender, java.time.LocalDate.EPOCH, java.time.Instant.EPOCH);
        }
    }
}
