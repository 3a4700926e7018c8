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
import nl.vangnet.experiments.Protocol.Size;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.experiments.RegisterMeasure;
import nl.vangnet.experiments.Stratifier;
import nl.vangnet.experiments.Trait;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.design.TrialDesign.Population;
import nl.vangnet.trials.design.TrialDesign.Source;

/** The protocol of the trial of Waterstad: three arms, as in the Amsterdam experiment, and smaller. */
final class DemoProtocol {
    /** Why it was registered with what the linter found. */
    static final String REASON = "De premie krijgt iedereen. Het verslag zegt dat wij haar effect niet weten.";

    static final Protocol PROTOCOL = new Protocol(
            "Meer aandacht of meer vrijheid",
            "Helpt extra aandacht mensen vooruit, of juist meer vrijheid?",
            List.of(
                    new Arm(
                            "EA",
                            "Extra aandacht",
                            "U spreekt uw contactpersoon vaker. Samen maakt u een plan.",
                            1,
                            60,
                            6,
                            List.of(),
                            List.of("extra gesprekken", "premie")),
                    new Arm(
                            "ER",
                            "Eigen regie",
                            "U bepaalt zelf wanneer u ons spreekt. Wij spreken u een keer per jaar.",
                            1,
                            null,
                            1,
                            List.of(),
                            List.of("eigen plan", "premie")),
                    new Arm(
                            "V",
                            "Zoals gewoon",
                            "Er verandert niets aan uw hulp.",
                            1,
                            null,
                            null,
                            List.of(),
                            List.of("premie"))),
            "V",
            true,
            List.of(
                    rule(EligibilityCode.BIRTH_DATE_KNOWN, "", "protocol 3.1"),
                    rule(EligibilityCode.AGE_FROM, "18", "protocol 3.2"),
                    rule(EligibilityCode.AGE_TO, "65", "protocol 3.2"),
                    rule(EligibilityCode.MONTHS_ON_ASSISTANCE, "3", "protocol 3.3"),
                    rule(EligibilityCode.NO_EXEMPTION, "", "Pw art. 9(2)"),
                    rule(EligibilityCode.NOT_VULNERABLE, "", "protocol 3.5"),
                    rule(EligibilityCode.NO_OTHER_TRIAL, "", "protocol 3.6")),
            List.of(Stratifier.AGE_BAND, Stratifier.HOUSEHOLD),
            List.of(
                    new Wave("T0", 0, 60, null),
                    new Wave("T1", 6, 90, Money.parse("15")),
                    new Wave("T2", 12, 60, Money.parse("20"))),
            List.of(
                    new Outcome(
                            "work_T1",
                            Source.INTERVIEW,
                            "work",
                            Kind.BINARY,
                            "T1",
                            Population.RESPONDENTS_WEIGHTED,
                            IfLeaving.AS_FOUND,
                            0.1,
                            true,
                            ""),
                    new Outcome(
                            "out_T1",
                            Source.REGISTER,
                            RegisterMeasure.OUTFLOW.name(),
                            Kind.BINARY,
                            "T1",
                            Population.EVERYBODY_ASSIGNED,
                            IfLeaving.AS_FOUND,
                            0.05,
                            true,
                            "")),
            List.of(Trait.AGE, Trait.MONTHS_ON_ASSISTANCE, Trait.PARTNER, Trait.CHILDREN, Trait.WORKS),
            List.of(Trait.AGED_50_OR_OVER, Trait.CHILDREN),
            List.of(new Contrast("EA", "V"), new Contrast("ER", "V")),
            2000,
            new Size(270, 20, 30, 4, 0.265));

    private DemoProtocol() {}

    private static EligibilityRule rule(EligibilityCode code, String parameter, String reference) {
        return new EligibilityRule(code, parameter, reference);
    }
}
