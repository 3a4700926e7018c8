package nl.vangnet.rulegraph;

import java.util.List;

/**
 * One value in the graph: what it is computed from and how. Immutable; compared by identity, because the same formula may stand in two
 * places. The subclass says what the value is: cents, a whole number, yes or no, one of an enumeration, a day.
 */
public abstract sealed class Node permits Amount, Count, Condition, Choice, Day {
    /** A value that could not be decided, in both executions. */
    static final long UNDECIDED = Long.MIN_VALUE;

    final Op op;
    final List<? extends Node> arguments;
    final Level level;

    Node(Op op, Level level, List<? extends Node> arguments) {
        this.op = op;
        this.level = level;
        this.arguments = List.copyOf(arguments);
    }

    static Level highest(List<? extends Node> arguments) {
        return arguments.stream().anyMatch(a -> a.level == Level.PERSON) ? Level.PERSON : Level.UNIT;
    }

    /** The same operation around other arguments, with the type of this node. */
    abstract Node wrap(Op op, Node argument);
}
