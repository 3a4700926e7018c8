package nl.vangnet.law;

/** What income is from. Only wages can be disregarded in part. */
public enum IncomeKind {
    WAGE,
    BENEFIT,
    MAINTENANCE,
    /** A pension beside the AOW, of which a part does not count from AOW age on (Pw art. 33(5)). */
    PENSION,
    /** What a volunteer is paid, which does not count up to a maximum (Pw art. 31(2)k). */
    VOLUNTEER,
    OTHER
}
