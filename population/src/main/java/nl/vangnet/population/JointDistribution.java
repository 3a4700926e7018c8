package nl.vangnet.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** All combinations of the seven variables with their share of the city, fitted to the printed margins. */
final class JointDistribution {
    private final List<Cell> cells = new ArrayList<>();
    private final double[] share;

    JointDistribution(Margins printed) {
        for (AgeClass age : AgeClass.values()) {
            for (RegisteredForm form : RegisteredForm.values()) {
                for (Sex sex : Sex.values()) {
                    for (Origin origin : Origin.values()) {
                        addCells(age, form, sex, origin);
                    }
                }
            }
        }
        share = new double[cells.size()];
        Arrays.setAll(share, i -> prior(cells.get(i), printed));
        List<int[]> category = new ArrayList<>();
        List<double[]> margins = new ArrayList<>();
        addMargin(category, margins, AgeClass.values(), Cell::age, a -> printedAge(printed, a));
        addMargin(category, margins, RegisteredForm.values(), Cell::form, f -> printed.percent("form", f.label()));
        addMargin(category, margins, Sex.values(), Cell::sex, s -> printed.percent("sex", s.name()));
        addMargin(category, margins, Origin.values(), Cell::origin, o -> printed.percent("origin", o.label()));
        addMargin(category, margins, Education.values(), Cell::education, e -> printed.percent("education", e.label()));
        addMargin(
                category, margins, DurationClass.values(), Cell::duration, d -> printed.percent("duration", d.label()));
        addMargin(category, margins, new Boolean[] {true, false}, Cell::works, w -> printedWork(printed, w));
        Ipf.fit(share, category.toArray(int[][]::new), margins.toArray(double[][]::new));
    }

    List<Cell> cells() {
        return cells;
    }

    /** Share of the city, per cell in the order of {@link #cells()}. */
    double share(int cell) {
        return share[cell];
    }

    private void addCells(AgeClass age, RegisteredForm form, Sex sex, Origin origin) {
        for (Education education : Education.values()) {
            for (DurationClass duration : DurationClass.values()) {
                cells.add(new Cell(age, form, sex, origin, education, duration, true));
                cells.add(new Cell(age, form, sex, origin, education, duration, false));
            }
        }
    }

    private static double prior(Cell cell, Margins printed) {
        return printedAge(printed, cell.age())
                * printed.percent("form", cell.form().label())
                * printed.percent("sex", cell.sex().name())
                * printed.percent("origin", cell.origin().label())
                * printed.percent("education", cell.education().label())
                * printed.percent("duration", cell.duration().label())
                * printedWork(printed, cell.works())
                * Association.of(cell);
    }

    private static double printedAge(Margins printed, AgeClass age) {
        return printed.percent("age", age.label()) * age.shareOfPrinted();
    }

    private static double printedWork(Margins printed, boolean works) {
        return printed.percent("works", works ? "yes" : "no");
    }

    private <T> void addMargin(
            List<int[]> category,
            List<double[]> margins,
            T[] values,
            Function<Cell, T> of,
            Function<T, Double> percent) {
        List<T> order = List.of(values);
        category.add(
                cells.stream().mapToInt(cell -> order.indexOf(of.apply(cell))).toArray());
        margins.add(order.stream().mapToDouble(percent::apply).toArray());
    }
}
