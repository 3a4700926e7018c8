package nl.vangnet.guidance.managers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many case managers people had in a period. Only who was a client's manager for longer than a week counts, as in the Amsterdam
 * experiment (chapter 3): 1.6 managers and two in three with one, where a team was kept together; 2.3 and one in three, where not.
 *
 * @param clients who had a case manager that counts
 * @param managers of all these clients together
 * @param oneFixed clients who had one and the same manager
 */
public record Continuity(int clients, int managers, int oneFixed) {
    /** Somebody who was there no longer than this many days was passing by. */
    static final int PASSING_DAYS = 7;

    /** Two stints of one manager with one client are one manager. */
    public static Continuity of(Collection<Stint> stints, LocalDate first, LocalDate last) {
        Map<Long, Map<Long, Long>> days = new HashMap<>();
        for (Stint stint : stints) {
            days.computeIfAbsent(stint.unit(), _ -> new HashMap<>())
                    .merge(stint.manager(), stint.days(first, last), Long::sum);
        }
        int clients = 0;
        int managers = 0;
        int oneFixed = 0;
        for (Map<Long, Long> ofOne : days.values()) {
            int counted = (int)
                    ofOne.values().stream().filter(time -> time > PASSING_DAYS).count();
            clients += counted > 0 ? 1 : 0;
            oneFixed += counted == 1 ? 1 : 0;
            managers += counted;
        }
        return new Continuity(clients, managers, oneFixed);
    }

    /** Managers for ten clients, rounded half up: 16 is 1.6 managers a client. 0 without clients. */
    public int managersPerTenClients() {
        return clients == 0 ? 0 : (managers * 20 + clients) / (clients * 2);
    }

    /** Of a hundred clients those with one fixed manager, rounded half up. 0 without clients. */
    public int percentWithOneFixed() {
        return clients == 0 ? 0 : (oneFixed * 200 + clients) / (clients * 2);
    }
}
