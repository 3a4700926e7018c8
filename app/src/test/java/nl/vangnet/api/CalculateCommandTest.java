package nl.vangnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.rulegraph.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
final class CalculateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aRightRequestIsAnsweredOnStandardOutputWithExitCode0() throws Exception {
        Ended ended = bereken("vraag.json", Requests.FULL);

        assertThat(ended.exit).isZero();
        assertThat(ended.out)
                .isEqualTo(Requests.answer(Requests.FULL, RuleTexts.DUTCH).json());
        assertThat(ended.err).isEmpty();
    }

    @Test
    void theDifferenceOfTwoRequestsIsAnsweredTheSameWay() throws Exception {
        String request = "{\"eerder\": " + Requests.FULL + ", \"nu\": " + Requests.with("'600.00'", "'640.00'") + "}";
        Path file = Files.writeString(folder.resolve("vraag.json"), request);
        Ended ended = start("verschil", file.toString());

        assertThat(ended.exit).isZero();
        assertThat(ended.out)
                .isEqualTo(Requests.answer(Operation.COMPARE, request, RuleTexts.DUTCH)
                        .json())
                .contains("\"bedrag\": \"-28.50\"");
    }

    @Test
    void anUndecidedMonthIsAnAnswerToo() throws Exception {
        String couple =
                Requests.person("a", "aanvrager", "1980-01-01") + "," + Requests.person("b", "partner", "2010-01-01");
        Ended ended = bereken("vraag.json", Requests.about("2026-03", couple, ""), "--taal", "en");

        assertThat(ended.exit).isZero();
        assertThat(ended.out).contains("\"status\": \"onbeslist\"").contains("a partner under 18");
    }

    @Test
    void aWrongRequestGivesTheProblemOnStandardOutputALineForPeopleAndExitCode2() throws Exception {
        Ended ended = bereken("vraag.json", "{}", "--taal", "en");

        assertThat(ended.exit).isEqualTo(2);
        assertThat(ended.out).isEqualTo(Requests.answer("{}", RuleTexts.ENGLISH).json());
        assertThat(ended.err.lines())
                .containsExactly(
                        "bereken: The request is not right. There are 2 faults. Mend them and send the request again.");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws Exception {
        Ended ended = bereken("vraag.json", " ".repeat(2 * 1024 * 1024));

        assertThat(ended.exit).isEqualTo(2);
        assertThat(ended.out).contains("\"status\": 413");
    }

    @Test
    void aFileThatIsNotThereAndAnUnknownOptionAreSaid() throws Exception {
        Ended absent = start("bereken", folder.resolve("weg.json").toString());
        assertThat(absent.exit).isEqualTo(2);
        assertThat(absent.err).contains("weg.json").contains("is niet te lezen");

        for (List<String> wrong : List.of(
                List.of("bereken"),
                List.of("bereken", "a.json", "--taal", "fr"),
                List.of("bereken", "a.json", "--snel"))) {
            Ended misused = start(wrong.toArray(String[]::new));
            assertThat(misused.exit).isEqualTo(2);
            assertThat(misused.err).contains("Gebruik: bereken BESTAND.json [--taal nl|en]");
        }
    }

    @Test
    void noneOfSpringIsStarted() throws Exception {
        Path file = Files.writeString(folder.resolve("vraag.json"), Requests.FULL);
        Ended ended = java(List.of("-Xlog:class+load"), "bereken", file.toString());

        assertThat(ended.out)
                .contains("nl.vangnet.api.Calculation ")
                .doesNotContain(
                        "org.springframework.boot.SpringApplication ", "com.fasterxml.jackson.databind.ObjectMapper ");
    }

    private Ended bereken(String name, String request, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("bereken"));
        arguments.add(Files.writeString(folder.resolve(name), request).toString());
        arguments.addAll(List.of(options));
        return start(arguments.toArray(String[]::new));
    }

    private Ended start(String... arguments) throws Exception {
        // An old terminal: the answer must be UTF-8 all the same.
        return java(List.of("-Dstdout.encoding=US-ASCII", "-XX:TieredStopAtLevel=1"), arguments);
    }

    private Ended java(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.vangnet.Start"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exit = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Ended(int exit, String out, String err) {}
}
