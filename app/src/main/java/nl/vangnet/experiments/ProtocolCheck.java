package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.EMPLOYMENT;
import static nl.vangnet.schema.Tables.TEAM;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Size;
import nl.vangnet.trials.design.DesignLinter;
import nl.vangnet.trials.design.Finding;
import nl.vangnet.trials.design.TrialDesign;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What must be filled in before a protocol can be registered, and what would make its result unclear. */
@Component
class ProtocolCheck {
    private final DSLContext sql;

    ProtocolCheck(DSLContext sql) {
        this.sql = sql;
    }

    /** Keys, in the texts, of what is missing; empty when the protocol is complete. */
    List<String> missing(Protocol protocol) {
        List<String> missing = new ArrayList<>();
        Set<String> arms = new HashSet<>(protocol.armCodes());
        Set<String> waves = protocol.waves().stream().map(Protocol.Wave::code).collect(Collectors.toSet());
        need(!protocol.question().isBlank(), "experiment.mist.vraag", missing);
        need(protocol.arms().size() >= 2, "experiment.mist.groepen", missing);
        need(arms.contains(protocol.control()), "experiment.mist.controle", missing);
        need(
                protocol.rules().stream().anyMatch(rule -> rule.code() == EligibilityCode.BIRTH_DATE_KNOWN),
                "experiment.mist.regels",
                missing);
        need(!protocol.waves().isEmpty(), "experiment.mist.metingen", missing);
        need(protocol.outcomes().stream().anyMatch(Outcome::primary), "experiment.mist.uitkomst", missing);
        need(
                protocol.outcomes().stream().allMatch(outcome -> waves.contains(outcome.wave())),
                "experiment.mist.meting_van_uitkomst",
                missing);
        need(!protocol.contrasts().isEmpty(), "experiment.mist.vergelijking", missing);
        need(
                protocol.contrasts().stream()
                        .allMatch(one -> arms.contains(one.arm())
                                && arms.contains(one.against())
                                && !one.arm().equals(one.against())),
                "experiment.mist.groep_van_vergelijking",
                missing);
        need(protocol.size() != null, "experiment.mist.omvang", missing);
        return missing;
    }

    private static void need(boolean there, String key, List<String> missing) {
        if (!there) {
            missing.add(key);
        }
    }

    /** What the linter of the room {@code trials} says of this design. */
    List<Finding> findings(Protocol protocol) {
        Size size = protocol.size();
        return DesignLinter.findings(new TrialDesign(
                protocol.arms().stream()
                        .map(arm ->
                                new TrialDesign.Arm(arm.name(), teams(arm.poolStaff()), Set.copyOf(arm.components())))
                        .toList(),
                protocol.outcomes().stream()
                        .map(outcome -> linted(outcome, protocol.contrasts().size()))
                        .toList(),
                size == null ? 0 : size.tests(),
                size != null && size.smallestDetectable() != null));
    }

    private static TrialDesign.Outcome linted(Outcome outcome, int contrasts) {
        return new TrialDesign.Outcome(
                outcome.name(),
                outcome.source(),
                outcome.population(),
                outcome.onlyAmong(),
                1,
                true,
                outcome.primary() ? contrasts : 0);
    }

    private Set<String> teams(List<Long> staff) {
        return sql
                .selectDistinct(TEAM.NAME)
                .from(EMPLOYMENT)
                .join(TEAM)
                .on(TEAM.ID.eq(EMPLOYMENT.TEAM_ID))
                .where(EMPLOYMENT.STAFF_ID.in(staff))
                .fetch(TEAM.NAME)
                .stream()
                .collect(Collectors.toSet());
    }
}
