package nl.vangnet.trials.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.survival.RegisterHistory;
import org.jspecify.annotations.Nullable;

/** Reads periods on assistance into a history per person. */
final class Histories {
    /** The one exit reason with a meaning; all others are other reasons. */
    private static final String PAID_WORK = "werk";

    private Histories() {}

    /** One history per row of the participants. */
    static List<RegisterHistory> read(Table participants, Table spells) {
        Map<String, List<RegisterHistory.Spell>> byPerson = spellsOf(spells);
        String[] people = participants.complete("pid");
        @Nullable LocalDate[] enrolled = participants.dates("enrol_date");
        @Nullable LocalDate[] until = participants.dates("register_until");
        List<RegisterHistory> histories = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            List<RegisterHistory.Spell> own = byPerson.remove(people[i]);
            try {
                histories.add(new RegisterHistory(
                        people[i],
                        present(enrolled[i], participants, i, "enrol_date"),
                        present(until[i], participants, i, "register_until"),
                        own == null ? List.of() : own));
            } catch (IllegalArgumentException e) {
                throw new BadInput(
                        spells.name() + " and " + participants.place(i, "enrol_date") + ": " + e.getMessage());
            }
        }
        for (String stranger : byPerson.keySet()) {
            throw new BadInput(spells.name() + ", column pid: " + stranger + " is not in " + participants.name()
                    + "; add the person there or remove the rows here");
        }
        return histories;
    }

    private static Map<String, List<RegisterHistory.Spell>> spellsOf(Table spells) {
        String[] people = spells.complete("pid");
        String[] reasons = spells.texts("exit_reason");
        @Nullable LocalDate[] start = spells.dates("start");
        @Nullable LocalDate[] end = spells.dates("end");
        Map<String, List<RegisterHistory.Spell>> byPerson = new HashMap<>();
        for (int i = 0; i < people.length; i++) {
            LocalDate begin = present(start[i], spells, i, "start");
            LocalDate last = end[i];
            if (last != null && last.isBefore(begin)) {
                throw spells.at(
                        i,
                        "end",
                        "the period ends on " + last + ", before it starts on " + begin
                                + "; mend one of the two dates");
            }
            int state = reasons[i].equals(PAID_WORK) ? RegisterHistory.WORK : RegisterHistory.OTHER;
            byPerson.computeIfAbsent(people[i], person -> new ArrayList<>())
                    .add(new RegisterHistory.Spell(begin, last, state));
        }
        return byPerson;
    }

    private static LocalDate present(@Nullable LocalDate date, Table table, int row, String column) {
        if (date == null) {
            throw table.at(row, column, "the date is missing; fill it in");
        }
        return date;
    }
}
