package nl.vangnet.studies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.Drafts;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.ProtocolJson;
import nl.vangnet.experiments.TrialEvent;
import nl.vangnet.experiments.Trials;
import nl.vangnet.reports.Conduct.OutcomePlan;
import nl.vangnet.reports.Conduct.Source;
import nl.vangnet.reports.Label;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.ledger.AssignmentDesign;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.SealedAssignment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second trial of the tests of the methods, as a trial in the house: four arms, two sites, interviews that people come back to. */
final class SecondTrial {
    static final Path FOLDER = Path.of("..", "trials", "src", "test", "resources", "second");
    static final Actor RESEARCHER = Actor.named("Rosa Onderzoeker");
    static final Actor AUDITOR = Actor.named("Nora Auditor");

    private static final AssignmentDesign DESIGN = new AssignmentDesign(
            List.of("coach", "jild", "brief", "gewoan"),
            List.of(
                    new Allocation("FR-Súdwest", "Súdwest", List.of(2, 1, 1, 2)),
                    new Allocation("FR-Waadhoeke", "Waadhoeke", List.of(1, 1, 1, 1))));
    private static final Protocol PROTOCOL = new Protocol(
            "Fryslân",
            "Helpt een coach?",
            List.of(),
            "gewoan",
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            200,
            null);

    private SecondTrial() {}

    /** With arms. */
    static Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        for (String name :
                List.of("config.json", "analysis.csv", "participants.csv", "interviews.csv", "benefit_spells.csv")) {
            files.put(name, text(name));
        }
        files.put(
                "words.json",
                new Wording(
                                Label.of("Fryslân"),
                                Label.of("Helpt een coach?"),
                                Map.of("coach", Label.of("Met coach")),
                                List.of(new OutcomePlan(
                                        "wurk2",
                                        Label.of("Werkt"),
                                        Source.INTERVIEW,
                                        Label.of(""),
                                        0.05,
                                        Label.of(""))),
                                List.of(),
                                List.of(),
                                List.of())
                        .json());
        return files;
    }

    static Dataset data() {
        return Dataset.blinded(files());
    }

    /** Assigned as its envelopes say, and started. */
    static long running(Trials trials, Drafts drafts, Instant now) {
        JsonNode envelopes = JsonMapper.shared().readTree(text("assignment.json"));
        long trial = drafts.create("fryslan", PROTOCOL, now, null);
        trials.append(trial, TrialEvent.PROTOCOL, ProtocolJson.write(PROTOCOL), RESEARCHER);
        trials.append(trial, EntryType.DESIGN, DESIGN.text(), RESEARCHER);
        trials.append(trial, TrialEvent.ENROLMENT_OPEN, "", RESEARCHER);
        trials.append(trial, EntryType.COMMITMENT, envelopes.get("commitA").asString(), RESEARCHER);
        trials.append(trial, EntryType.COMMITMENT, envelopes.get("commitB").asString(), AUDITOR);
        trials.append(trial, EntryType.LIST, data().unitList().text(), RESEARCHER);
        trials.append(trial, EntryType.REVEAL, envelopes.get("secretA").asString(), RESEARCHER);
        trials.append(trial, EntryType.REVEAL, envelopes.get("secretB").asString(), AUDITOR);
        trials.append(
                trial,
                EntryType.ASSIGNMENT,
                SealedAssignment.of(trials.ledger(trial).entries()).text(),
                RESEARCHER);
        trials.append(trial, TrialEvent.STARTED, "", RESEARCHER);
        return trial;
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
