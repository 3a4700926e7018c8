package nl.vangnet.law;

/** Under which law somebody receives a benefit. Only the Participatiewet is worked out: of the others the months are undecided. */
public enum BenefitLaw {
    PW,
    /** Of older and partly disabled people who lost their work: on a gross basis. */
    IOAW,
    /** Of older and partly disabled people who stopped their own business: on a gross basis. */
    IOAZ
}
