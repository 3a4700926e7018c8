package nl.vangnet.rulegraph;

/** The persons of the unit for whom a condition holds, to add up or count over. */
public final class Persons {
    private final Condition where;

    Persons(Condition where) {
        this.where = where;
    }

    public Amount sum(Amount ofEach) {
        return new Amount(Op.Calculation.SUM, Level.UNIT, where, ofEach);
    }

    public Count count(Condition condition) {
        return new Count(Op.Calculation.COUNT, Level.UNIT, where, condition);
    }

    public Condition any(Condition condition) {
        return count(condition).isPositive();
    }
}
