package nl.vangnet.demo;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.access.AccessRole;
import nl.vangnet.schema.tables.records.StaffRecord;

/** The invented people who work in Waterstad: enough case managers and income consultants for the number of units. */
final class StaffList {
    /** Units a case manager, as in the activation teams of Amsterdam in 2018 (1 to 350). */
    private static final int UNITS_A_CASE_MANAGER = 350;

    private static final int UNITS_AN_INCOME_CONSULTANT = 500;

    private static final List<String> GIVEN = List.of(
            "Sanne", "Rachid", "Hanna", "Omar", "Femke", "Joost", "Meryem", "Ruben", "Anouk", "Glenn", "Noor", "Pieter",
            "Soraya", "Wouter", "Ingrid", "Tarik", "Lotte", "Marvin", "Chaima", "Bram", "Eline", "Yusuf", "Karin",
            "Dewi");
    private static final List<String> SURNAME = List.of(
            "Dekker",
            "Wouters",
            "Smit",
            "Mulder",
            "de Graaf",
            "Haddou",
            "Kuipers",
            "van Loon",
            "Yilmaz",
            "Pinas",
            "Hendriks",
            "Bosman",
            "van Dam",
            "El Idrissi",
            "Postma",
            "Koster",
            "Demir",
            "Vos",
            "Groen",
            "van Rijn");

    private final List<StaffRecord> all = new ArrayList<>();
    private final List<Long> caseManagers = new ArrayList<>();
    private final List<Long> incomeConsultants = new ArrayList<>();

    StaffList(int units) {
        for (int i = 0; i <= (units - 1) / UNITS_A_CASE_MANAGER; i++) {
            caseManagers.add(add(AccessRole.CASE_MANAGER));
        }
        for (int i = 0; i <= (units - 1) / UNITS_AN_INCOME_CONSULTANT; i++) {
            incomeConsultants.add(add(AccessRole.INCOME_CONSULTANT));
        }
        add(AccessRole.TEAM_LEAD);
        add(AccessRole.RESEARCHER);
        add(AccessRole.AUDITOR);
        add(AccessRole.INTERVIEWER);
    }

    /** One more team lead, for a team that has none. */
    StaffRecord lead() {
        add(AccessRole.TEAM_LEAD);
        return all.getLast();
    }

    private long add(AccessRole role) {
        int number = all.size();
        StaffRecord person = new StaffRecord();
        person.setId(number + 1L);
        // 24 and 20 names: the pairs repeat after 120.
        person.setName(GIVEN.get(number % GIVEN.size()) + " " + SURNAME.get((number + number / 120) % SURNAME.size()));
        person.setRole(role.name());
        person.setPhone("0800 000 %04d".formatted(100 + number));
        all.add(person);
        return person.getId();
    }

    List<StaffRecord> all() {
        return all;
    }

    long caseManagerOf(int unit) {
        return caseManagers.get(unit / UNITS_A_CASE_MANAGER);
    }

    long incomeConsultantOf(int unit) {
        return incomeConsultants.get(unit / UNITS_AN_INCOME_CONSULTANT);
    }
}
