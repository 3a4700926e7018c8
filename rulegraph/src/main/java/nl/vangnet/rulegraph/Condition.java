package nl.vangnet.rulegraph;

import java.util.List;

/**
 * Yes or no. With {@code and} and {@code or} a side that is undecided does not matter where the other side settles it: no and undecided is
 * no, yes or undecided is yes.
 */
public final class Condition extends Node {
    Condition(Op op, Node... arguments) {
        super(op, highest(List.of(arguments)), List.of(arguments));
    }

    Condition(Op op, Level level, Node... arguments) {
        super(op, level, List.of(arguments));
    }

    public Condition and(Condition other) {
        return new Condition(Op.Calculation.AND, this, other);
    }

    public Condition or(Condition other) {
        return new Condition(Op.Calculation.OR, this, other);
    }

    public Condition not() {
        return new Condition(Op.Calculation.NOT, this);
    }

    @Override
    Condition wrap(Op newOp, Node argument) {
        return new Condition(newOp, argument.level, argument);
    }
}
