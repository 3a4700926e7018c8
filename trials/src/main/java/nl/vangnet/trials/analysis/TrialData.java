package nl.vangnet.trials.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.vangnet.trials.effects.Arms;
import nl.vangnet.trials.effects.Covariates;
import nl.vangnet.trials.effects.Sample;

/** A trial's configuration and the people of its analysis file, as arrays. Reading checks what can be checked. */
final class TrialData {
    private final TrialConfig config;
    private final Table people;
    private final Arms arms;
    private final int[] arm;
    private final Covariates covariates;

    TrialData(TrialConfig config, Table people) {
        this.config = config;
        this.people = people;
        this.arms = config.places();
        this.arm = readArms();
        this.covariates = new Covariates(
                config.covariates(),
                config.covariates().stream().map(people::completeNumbers).toArray(double[][]::new));
        checkUnits();
        config.outcomes().forEach(outcome -> checkOutcome(outcome.name(), outcome.resp(), outcome.binary()));
    }

    private int[] readArms() {
        String[] names = people.complete("arm");
        if (names.length == 0) {
            throw new BadInput(people.name() + ": there are no people in it");
        }
        int[] places = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            places[i] = config.arms().indexOf(names[i]);
            if (places[i] < 0) {
                throw people.at(
                        i,
                        "arm",
                        names[i] + " is not one of the arms " + config.arms() + "; mend it here or add the arm");
            }
        }
        for (int a = 0; a < arms.size(); a++) {
            int wanted = a;
            if (Arrays.stream(places).noneMatch(place -> place == wanted)) {
                throw new BadInput(people.name() + ", column arm: nobody is in arm "
                        + arms.names().get(a)
                        + "; with " + places.length + " participants there is nothing to compare with it. Take the arm"
                        + " out of the configuration or wait for more participants");
            }
        }
        return places;
    }

    private void checkUnits() {
        String[] units = people.complete(config.cluster());
        String[] strata = people.complete(config.strata());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            int before = first.computeIfAbsent(units[i], unit -> -1);
            if (before < 0) {
                first.put(units[i], i);
            } else if (!strata[before].equals(strata[i])) {
                throw people.at(
                        i,
                        config.strata(),
                        "unit " + units[i] + " is in stratum " + strata[i] + " here and in " + strata[before]
                                + " in row " + (before + 2) + "; a unit has one stratum, that of the applicant");
            } else if (arm[before] != arm[i]) {
                throw people.at(
                        i,
                        "arm",
                        "unit " + units[i] + " is in arm " + arms.names().get(arm[i]) + " here and in "
                                + arms.names().get(arm[before]) + " in row " + (before + 2)
                                + "; a unit is assigned as a whole");
            }
        }
    }

    private void checkOutcome(String name, String resp, boolean binary) {
        boolean[] known = people.flags(resp);
        double[] y = people.numbers(name);
        for (int i = 0; i < y.length; i++) {
            if (known[i] && Double.isNaN(y[i])) {
                throw people.at(
                        i, name, "the cell is empty although " + resp + " is 1; fill it in or set " + resp + " to 0");
            }
            if (binary && !Double.isNaN(y[i]) && y[i] != 0 && y[i] != 1) {
                throw people.at(
                        i,
                        name,
                        y[i] + " stands where 0 or 1 is wanted; if it is a number, give the outcome the"
                                + " type numeric");
            }
        }
    }

    /** Another table with a row per person, in the order of the people; its arms and units must be the same. */
    Table aligned(Table other) {
        Table sorted = other.inOrderOf(people.complete("pid"), people);
        for (String column : List.of("arm", config.cluster())) {
            String[] here = people.complete(column);
            String[] there = sorted.complete(column);
            for (int i = 0; i < here.length; i++) {
                if (!here[i].equals(there[i])) {
                    throw people.at(
                            i,
                            column,
                            here[i] + " stands here and " + there[i] + " in " + other.name() + "; mend the wrong one");
                }
            }
        }
        return sorted;
    }

    TrialConfig config() {
        return config;
    }

    Table table() {
        return people;
    }

    Arms arms() {
        return arms;
    }

    int[] arm() {
        return arm;
    }

    Covariates covariates() {
        return covariates;
    }

    int size() {
        return arm.length;
    }

    double[] numbers(String column) {
        return people.numbers(column);
    }

    /** Who has a one in this column. */
    int[] withOne(String column) {
        boolean[] flags = people.flags(column);
        return IntStream.range(0, flags.length).filter(i -> flags[i]).toArray();
    }

    /** Everybody, with this as the outcome. */
    Sample everybody(double[] y) {
        return new Sample(arms, arm, y, covariates);
    }

    /** The people whose outcome is known. */
    Sample sample(String outcome, String resp) {
        return sample(outcome, withOne(resp));
    }

    /** These people, with this outcome. */
    Sample sample(String outcome, int[] chosen) {
        return new Sample(
                arms, Sample.choose(arm, chosen), Sample.choose(numbers(outcome), chosen), covariates.of(chosen));
    }

    /** A column of texts as numbers from 0, in the order of their bytes. */
    Coded coded(String column) {
        return Coded.of(people.complete(column));
    }

    /** Texts as places in the list of different ones. */
    @SuppressWarnings("ArrayRecordComponent")
    record Coded(List<String> levels, int[] code) {
        static Coded of(String[] texts) {
            List<String> levels = List.copyOf(new TreeSet<>(Arrays.asList(texts)));
            Map<String, Integer> places = new HashMap<>();
            levels.forEach(level -> places.put(level, places.size()));
            return new Coded(levels, Arrays.stream(texts).mapToInt(places::get).toArray());
        }

        /** Of these people only, with the levels that are left. */
        Coded of(int[] people) {
            return of(Arrays.stream(people).mapToObj(i -> levels.get(code[i])).toArray(String[]::new));
        }
    }
}
