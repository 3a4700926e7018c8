package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vangnet.reports.Conduct.OutcomePlan;
import nl.vangnet.reports.Conduct.Source;
import nl.vangnet.reports.Result.Flag;
import nl.vangnet.reports.Result.Role;
import nl.vangnet.trials.analysis.Limits;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.effects.Estimate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One outcome between two arms, by every method there is for it. */
final class EffectLine {
    /** z of 97.5% and of 80%: a difference of so many standard errors is found four times out of five. */
    private static final double DETECTED =
            Estimate.NORMAL.inverseCumulativeProbability(0.975) + Estimate.NORMAL.inverseCumulativeProbability(0.8);

    /** Below this a standard error is rounding: everybody has one value, and a formula that sees no spread would claim to know it exactly. */
    private static final double NO_SPREAD = 1e-12;

    private final TrialConfig config;
    private final Sections sections;
    private final Outcome outcome;
    private final String first;
    private final String label;
    private final OutcomePlan plan;
    private final Role role;
    private final boolean weighted;
    private final @Nullable Integer n;
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);

    EffectLine(ReportInput report, Sections sections, Totals totals, Outcome outcome, List<String> contrast) {
        this.config = report.config();
        this.sections = sections;
        this.outcome = outcome;
        this.first = contrast.get(0);
        this.label = first + "-" + contrast.get(1);
        this.plan = report.conduct().plan(config, outcome);
        this.role = role(contrast.get(1));
        this.weighted = plan.source() == Source.INTERVIEW && hasWeights();
        Known one = known(report, first);
        Known other = known(report, contrast.get(1));
        if (Math.min(one.known, other.known) < Limits.FEW) {
            flags.add(Flag.FEW_PEOPLE);
        }
        if (Math.abs(one.share() - other.share()) >= Limits.UNEVEN) {
            flags.add(Flag.UNEQUAL_ATTRITION);
        }
        this.n = totals.show(known(report, null).known);
    }

    private Role role(String second) {
        // Known only of people with another outcome, whom the trial may have brought there.
        if (config.outcomes().stream().anyMatch(other -> other.name().equals(outcome.resp()))) {
            return Role.DESCRIPTIVE;
        }
        return config.primary().contains(outcome.name()) && second.equals(config.control())
                ? Role.PRIMARY
                : Role.EXPLORATORY;
    }

    private boolean hasWeights() {
        return sections.at("E08_ipw").has(outcome.name());
    }

    /** Of how many people in an arm, or in all of them, the outcome is known. */
    private record Known(int known, int people) {
        double share() {
            return known / (double) Math.max(1, people);
        }
    }

    private Known known(ReportInput report, @Nullable String arm) {
        String[] arms = report.input().people().texts("arm");
        boolean[] flags = report.input().people().flags(outcome.resp());
        int known = 0;
        int people = 0;
        for (int i = 0; i < arms.length; i++) {
            if (arm == null || arms[i].equals(arm)) {
                people++;
                known += flags[i] ? 1 : 0;
            }
        }
        return new Known(known, people);
    }

    /** The line that the plan asks for. */
    Result main() {
        Result result = weighted ? weighted(role) : lin(role);
        if (role != Role.PRIMARY) {
            return result;
        }
        JsonNode test = sections.at("E10_randomisation_inference", "hypotheses", outcome.name() + ":" + label);
        return result.tested(Sections.number(test.path("pT")), Sections.number(test.path("pStepDownMaxT")));
    }

    /** The same by the other methods. */
    List<Result> sensitivity() {
        List<Result> results = new ArrayList<>();
        results.add(estimate("E03", Role.SENSITIVITY, "E03_itt_unadjusted", "HC2"));
        results.add(estimate("E04", Role.SENSITIVITY, "E04_itt_covariates", "HC2"));
        if (weighted) {
            results.add(lin(Role.SENSITIVITY));
        } else if (hasWeights()) {
            results.add(weighted(Role.SENSITIVITY));
        }
        if (outcome.type().equals("binary")) {
            results.add(estimate("E06", Role.SENSITIVITY, "E06_logit", "standardisedRiskDifference"));
        }
        results.add(clustered("E07 " + config.cluster(), config.cluster()));
        results.add(clustered("E07 " + config.provider(), config.provider()));
        if (sections.at("E09_bounds").has(outcome.name())) {
            results.add(bounds("E09 Lee", "lee"));
            results.add(bounds("E09 worst case", "manski"));
        }
        if (config.assignment().all().size() > 1 && sections.at("E24_blocked").has(outcome.name())) {
            results.add(blocked());
        }
        return results;
    }

    private Result lin(Role as) {
        return estimate("E05", as, "E05_lin", "HC2");
    }

    private Result weighted(Role as) {
        return estimate("E08", as, "E08_ipw", "mEstimationCluster");
    }

    private Result estimate(String method, Role as, String section, String errors) {
        JsonNode found = sections.at(section, outcome.name(), errors, label);
        boolean risk = found.has("rd");
        return result(
                method,
                as,
                Sections.number(found.path(risk ? "rd" : "estimate")),
                Sections.number(found.path(risk ? "seDeltaHC0" : "se")),
                Sections.number(found.path("lo")),
                Sections.number(found.path("hi")),
                Sections.number(found.path("p")));
    }

    /** E07 has the errors of the coefficients of E04. */
    private Result clustered(String method, String column) {
        JsonNode errors = sections.at("E07_cluster", outcome.name(), column);
        return student(
                method,
                Sections.number(sections.at("E04_itt_covariates", outcome.name(), "coef", "armf" + first)),
                Sections.number(errors.path("CR2").path(first)),
                Sections.number(errors.path("CR2_df").path(first)));
    }

    /** E24, where sites had ratios of their own. */
    private Result blocked() {
        JsonNode found = sections.at("E24_blocked", outcome.name(), label);
        return student(
                "E24",
                Sections.number(found.path("estimate")),
                Sections.number(found.path("se")),
                Sections.number(found.path("df")));
    }

    private Result student(String method, @Nullable Double estimate, @Nullable Double se, @Nullable Double df) {
        if (estimate == null || se == null || df == null || df <= 0) {
            return result(method, Role.SENSITIVITY, null, null, null, null, null);
        }
        Estimate student = Estimate.student(estimate, se, df);
        return result(method, Role.SENSITIVITY, estimate, se, student.lo(), student.hi(), student.p());
    }

    private Result bounds(String method, String kind) {
        JsonNode bounds = sections.at("E09_bounds", outcome.name(), label, kind);
        Double lower = Sections.number(bounds.path("lower"));
        return result(method, Role.SENSITIVITY, null, null, lower, Sections.number(bounds.path("upper")), null);
    }

    private Result result(
            String method,
            Role as,
            @Nullable Double estimate,
            @Nullable Double se,
            @Nullable Double lo,
            @Nullable Double hi,
            @Nullable Double p) {
        if (se != null && se < NO_SPREAD) {
            return result(method, as, estimate, null, null, null, null);
        }
        Double mde = se == null ? null : Double.valueOf(DETECTED * se);
        Result plain = new Result(
                        outcome.name(), label, method, as, n, estimate, se, lo, hi, null, null, mde, List.of())
                .tested(p, null);
        Set<Flag> own = EnumSet.copyOf(flags);
        if (!plain.hasInterval()) {
            own.add(Flag.NOT_ESTIMABLE);
        }
        if (as == Role.EXPLORATORY) {
            own.add(Flag.EXPLORATORY);
        }
        if (as == Role.DESCRIPTIVE) {
            own.add(Flag.DESCRIPTIVE);
        }
        // Where the plan names no smallest effect that matters, any effect may matter.
        Double smallest = plan.smallestEffect();
        if (plain.holds(smallest == null ? 0 : smallest)) {
            own.add(Flag.HOLDS_SMALLEST_EFFECT);
        }
        return plain.flagged(own);
    }
}
