package nl.vangnet.trials.survival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.Reference;
import nl.vangnet.trials.ReferenceTrial;

/** The register histories of the reference trial, in the order of its people. */
final class ReferenceRegister {
    static final List<RegisterHistory> HISTORIES = read();
    static final int[] TRANCHE = ReferenceTrial.column("tranche").stream()
            .mapToInt(Integer::parseInt)
            .toArray();

    private ReferenceRegister() {}

    private static List<RegisterHistory> read() {
        Reference.Table spells = Reference.table("benefit_spells.csv");
        Map<String, List<RegisterHistory.Spell>> byPerson = new HashMap<>();
        for (int i = 0; i < spells.rows(); i++) {
            String end = spells.column("end").get(i);
            int state =
                    spells.column("exit_reason").get(i).equals("werk") ? RegisterHistory.WORK : RegisterHistory.OTHER;
            byPerson.computeIfAbsent(spells.column("pid").get(i), person -> new ArrayList<>())
                    .add(new RegisterHistory.Spell(
                            LocalDate.parse(spells.column("start").get(i)),
                            end.isEmpty() ? null : LocalDate.parse(end),
                            state));
        }
        Reference.Table people = Reference.table("participants.csv");
        List<RegisterHistory> histories = new ArrayList<>();
        for (int i = 0; i < people.rows(); i++) {
            String person = people.column("pid").get(i);
            histories.add(new RegisterHistory(
                    person,
                    LocalDate.parse(people.column("enrol_date").get(i)),
                    LocalDate.parse(people.column("register_until").get(i)),
                    byPerson.getOrDefault(person, List.of())));
        }
        return histories;
    }
}
