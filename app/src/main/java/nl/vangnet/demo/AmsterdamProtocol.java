package nl.vangnet.demo;

import java.util.List;
import nl.vangnet.experiments.EligibilityCode;
import nl.vangnet.experiments.EligibilityRule;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Protocol.Arm;
import nl.vangnet.experiments.Protocol.Contrast;
import nl.vangnet.experiments.Protocol.IfLeaving;
import nl.vangnet.experiments.Protocol.Kind;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.experiments.Trait;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.design.TrialDesign.Population;
import nl.vangnet.trials.design.TrialDesign.Source;
import org.jspecify.annotations.Nullable;

/** What the Amsterdam experiment (De Beer and Bos, 2023) was, in the form of a protocol and as far as its report tells. */
final class AmsterdamProtocol {
    private static final String REPORT = "De Beer en Bos, 2023";

    static final Protocol PROTOCOL = new Protocol(
            "Amsterdams Experiment met de Bijstand, nagebouwd",
            "Helpt extra aandacht, of juist zelf de regie houden, om te werken en uit de bijstand te komen?",
            List.of(
                    arm("EA", "Extra aandacht", "U krijgt vaker contact, van een vaste klantmanager.", 60, null),
                    arm(
                            "ZR",
                            "Zelf regie",
                            "U bepaalt zelf wanneer u contact heeft. Wij spreken u minstens één keer per jaar.",
                            60,
                            1),
                    arm("V", "Vergelijkingsgroep", "U krijgt dezelfde hulp als iedereen.", null, null)),
            "V",
            true,
            List.of(
                    new EligibilityRule(EligibilityCode.DISTRICT, "noord, oost, nieuw-west, zuidoost", REPORT),
                    new EligibilityRule(EligibilityCode.NOT_VULNERABLE, "", REPORT)),
            List.of(),
            List.of(
                    new Wave("T0", 0, 640, null),
                    new Wave("T1", 13, 640, Money.parse("15")),
                    new Wave("T2", 31, 270, Money.parse("20")),
                    new Wave("T3", 47, 180, Money.parse("25"))),
            List.of(
                    interview("work2", "work", Kind.BINARY, "T2", 0.05, true),
                    interview("work3", "work", Kind.BINARY, "T3", 0.05, true),
                    new Outcome(
                            "out_t3",
                            Source.REGISTER,
                            "OUTFLOW",
                            Kind.BINARY,
                            "T3",
                            Population.EVERYBODY_ASSIGNED,
                            IfLeaving.UNTIL_LEAVING,
                            0.05,
                            true,
                            ""),
                    interview("hours3", "hours", Kind.NUMERIC, "T3", 2, false),
                    interview("grade_fin3", "grade_finance", Kind.NUMERIC, "T3", 0.5, false)),
            List.of(Trait.AGE, Trait.MONTHS_ON_ASSISTANCE, Trait.WORKS),
            List.of(Trait.WORKS),
            List.of(new Contrast("EA", "V"), new Contrast("ZR", "V"), new Contrast("EA", "ZR")),
            2000,
            null);

    private AmsterdamProtocol() {}

    private static Arm arm(
            String code, String name, String description, @Nullable Integer ceiling, @Nullable Integer contacts) {
        return new Arm(code, name, description, 1, ceiling, contacts, List.of(), List.of(name));
    }

    private static Outcome interview(
            String name, String item, Kind kind, String wave, double smallest, boolean primary) {
        return new Outcome(
                name,
                Source.INTERVIEW,
                item,
                kind,
                wave,
                Population.RESPONDENTS_WEIGHTED,
                IfLeaving.AS_FOUND,
                smallest,
                primary,
                "");
    }
}
