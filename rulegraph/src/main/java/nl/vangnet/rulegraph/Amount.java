package nl.vangnet.rulegraph;

import java.util.List;

/** An amount of money, in euro cents. */
public final class Amount extends Node {
    Amount(Op op, Node... arguments) {
        super(op, highest(List.of(arguments)), List.of(arguments));
    }

    Amount(Op op, Level level, Node... arguments) {
        super(op, level, List.of(arguments));
    }

    public Amount plus(Amount other) {
        return new Amount(Op.Calculation.PLUS, this, other);
    }

    public Amount minus(Amount other) {
        return new Amount(Op.Calculation.MINUS, this, other);
    }

    public Amount atMost(Amount other) {
        return new Amount(Op.Calculation.LEAST, this, other);
    }

    public Amount atLeast(Amount other) {
        return new Amount(Op.Calculation.GREATEST, this, other);
    }

    public Amount atLeastZero() {
        return atLeast(constant(0));
    }

    /** A part of this amount, still to be rounded: {@code percentage} in hundredths of a percent, as tables hold it. */
    public Unrounded percent(Count percentage) {
        return new Unrounded(this, percentage, Count.constant(Unrounded.WHOLE));
    }

    /** This amount times {@code numerator / denominator}, still to be rounded. */
    public Unrounded times(Count numerator, Count denominator) {
        return new Unrounded(this, numerator, denominator);
    }

    public Condition moreThan(Amount other) {
        return new Condition(Op.Calculation.LESS, other, this);
    }

    public Condition isPositive() {
        return moreThan(constant(0));
    }

    /** This amount if the condition holds, nothing otherwise. */
    public Amount when(Condition condition) {
        return new Amount(Op.Calculation.WHEN, condition, this, constant(0));
    }

    static Amount constant(long cents) {
        return new Amount(new Op.Constant(cents));
    }

    @Override
    Amount wrap(Op newOp, Node argument) {
        return new Amount(newOp, argument.level, argument);
    }
}
