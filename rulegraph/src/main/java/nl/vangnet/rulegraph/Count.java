package nl.vangnet.rulegraph;

import java.util.List;

/** A whole number: of persons, of months, or a percentage in hundredths of a percent. */
public final class Count extends Node {
    Count(Op op, Node... arguments) {
        super(op, highest(List.of(arguments)), List.of(arguments));
    }

    Count(Op op, Level level, Node... arguments) {
        super(op, level, List.of(arguments));
    }

    public Count plus(Count other) {
        return new Count(Op.Calculation.PLUS, this, other);
    }

    public Count times(Count other) {
        return new Count(Op.Calculation.TIMES, this, other);
    }

    public Condition lessThan(Count other) {
        return new Condition(Op.Calculation.LESS, this, other);
    }

    public Condition atLeast(Count other) {
        return lessThan(other).not();
    }

    public Condition isPositive() {
        return constant(0).lessThan(this);
    }

    static Count constant(long value) {
        return new Count(new Op.Constant(value));
    }

    @Override
    Count wrap(Op newOp, Node argument) {
        return new Count(newOp, argument.level, argument);
    }
}
