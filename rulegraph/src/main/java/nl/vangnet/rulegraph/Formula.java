package nl.vangnet.rulegraph;

import java.util.List;

/** Writes a rule down as a formula over the keys of facts, tables and other rules. */
final class Formula {
    private Formula() {}

    /** The formula of a rule; the rules it uses stand in it by their keys. */
    static String of(Node rule) {
        return text(rule.arguments.getFirst());
    }

    private static String text(Node node) {
        List<? extends Node> arguments = node.arguments;
        return switch (node.op) {
            case Op.Fact fact -> fact.key();
            case Op.Constant(long value) ->
                node instanceof Amount ? Money.ofCents(value).toString() : Long.toString(value);
            case Op.Lookup(Table table) ->
                "[" + table.key() + (arguments.isEmpty() ? "" : " " + text(arguments.getFirst())) + "]";
            case Op.Rule rule -> rule.key();
            case Op.Undecided undecided -> "undecided(" + undecided.reason() + ")";
            case Op.Calculation calculation ->
                switch (calculation) {
                    case PLUS -> infix(arguments, " + ");
                    case MINUS -> infix(arguments, " - ");
                    case TIMES -> infix(arguments, " x ");
                    case LEAST -> "least(" + text(arguments.get(0)) + ", " + text(arguments.get(1)) + ")";
                    case GREATEST -> "greatest(" + text(arguments.get(0)) + ", " + text(arguments.get(1)) + ")";
                    case RATIO_HALF_UP -> ratio(arguments);
                    case LESS -> infix(arguments, " < ");
                    case EQUAL -> equal(arguments);
                    case AND -> infix(arguments, " and ");
                    case OR -> infix(arguments, " or ");
                    case NOT -> "not " + text(arguments.getFirst());
                    case WHEN ->
                        "if " + text(arguments.get(0)) + " then " + text(arguments.get(1)) + " else "
                                + text(arguments.get(2));
                    case AGE_IN_MONTHS -> "age in months(" + text(arguments.getFirst()) + ")";
                    case SUM -> "sum of " + text(arguments.get(1)) + " where " + text(arguments.get(0));
                    case COUNT -> "number with " + text(arguments.get(1)) + " where " + text(arguments.get(0));
                };
        };
    }

    private static String ratio(List<? extends Node> arguments) {
        String product = text(arguments.get(0)) + " x " + text(arguments.get(1));
        boolean percentage = arguments.get(2).op instanceof Op.Constant(long whole) && whole == Unrounded.WHOLE;
        return "round half up(" + (percentage ? product : product + " / " + text(arguments.get(2))) + ")";
    }

    private static String equal(List<? extends Node> arguments) {
        if (arguments.getFirst() instanceof Choice<?> choice
                && arguments.get(1).op instanceof Op.Constant(long ordinal)) {
            return text(choice) + " is " + choice.type.getEnumConstants()[(int) ordinal];
        }
        return infix(arguments, " = ");
    }

    private static String infix(List<? extends Node> arguments, String sign) {
        return "(" + text(arguments.get(0)) + sign + text(arguments.get(1)) + ")";
    }
}
