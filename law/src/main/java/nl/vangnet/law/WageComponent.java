package nl.vangnet.law;

/** What an amount of wages is for. It counts in the months in which it was earned (Pw art. 32(2)), whenever it was paid. */
public enum WageComponent {
    REGULAR,
    HOLIDAY_PAY,
    THIRTEENTH_MONTH
}
