package nl.vangnet.studies;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.Table;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialInput;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.assignment.UnitList;
import nl.vangnet.trials.ledger.SealedAssignment;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the participants of a trial, and what is to be calculated of it, in the files that {@code trial analyse} reads. No file
 * says who got which arm: that stands in the ledger, and is joined when an analysis runs.
 *
 * @param files text by name, sorted by name
 */
public record Dataset(Map<String, String> files) {
    static final String CONFIG = "config.json";
    static final String PEOPLE = "analysis.csv";
    static final String PARTICIPANTS = "participants.csv";
    static final String INTERVIEWS = "interviews.csv";
    static final String SPELLS = "benefit_spells.csv";
    static final String APPLICANTS = "applicants.csv";
    private static final String ARM = "arm";

    /**
     * Checks that all is there and nothing tells the arm.
     *
     * @throws BadInput when a file is missing or has a column {@code arm}
     */
    public Dataset {
        files = new TreeMap<>(files);
        for (String name : List.of(CONFIG, Wording.FILE, PEOPLE, PARTICIPANTS, INTERVIEWS, SPELLS)) {
            if (!files.containsKey(name)) {
                throw new BadInput(name + " is missing from the data");
            }
        }
        files.forEach((name, text) -> {
            if (name.endsWith(".csv") && Csv.header(name, text).contains(ARM)) {
                throw new BadInput(name + " has a column " + ARM + ": data are locked without arms; take it out");
            }
        });
    }

    /** The same files without the column that tells the arm, where they have it. */
    public static Dataset blinded(Map<String, String> files) {
        Map<String, String> blinded = new TreeMap<>(files);
        blinded.replaceAll((name, text) ->
                name.endsWith(".csv") && Csv.header(name, text).contains(ARM) ? Csv.without(ARM, name, text) : text);
        return new Dataset(blinded);
    }

    /** A line per file, the hash and the name, as the command {@code sha256sum} writes and checks them. */
    public String sums() {
        return files.entrySet().stream()
                .map(file -> Sha256.hex(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** What is to be calculated. */
    public TrialConfig config() {
        return ConfigReader.read(CONFIG, text(CONFIG));
    }

    /**
     * The units of assignment with their strata, in the order in which they first occur.
     *
     * @throws BadInput when a unit is in two strata
     */
    public UnitList unitList() {
        Table people = Csv.table(PEOPLE, text(PEOPLE));
        TrialConfig config = config();
        return AssignInput.ofPeople(people.complete(config.cluster()), people.complete(config.strata()));
    }

    /** What the codes mean. */
    Wording wording() {
        return Wording.read(text(Wording.FILE));
    }

    /**
     * What an analysis takes, with the arms of one draw: 0 for those that people got, a decoy to rehearse.
     *
     * @throws BadInput when a unit was not assigned
     */
    TrialInput input(SealedAssignment sealed, int draw) {
        Map<String, String> arms = sealed.arms(draw);
        String unit = config().cluster();
        return new TrialInput(
                Csv.withArms(PEOPLE, text(PEOPLE), unit, arms),
                Csv.withArms(PARTICIPANTS, text(PARTICIPANTS), unit, arms),
                Csv.table(INTERVIEWS, text(INTERVIEWS)),
                Csv.table(SPELLS, text(SPELLS)),
                applicants() == null ? null : Csv.table(APPLICANTS, text(APPLICANTS)),
                sealed.seed(),
                draw);
    }

    private @Nullable String applicants() {
        return files.get(APPLICANTS);
    }

    private String text(String name) {
        String text = files.get(name);
        if (text == null) {
            throw new BadInput(name + " is missing from the data");
        }
        return text;
    }
}
