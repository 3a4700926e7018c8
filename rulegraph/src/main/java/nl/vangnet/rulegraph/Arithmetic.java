package nl.vangnet.rulegraph;

/** The calculations on decided values, shared by all executions. */
final class Arithmetic {
    private Arithmetic() {}

    static long of(Op.Calculation calculation, long a, long b, long c, long agesOn) {
        return switch (calculation) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case LEAST -> Math.min(a, b);
            case GREATEST -> Math.max(a, b);
            case RATIO_HALF_UP -> c <= 0 ? Node.UNDECIDED : Unrounded.roundHalfUp(a, b, c);
            case LESS -> a < b ? 1 : 0;
            case EQUAL -> a == b ? 1 : 0;
            case NOT -> 1 - a;
            case AGE_IN_MONTHS -> Day.ageInMonths(a, agesOn);
            case AND, OR, WHEN, SUM, COUNT ->
                throw new IllegalArgumentException(calculation + " is not about single values");
        };
    }
}
