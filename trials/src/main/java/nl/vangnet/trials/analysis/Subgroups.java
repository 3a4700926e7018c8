package nl.vangnet.trials.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.vangnet.trials.assignment.Multiplicity;
import nl.vangnet.trials.effects.ArmEffects;
import nl.vangnet.trials.effects.Arms;
import nl.vangnet.trials.effects.Covariates;
import nl.vangnet.trials.effects.Sample;
import nl.vangnet.trials.effects.SubgroupEffect;
import nl.vangnet.trials.regression.Errors;
import nl.vangnet.trials.regression.LinearFit;

/** E13: effects in subgroups named beforehand, and tests of whether effects differ at all. */
final class Subgroups {
    /**
     * One effect in one subgroup.
     *
     * @param order 1 for a single property, 2 for a pair
     * @param pHolm over the subgroups of this outcome and contrast
     * @param pBH the same, by expected share of false findings
     */
    record Row(
            String subgroup,
            int order,
            String outcome,
            String contrast,
            SubgroupEffect effect,
            double pHolm,
            double pBH) {}

    private final TrialData data;
    private final Remarks remarks;
    private final Map<String, boolean[]> groups;

    Subgroups(TrialData data, Remarks remarks) {
        this.data = data;
        this.remarks = remarks;
        this.groups = groups();
    }

    /** Every property at 0 and at 1, and every pair of properties at each of the four. */
    private Map<String, boolean[]> groups() {
        List<String> columns = data.config().subgroups();
        Map<String, boolean[]> singles = new LinkedHashMap<>();
        for (String column : columns) {
            boolean[] flags = data.table().flags(column);
            for (int level = 0; level <= 1; level++) {
                boolean wanted = level == 1;
                singles.put(column + "=" + level, where(i -> flags[i] == wanted));
            }
        }
        Map<String, boolean[]> all = new LinkedHashMap<>(singles);
        for (int first = 0; first < columns.size(); first++) {
            for (int second = first + 1; second < columns.size(); second++) {
                for (int cell = 0; cell < 4; cell++) {
                    String one = columns.get(first) + "=" + cell / 2;
                    String other = columns.get(second) + "=" + cell % 2;
                    boolean[] inOne = at(singles, one);
                    boolean[] inOther = at(singles, other);
                    all.put(one + "&" + other, where(i -> inOne[i] && inOther[i]));
                }
            }
        }
        return all;
    }

    /** The effects in all subgroups, for all contrasts and outcomes to be scanned. */
    List<Row> rows() {
        Map<List<String>, SubgroupEffect> effects = new LinkedHashMap<>();
        for (List<String> scanned : data.config().subgroupOutcomes()) {
            double[] y = data.numbers(scanned.get(0));
            boolean[] known = data.table().flags(scanned.get(1));
            groups.forEach((name, members) -> {
                boolean[] included = where(i -> members[i] && known[i]);
                for (Arms.Contrast contrast : data.arms().contrasts()) {
                    SubgroupEffect.of(data.arm(), y, included, contrast)
                            .ifPresent(effect -> effects.put(
                                    List.of(scanned.get(0), data.arms().label(contrast), name), effect));
                }
            });
        }
        Map<List<String>, List<String>> families = new LinkedHashMap<>();
        effects.keySet()
                .forEach(key -> families.computeIfAbsent(key.subList(0, 2), family -> new ArrayList<>())
                        .add(key.get(2)));
        List<Row> rows = new ArrayList<>();
        families.forEach((family, names) -> {
            List<SubgroupEffect> members = names.stream()
                    .map(name -> at(effects, List.of(family.get(0), family.get(1), name)))
                    .toList();
            double[] p = members.stream().mapToDouble(SubgroupEffect::p).toArray();
            double[] holm = Multiplicity.holm(p);
            double[] bh = Multiplicity.benjaminiHochberg(p);
            for (int i = 0; i < p.length; i++) {
                int order = names.get(i).contains("&") ? 2 : 1;
                rows.add(new Row(names.get(i), order, family.get(0), family.get(1), members.get(i), holm[i], bh[i]));
            }
        });
        return rows;
    }

    /** The section: how often the rule "same sign and p below 5% in two waves" flags a group, and whether effects differ. */
    Map<String, Object> section() {
        List<Row> rows = rows();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("nSubgroups", groups.size());
        result.put("nRows", rows.size());
        String firstContrast = data.arms().label(data.arms().contrasts().getFirst());
        Map<String, Set<String>> uncorrected = consistent(
                rows,
                (one, other) ->
                        one.effect().p() < Limits.LEVEL && other.effect().p() < Limits.LEVEL);
        Map<String, Set<String>> holm =
                consistent(rows, (one, other) -> one.pHolm() < Limits.LEVEL && other.pHolm() < Limits.LEVEL);
        result.put("consistentUncorrected", List.copyOf(uncorrected.getOrDefault(firstContrast, Set.of())));
        result.put("consistentCountByContrast", sizes(uncorrected));
        result.put("consistentHolmCountByContrast", sizes(holm));
        result.put("interactionTests", interactions());
        return result;
    }

    /** Per contrast, the subgroups with effects of one sign in the first two outcomes that pass the test. */
    private Map<String, Set<String>> consistent(List<Row> rows, BiPredicate<Row, Row> test) {
        Map<String, Set<String>> found = new TreeMap<>();
        if (data.config().subgroupOutcomes().size() < 2) {
            return found;
        }
        String first = data.config().subgroupOutcomes().get(0).get(0);
        String second = data.config().subgroupOutcomes().get(1).get(0);
        Map<String, Row> later = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.outcome().equals(second))
                .forEach(row -> later.put(row.contrast() + " " + row.subgroup(), row));
        for (Row row : rows) {
            Row other = later.get(row.contrast() + " " + row.subgroup());
            if (row.outcome().equals(first) && other != null) {
                Set<String> names = found.computeIfAbsent(row.contrast(), contrast -> new TreeSet<>());
                boolean sameSign = Math.signum(row.effect().diff())
                        == Math.signum(other.effect().diff());
                if (sameSign && test.test(row, other)) {
                    names.add(row.subgroup());
                }
            }
        }
        return found;
    }

    private static Map<String, Integer> sizes(Map<String, Set<String>> found) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        found.forEach((contrast, names) -> sizes.put(contrast, names.size()));
        return sizes;
    }

    private Map<String, Object> interactions() {
        Map<String, Object> tests = new LinkedHashMap<>();
        for (List<String> scanned : data.config().subgroupOutcomes()) {
            Map<String, Object> perColumn = new LinkedHashMap<>();
            for (String column : data.config().subgroups()) {
                perColumn.put(
                        column,
                        remarks.attempt(
                                "E13, " + scanned.get(0) + " by " + column,
                                () -> interaction(scanned.get(0), scanned.get(1), column)));
            }
            tests.put(scanned.get(0), perColumn);
        }
        return tests;
    }

    /** Whether the effects of the arms differ between the people with and without the property. */
    private Map<String, Object> interaction(String outcome, String resp, String column) {
        int[] people = data.withOne(resp);
        Sample sample = data.sample(outcome, people);
        double[] property = Sample.choose(data.numbers(column), people);
        Covariates only = new Covariates(List.of("g"), new double[][] {property});
        LinearFit fit = LinearFit.of(new Sample(data.arms(), sample.arm(), sample.y(), only).interacted(), sample.y());
        double[] errors = Regressions.roots(fit.covariance(Errors.HC2));
        Map<String, Double> estimates = new LinkedHashMap<>();
        Map<String, Double> standardErrors = new LinkedHashMap<>();
        int[] places = IntStream.of(data.arms().treatments())
                .map(a -> fit.place(data.arms().dummy(a) + ":g"))
                .toArray();
        for (int place : places) {
            estimates.put(fit.design().names().get(place), fit.coefficients()[place]);
            standardErrors.put(fit.design().names().get(place), errors[place]);
        }
        ArmEffects.Wald wald = ArmEffects.test(fit, places, Errors.HC2);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("F", wald.f());
        result.put("df1", wald.df1());
        result.put("df2", wald.df2());
        result.put("p", wald.p());
        result.put("interaction", estimates);
        result.put("se", standardErrors);
        return result;
    }

    private boolean[] where(IntPredicate condition) {
        boolean[] members = new boolean[data.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = condition.test(i);
        }
        return members;
    }

    private static <K, V> V at(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}
