package nl.vangnet.law;

/**
 * How a municipality pays a month whose wage statement is not there yet, and takes back what it paid too much. The first three are those
 * of municipal practice (Divosa, working guide on part-time income, 2019; Delft, De Bevelanden and Amsterdam on their own pages).
 */
public enum SettlementMethod {
    /** The month is paid when its statement has come. */
    ON_THE_MONTH(1),
    /** The month is paid as if nothing was earned; the wage is taken off as soon as it is known. */
    AFTERWARDS(2),
    /** The month is paid as if the last known wage was earned again; the difference is taken off or paid when it is known. */
    ESTIMATE(3),
    /**
     * "Vaste maand": as if the usual wage was earned, the median of the last six known ones. What was too little first settles what is still
     * open and is paid at once for the rest; what was too much is taken off in small equal parts.
     *
     * <p>Lawful, because the right of a month is still set on the wage of that month to the cent (Pw art. 19(2), 32, 45(1)): as soon as a
     * statement is known, that month is determined with it. Only two things differ that the law leaves to the municipality: the
     * provisional amount of a month whose wage nobody knows yet, and the pace of offsetting, which is a power without an order of pace
     * within its six months (art. 58(4), "may").
     */
    STEADY(4);

    private final int number;

    SettlementMethod(int number) {
        this.number = number;
    }

    /** The method with its number in the policy tables. @throws IllegalArgumentException when none has that number */
    static SettlementMethod numbered(long number) {
        for (SettlementMethod method : values()) {
            if (method.number == number) {
                return method;
            }
        }
        throw new IllegalArgumentException("No settlement method has the number " + number + ": write 1 to 4");
    }
}
