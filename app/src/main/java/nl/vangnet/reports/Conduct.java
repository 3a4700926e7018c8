package nl.vangnet.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.TrialConfig;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a trial beside its numbers, and what was planned.
 *
 * @param code short name, as in the ledger
 * @param dated the day of the report; null when it has none
 * @param engineVersion version of Vangnet that analysed
 * @param protocolHash SHA-256 of the protocol as it was registered; empty when there is none
 * @param planHash SHA-256 of the locked plan; empty when there is none
 * @param dataHashes SHA-256 by name of file
 * @param ledgerHead hash of the last entry of the ledger; empty when there is none
 * @param outcomes what the plan says of each outcome of the configuration; what it does not name is called by its code
 * @param labels what codes of arms, columns, values and waves are called; a code without label is shown as it is
 * @param eligibility rules in their order with how many they excluded; when empty, the reasons of the applicants' file are counted
 * @param figures what is followed over the waves; when empty, outcomes whose names end with the number of a wave
 */
public record Conduct(
        String code,
        Label title,
        Label question,
        @Nullable LocalDate dated,
        String engineVersion,
        String protocolHash,
        String planHash,
        Map<String, String> dataHashes,
        String ledgerHead,
        List<OutcomePlan> outcomes,
        Map<String, Label> labels,
        List<Exclusion> eligibility,
        List<Figure> figures,
        List<Amendment> amendments,
        List<Deviation> deviations,
        List<Label> notes) {
    /** Where an outcome comes from: registers know it of everybody assigned, interviews of those who answered. */
    public enum Source {
        REGISTER,
        INTERVIEW
    }

    /**
     * What the plan says of an outcome.
     *
     * @param name of the outcome in the configuration
     * @param unit of a number, as "hours a week"; empty for a share
     * @param smallestEffect the smallest difference that matters, above zero: 0.05 is 5 percentage points; null when the plan names none
     * @param ifLeaving how people count who leave the city or the benefit; empty when the plan does not say
     */
    public record OutcomePlan(
            String name,
            Label label,
            Source source,
            Label unit,
            @Nullable Double smallestEffect,
            Label ifLeaving) {}

    /**
     * A rule of who could take part.
     *
     * @param first applicants for whom it was the first rule that held
     * @param any applicants for whom it held at all
     */
    public record Exclusion(Label reason, int first, int any) {}

    /**
     * Something followed over the waves, per arm.
     *
     * @param measure what stands on the upright axis: a share is in percent
     * @param share whether the columns hold 0 and 1; otherwise means are shown
     * @param descriptive whether only people are counted whom the trial itself may have selected, so that arms do not show an effect
     */
    public record Figure(Label title, Label measure, boolean share, boolean descriptive, List<Point> points) {
        public Figure {
            if (points.isEmpty()) {
                throw new BadInput("figure \"" + title.en() + "\" has no points: name the column of each wave");
            }
        }
    }

    /**
     * One wave in a figure.
     *
     * @param wave its label, as T0
     * @param column of the people's file; empty cells are left out
     * @param among column of 0 and 1 of who is counted; null for everybody who answered
     */
    public record Point(
            String wave, String column, @Nullable String among) {}

    /**
     * A change of the protocol after it was registered.
     *
     * @param changes from what to what
     * @param known what was known of outcomes that day
     */
    public record Amendment(int number, LocalDate day, String who, List<Label> changes, Label why, Label known) {
        public Amendment {
            changes = List.copyOf(changes);
        }
    }

    /** Something that was done otherwise than planned. */
    public record Deviation(LocalDate day, String who, Label what, Label why) {}

    /** Copies its lists. */
    public Conduct {
        dataHashes = Map.copyOf(dataHashes);
        outcomes = List.copyOf(outcomes);
        labels = Map.copyOf(labels);
        eligibility = List.copyOf(eligibility);
        figures = List.copyOf(figures);
        amendments = List.copyOf(amendments);
        deviations = List.copyOf(deviations);
        notes = List.copyOf(notes);
    }

    /** What is known of a trial from its configuration alone: names are codes, nothing is hashed, nothing went otherwise. */
    public static Conduct of(TrialConfig config) {
        return new Conduct(
                config.dataset(),
                Label.of(config.dataset()),
                new Label(
                        "Maakt het uit in welke groep mensen zijn geloot?",
                        "Does it matter to which group people were assigned?"),
                null,
                engine(),
                "",
                "",
                Map.of(),
                "",
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The version of Vangnet that runs. */
    public static String engine() {
        String version = Conduct.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** What a code is called. */
    Label label(String code) {
        return labels.getOrDefault(code, Label.of(code));
    }

    /** What an outcome is called: by the plan, or else by the labels. */
    Label outcomeLabel(String name) {
        return outcomes.stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .map(OutcomePlan::label)
                .orElseGet(() -> label(name));
    }

    /** What a value in a column is called, as {@code sex=v}. */
    Label label(String code, String otherwise) {
        return labels.getOrDefault(code, Label.of(otherwise));
    }

    /** What the plan says of an outcome, or what its place in the configuration tells: the column of a wave means an interview. */
    OutcomePlan plan(TrialConfig config, TrialConfig.Outcome outcome) {
        return outcomes.stream()
                .filter(plan -> plan.name().equals(outcome.name()))
                .findFirst()
                .orElseGet(() -> new OutcomePlan(
                        outcome.name(),
                        label(outcome.name()),
                        config.waves().contains(outcome.resp()) ? Source.INTERVIEW : Source.REGISTER,
                        Label.of(""),
                        null,
                        Label.of("")));
    }

    /** The figures, or those that the names of the outcomes give: {@code work3} was {@code work0} at the start. */
    List<Figure> figures(TrialConfig config, Predicate<String> hasColumn) {
        if (!figures.isEmpty()) {
            return figures;
        }
        Map<String, Figure> found = new LinkedHashMap<>();
        List<String> waves = List.copyOf(config.waveWindows().keySet());
        for (TrialConfig.Outcome outcome : config.outcomes()) {
            String stem = outcome.name().replaceFirst("\\d+$", "");
            List<Point> points = new ArrayList<>();
            for (int wave = 0; wave < waves.size(); wave++) {
                if (hasColumn.test(stem + wave)) {
                    points.add(new Point(waves.get(wave), stem + wave, null));
                }
            }
            if (!stem.equals(outcome.name()) && points.size() > 1) {
                boolean share = outcome.type().equals("binary");
                Label title = label(stem);
                found.putIfAbsent(stem, new Figure(title, share ? Label.of("%") : title, share, false, points));
            }
        }
        return List.copyOf(found.values());
    }
}
