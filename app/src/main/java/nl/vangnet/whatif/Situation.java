package nl.vangnet.whatif;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.rulegraph.Money;

/**
 * Every whole number of hours, as long as the disregard of earnings is what it is now, or after that.
 *
 * @param months how many months it lasts; 0 where no end is known
 * @param points by hours a week, from 0
 */
public record Situation(int months, List<Point> points) {
    /**
     * At these hours something stops, and one keeps less than with an hour less.
     *
     * @param hours the first hour at which it has stopped
     * @param loss what one keeps less than with an hour less
     * @param level the first hour from which one keeps at least as much again; 0 where none is
     */
    public record Drop(int hours, Money loss, int level) {}

    public Situation {
        points = List.copyOf(points);
    }

    public Point at(int hours) {
        return points.get(hours);
    }

    /** The first hour without assistance though there was some with an hour less; 0 where there is none. */
    public int assistanceEnds() {
        for (int hours = 1; hours < points.size(); hours++) {
            if (at(hours - 1).assisted() && !at(hours).assisted()) {
                return hours;
            }
        }
        return 0;
    }

    /** The first hour without premium though there was some with an hour less; 0 where there is none. */
    public int premiumEnds() {
        for (int hours = 1; hours < points.size(); hours++) {
            if (at(hours - 1).premium().cents() > 0 && at(hours).premium().cents() == 0) {
                return hours;
            }
        }
        return 0;
    }

    /** Where an hour more brings less. */
    public List<Drop> drops() {
        List<Drop> drops = new ArrayList<>();
        for (int hours = 1; hours < points.size(); hours++) {
            Money before = at(hours - 1).together();
            Money after = at(hours).together();
            if (after.compareTo(before) < 0) {
                drops.add(new Drop(hours, before.minus(after), level(hours, before)));
            }
        }
        return drops;
    }

    private int level(int from, Money before) {
        for (int hours = from; hours < points.size(); hours++) {
            if (at(hours).together().compareTo(before) >= 0) {
                return hours;
            }
        }
        return 0;
    }
}
