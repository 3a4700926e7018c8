package nl.vangnet.studies;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.vangnet.reports.Conduct;
import nl.vangnet.reports.ReportFiles;
import nl.vangnet.reports.ReportInput;
import nl.vangnet.reports.Reports;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.TrialAnalysis;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialInput;
import nl.vangnet.trials.assignment.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code trial report CONFIG.json --out FOLDER [--secure FOLDER]}: the report of a trial from the files beside its configuration, and from
 * {@code conduct.json} where that is there. Rows of persons are written only to a secure folder that is named, never beside the report.
 */
final class ReportCommand {
    private static final String CONDUCT = "conduct.json";
    private static final List<String> DATA =
            List.of("analysis.csv", "participants.csv", "interviews.csv", "benefit_spells.csv", "applicants.csv");

    private ReportCommand() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean secure = arguments.size() == 5 && arguments.get(3).equals("--secure");
        if ((arguments.size() != 3 && !secure) || !arguments.get(1).equals("--out")) {
            err.println("Gebruik: trial report CONFIG.json --out MAP [--secure MAP]");
            return TrialCommand.WRONG;
        }
        try {
            Path path = Path.of(arguments.getFirst());
            ReportFiles files = Reports.write(input(new TrialFiles(path), String.valueOf(path.getFileName())));
            write(Path.of(arguments.get(2)), files.open(), out);
            if (secure) {
                write(Path.of(arguments.get(4)), files.secure(), out);
            }
            return 0;
        } catch (BadInput e) {
            err.println("trial report: " + e.getMessage());
        } catch (IOException | InvalidPathException e) {
            err.println("trial report: " + arguments + ": " + e);
        }
        return TrialCommand.WRONG;
    }

    private static ReportInput input(TrialFiles files, String name) {
        TrialConfig config = ConfigReader.read(name, files.text(name));
        TrialInput input = AnalyseCommand.input(files);
        return new ReportInput(config, input, TrialAnalysis.of(config, input), conduct(config, files));
    }

    /** What the file says, and for the rest what the configuration tells. */
    private static Conduct conduct(TrialConfig config, TrialFiles files) {
        ObjectNode known = JsonMapper.shared().valueToTree(Conduct.of(config));
        Map<String, String> hashes = new TreeMap<>();
        DATA.stream().filter(files::has).forEach(file -> hashes.put(file, Sha256.hex(files.text(file))));
        known.set("dataHashes", JsonMapper.shared().valueToTree(hashes));
        try {
            if (files.has(CONDUCT)) {
                JsonNode said = JsonMapper.shared().readTree(files.text(CONDUCT));
                said.properties().forEach(property -> known.set(property.getKey(), property.getValue()));
            }
            return JsonMapper.shared().treeToValue(known, Conduct.class);
        } catch (JacksonException e) {
            throw new BadInput(CONDUCT + ": " + e.getOriginalMessage() + " (" + e.getPathReference() + ")");
        }
    }

    private static void write(Path folder, Map<String, byte[]> files, PrintStream out) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            Files.createDirectories(Objects.requireNonNull(parent));
            Files.write(path, file.getValue());
            out.println(path);
        }
    }
}
