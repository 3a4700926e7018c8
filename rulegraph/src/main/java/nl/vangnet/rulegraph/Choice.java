package nl.vangnet.rulegraph;

import java.util.List;

/** One of the constants of an enumeration; held as its ordinal. */
public final class Choice<E extends Enum<E>> extends Node {
    final Class<E> type;

    Choice(Op op, Level level, Class<E> type, Node... arguments) {
        super(op, level, List.of(arguments));
        this.type = type;
    }

    @SuppressWarnings("EnumOrdinal") // columns hold numbers; nothing is stored by ordinal
    public Condition is(E value) {
        return new Condition(Op.Calculation.EQUAL, this, Count.constant(value.ordinal()));
    }

    @Override
    Choice<E> wrap(Op newOp, Node argument) {
        return new Choice<>(newOp, argument.level, type, argument);
    }
}
