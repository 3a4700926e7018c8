package nl.vangnet.studies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.vangnet.experiments.Flow;
import nl.vangnet.experiments.Flows;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Participants;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.experiments.Trait;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.TrialRefused;
import nl.vangnet.experiments.Trials;
import nl.vangnet.interviews.Interview;
import nl.vangnet.interviews.Interviews;
import nl.vangnet.interviews.Item;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.design.TrialDesign.Source;
import nl.vangnet.trials.ledger.Entry;
import nl.vangnet.trials.ledger.EntryType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the data of a trial from who takes part, what they answered and what the register knows. It never asks who got which arm. */
@Component
class DatasetMaker {
    private final Trials trials;
    private final Participants participants;
    private final Flows flows;
    private final Interviews interviews;
    private final RegisterReader register;
    private final Clock clock;

    DatasetMaker(
            Trials trials,
            Participants participants,
            Flows flows,
            Interviews interviews,
            RegisterReader register,
            Clock clock) {
        this.trials = trials;
        this.participants = participants;
        this.flows = flows;
        this.interviews = interviews;
        this.register = register;
        this.clock = clock;
    }

    /** Data that are not locked, and the units they are about. */
    record Made(Dataset data, List<Long> units) {}

    /**
     * The data as they are now.
     *
     * @throws TrialRefused when nobody was assigned, or the protocol asks for what is not there
     */
    Made make(long trial) {
        Gathered known = gather(trial);
        try {
            return new Made(
                    dataset(known),
                    known.people().stream().map(Participant::unit).distinct().toList());
        } catch (BadInput e) {
            throw new TrialRefused("analyse.geweigerd.gegevens_fout", String.valueOf(e.getMessage()));
        }
    }

    /** How many were interviewed, by wave of the protocol; the first number is how many take part. */
    Map<String, Integer> held(long trial) {
        Map<String, Integer> held = new LinkedHashMap<>();
        trials.get(trial).registered().waves().forEach(wave -> held.put(wave.code(), 0));
        interviews.of(trial).stream()
                .filter(Interview::held)
                .forEach(interview -> held.merge(interview.wave(), 1, Integer::sum));
        return held;
    }

    int people(long trial) {
        return participants.of(trial).size();
    }

    private Gathered gather(long id) {
        Trial trial = trials.get(id);
        Instant assigned = trials.ledger(id).entries().stream()
                .filter(entry -> entry.type().equals(EntryType.ASSIGNMENT))
                .map(Entry::time)
                .findFirst()
                .orElseThrow(() -> new TrialRefused("analyse.geweigerd.loopt_niet"));
        LocalDate day = LocalDate.ofInstant(assigned, clock.getZone());
        List<Participant> people = participants.of(id);
        List<Long> units = people.stream().map(Participant::unit).distinct().toList();
        Map<String, Map<String, Interview>> held = new HashMap<>();
        interviews.of(id).stream()
                .filter(Interview::held)
                .forEach(one ->
                        held.computeIfAbsent(one.pid(), _ -> new HashMap<>()).put(one.wave(), one));
        Flow flow = flows.of(id);
        return new Gathered(
                trial,
                day,
                LocalDate.now(clock),
                people,
                flow,
                register.assistance(units),
                register.jobs(people.stream().map(Participant::person).toList()),
                register.caseManagers(units, day),
                held);
    }

    private static Dataset dataset(Gathered known) {
        Map<String, String> files = new HashMap<>();
        files.put(Dataset.CONFIG, Configs.json(known));
        files.put(Wording.FILE, Wordings.of(known).json());
        files.put(Dataset.PEOPLE, people(known));
        files.put(Dataset.PARTICIPANTS, participants(known));
        files.put(Dataset.INTERVIEWS, interviews(known));
        files.put(Dataset.SPELLS, spells(known));
        files.put(Dataset.APPLICANTS, applicants(known.flow()));
        return new Dataset(files);
    }

    private static String people(Gathered known) {
        OutcomeValues values = new OutcomeValues(known);
        Columns columns = start(known);
        for (Trait trait : Trait.values()) {
            columns.add(Configs.column(trait), person -> number(trait.of(person.baseline())));
        }
        for (Wave wave : known.protocol().waves()) {
            columns.flag(
                    Configs.answered(wave),
                    person -> known.held(person, wave.code()).isPresent());
        }
        for (Outcome outcome : known.protocol().outcomes()) {
            columns.add(outcome.name(), person -> values.of(outcome, person));
            columns.flag(
                    Configs.known(outcome),
                    person -> !values.of(outcome, person).isEmpty());
        }
        for (Outcome outcome : known.protocol().outcomes()) {
            if (outcome.source() == Source.INTERVIEW) {
                for (Wave wave : known.protocol().waves()) {
                    columns.add(
                            Configs.item(outcome, wave),
                            person -> values.answer(outcome.measure(), wave.code(), true, person));
                }
            }
        }
        return columns.csv();
    }

    private static String participants(Gathered known) {
        return start(known)
                .add("enrol_date", _ -> known.assigned())
                .add("register_until", known::knownUntil)
                .add("age", person -> person.baseline().age())
                .add("age_group", person -> decade(person.baseline().age()))
                .add("household", DatasetMaker::household)
                .add("months_on_assistance", person -> person.baseline().monthsOnAssistance())
                .flag("works", person -> person.baseline().works())
                .csv();
    }

    private static Columns start(Gathered known) {
        return new Columns(known.people())
                .add("pid", Participant::pid)
                .add("unit_id", Participant::unitCode)
                .add("case_manager", person -> "K" + known.managers().get(person.unit()))
                .add("stratum", Participant::stratum)
                .add("district", person -> person.baseline().district());
    }

    private static String interviews(Gathered known) {
        List<String> items = new ArrayList<>(new TreeSet<>(known.interviews().values().stream()
                .flatMap(waves -> waves.values().stream())
                .flatMap(interview -> interview.answers().keySet().stream())
                .toList()));
        List<String> header = new ArrayList<>(List.of("pid", "wave", "date"));
        header.addAll(items);
        List<List<String>> rows = new ArrayList<>();
        for (Participant person : known.people()) {
            for (Wave wave : known.protocol().waves()) {
                known.held(person, wave.code()).ifPresent(interview -> {
                    List<String> row = new ArrayList<>(
                            List.of(person.pid(), wave.code(), interview.day().toString()));
                    items.forEach(
                            item -> row.add(coded(item, interview.answers().get(item))));
                    rows.add(row);
                });
            }
        }
        return Csv.text(header, rows);
    }

    private static String coded(String item, @Nullable String answer) {
        if (answer == null) {
            return "";
        }
        return OutcomeValues.item(item).type() == Item.Type.BINARY ? answer.equals("yes") ? "1" : "0" : answer;
    }

    private static String spells(Gathered known) {
        List<List<String>> rows = new ArrayList<>();
        for (Participant person : known.people()) {
            for (List<String> spell : known.assistance(person).spellsSince(known.assigned())) {
                List<String> row = new ArrayList<>(List.of(person.pid()));
                row.addAll(spell);
                rows.add(row);
            }
        }
        return Csv.text(List.of("pid", "start", "end", "exit_reason"), rows);
    }

    /** A row for everybody who was looked at, without what is known of them: the flow needs numbers alone. */
    private static String applicants(Flow flow) {
        List<List<String>> rows = new ArrayList<>();
        for (Flow.Reason reason : flow.reasons()) {
            for (int i = 0; i < reason.first(); i++) {
                rows.add(applicant(rows.size(), reason.rule().code().name(), "0", "0"));
            }
        }
        for (int i = 0; i < flow.eligible(); i++) {
            rows.add(applicant(rows.size(), "", "1", i < flow.people() ? "1" : "0"));
        }
        return Csv.text(List.of("applicant_id", "exclusion_reason", "eligible", "selected"), rows);
    }

    private static List<String> applicant(int place, String reason, String eligible, String selected) {
        return List.of(String.format("A%06d", place + 1), reason, eligible, selected);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String decade(int age) {
        return age / 10 * 10 + "-" + (age / 10 * 10 + 9);
    }

    private static String household(Participant person) {
        return (person.baseline().partner() ? "partner" : "alleen")
                + (person.baseline().children() > 0 ? "_kinderen" : "");
    }
}
