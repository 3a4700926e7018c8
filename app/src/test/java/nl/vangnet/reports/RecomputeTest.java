package nl.vangnet.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in R recomputes every number; where R is not installed these tests say so and are skipped. */
final class RecomputeTest {
    @TempDir
    Path folder;

    @Test
    void everyNumberOfTheEffectTablesComesOutOfTheScriptInBaseR() throws Exception {
        write(Reports.write(Trials.reference()));
        Run run = run();
        assertThat(run.code()).as(run.told()).isZero();
        assertThat(run.told()).contains("447 numbers compared");
    }

    @Test
    void soDoThoseOfATrialWithOtherNamesAndSites() throws Exception {
        write(Reports.write(Trials.second()));
        Run run = run();
        assertThat(run.code()).as(run.told()).isZero();
    }

    @Test
    void aNumberThatWasChangedAfterwardsIsFound() throws Exception {
        write(Reports.write(Trials.reference()));
        Path effects = folder.resolve(ReportFiles.SECURE_FOLDER + "effecten.csv");
        Files.writeString(effects, Files.readString(effects).replaceFirst("547,0\\.12302", "547,0.12303"));
        Run run = run();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("work2 EA-V E08 estimate");
    }

    private void write(ReportFiles files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.secure().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private record Run(int code, String told) {}

    private Run run() throws IOException, InterruptedException {
        Path r = Path.of("/usr/bin/Rscript");
        assumeTrue(Files.isExecutable(r), "R is not installed here");
        Process process = new ProcessBuilder(r.toString(), RScript.NAME)
                .directory(folder.resolve(ReportFiles.SECURE_FOLDER).toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), told);
    }
}
