package nl.vangnet.population;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Waterstad: an invented municipality whose households on assistance meet the published margins of Amsterdam. The same profile, seed and
 * months always give the same people; another seed gives others. Households are not kept but drawn anew at every call, so the whole city
 * takes little memory; hold on to what you use more than once. Immutable, and safe for many threads.
 */
public final class Municipality {
    private static final int AREA_UNITS = Profile.AREA.units();

    private final Profile profile;
    private final List<Area> areas;
    private final int[] areaStart;
    private final int[] cellOfUnit;
    private final JointDistribution joint;
    private final HardCasePlan plan;
    private final Households households;
    private final Bsn bsn;
    private final int[] firstBsn;

    private Municipality(Profile profile, Streams streams, Window window) {
        this.profile = profile;
        Margins printed = new Margins();
        joint = new JointDistribution(printed);
        City city = new City(printed, joint);
        areas = profile == Profile.AREA ? List.of(city.areas().getFirst()) : List.copyOf(city.areas());
        areaStart = new int[areas.size()];
        cellOfUnit = IntStream.range(0, areas.size())
                .mapToObj(area -> city.drawCells(area, streams))
                .flatMapToInt(IntStream::of)
                .limit(profile.units())
                .toArray();
        for (int area = 1; area < areas.size(); area++) {
            areaStart[area] = areaStart[area - 1] + city.size(area - 1);
        }
        households = new Households(window, streams);
        plan = new HardCasePlan(streams, window, unit -> joint.cells().get(cellOfUnit[unit]));
        plan.plant(0, AREA_UNITS, Assumed.HARD_CASES_IN_AREA);
        if (profile == Profile.AMSTERDAM) {
            plan.plant(AREA_UNITS, profile.units(), Assumed.HARD_CASES_IN_REST);
        }
        bsn = new Bsn(streams);
        firstBsn = divideNumbers();
    }

    /**
     * Draws a municipality.
     *
     * @param seed any number; decides who lives there
     * @param lastMonth the households are those on assistance at its end
     * @param months how many months the events and wage statements go back, {@code lastMonth} included
     * @throws IllegalArgumentException when {@code months} is below 1, or the first month lies before the first known minimum wage
     */
    public static Municipality generate(Profile profile, long seed, YearMonth lastMonth, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("A municipality tells about at least one month, not " + months);
        }
        Window window = new Window(lastMonth.minusMonths(months - 1), lastMonth);
        new MinimumWage().at(window.first());
        return new Municipality(profile, new Streams(seed), window);
    }

    public String name() {
        return "Waterstad";
    }

    public Profile profile() {
        return profile;
    }

    /** The areas that have households: all 22, or the first in {@link Profile#AREA}. */
    public List<Area> areas() {
        return areas;
    }

    /** Number of households. */
    public int size() {
        return cellOfUnit.length;
    }

    /**
     * Draws one household.
     *
     * @param index 0 up to {@link #size()}; client number 100001 is index 0
     */
    public Household household(int index) {
        Objects.checkIndex(index, size());
        Unit unit = unit(index);
        return households.draw(unit, withNumbers(index, households.residents(unit)));
    }

    /** All households in the order of their client numbers, drawn while the stream is read. */
    public Stream<Household> households() {
        return IntStream.range(0, size()).mapToObj(this::household);
    }

    private Unit unit(int number) {
        int area = areaStart.length - 1;
        while (areaStart[area] > number) {
            area--;
        }
        return new Unit(
                number,
                joint.cells().get(cellOfUnit[number]),
                areas.get(area),
                number - areaStart[area],
                plan.of(number),
                plan.identity(number));
    }

    /** Per household the serial of its first number, for as many households as there are numbers. */
    private int[] divideNumbers() {
        List<Integer> first = new ArrayList<>();
        int next = 0;
        for (int unit = 0; unit < size() && next < bsn.count(); unit++) {
            first.add(next);
            next += households.residents(unit(unit)).size();
        }
        return first.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Resident> withNumbers(int unit, List<Resident> residents) {
        if (unit >= firstBsn.length) {
            return residents;
        }
        List<Resident> numbered = new ArrayList<>();
        for (Resident resident : residents) {
            int serial = firstBsn[unit] + numbered.size();
            numbered.add(serial < bsn.count() ? resident.withBsn(bsn.get(serial)) : resident);
        }
        return numbered;
    }
}
