package nl.vangnet.law;

/** What income is from. Only wages can be disregarded in part. */
public enum IncomeKind {
    WAGE,
    BENEFIT,
    MAINTENANCE,
    OTHER
}
