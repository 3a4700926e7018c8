package nl.vangnet.experiments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.experiments.Protocol.Arm;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** The first part of the set-up: the question, and the groups that are compared. */
final class ArmsForm {
    /** Places for groups in the form. */
    static final int ROWS = 4;

    static final int LONGEST_TITLE = 90;
    private static final int MOST = 1000;

    private ArmsForm() {}

    static Filled show(Protocol protocol) {
        Filled filled = new Filled()
                .put("titel", protocol.title())
                .put("vraag", protocol.question())
                .put("controle", protocol.control())
                .put("open", protocol.openArms() ? "ja" : "nee");
        for (int i = 0; i < protocol.arms().size(); i++) {
            Arm arm = protocol.arms().get(i);
            String row = row(i + 1);
            filled.put(row + "code", arm.code())
                    .put(row + "naam", arm.name())
                    .put(row + "uitleg", arm.description())
                    .put(row + "deel", String.valueOf(arm.share()))
                    .put(row + "plafond", text(arm.caseloadCeiling()))
                    .put(row + "contacten", text(arm.minimumContactsPerYear()))
                    .put(
                            row + "klantmanagers",
                            arm.poolStaff().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .put(row + "onderdelen", String.join(", ", arm.components()));
        }
        return filled;
    }

    static DraftForm read(Page page, Filled filled, Protocol before, Set<Long> caseManagers) {
        Map<String, String> errors = new LinkedHashMap<>();
        String title = filled.one("titel");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors.put("titel", page.text("experiment.fout.titel", page.number(LONGEST_TITLE)));
        }
        if (filled.one("vraag").isEmpty()) {
            errors.put("vraag", page.text("experiment.fout.vraag"));
        }
        List<Arm> arms = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 1; i <= ROWS; i++) {
            if (!filled.one(row(i) + "code").isEmpty()
                    || !filled.one(row(i) + "naam").isEmpty()) {
                arms.add(arm(page, filled, i, caseManagers, codes, errors));
            }
        }
        if (arms.size() < 2) {
            errors.put(row(1) + "code", page.text("experiment.fout.groepen"));
        }
        if (!codes.contains(filled.one("controle"))) {
            errors.put("controle", page.text("experiment.fout.controle"));
        }
        return DraftForm.of(
                before.withArms(
                        title, filled.one("vraag"), filled.one("open").equals("ja"), arms, filled.one("controle")),
                errors);
    }

    private static Arm arm(
            Page page, Filled filled, int i, Set<Long> caseManagers, Set<String> codes, Map<String, String> errors) {
        String row = row(i);
        String code = filled.one(row + "code");
        String at = page.number(i);
        if (!code.matches("[A-Za-z0-9]{1,12}") || !codes.add(code)) {
            errors.put(row + "code", page.text("experiment.fout.groep_code", at));
        }
        if (filled.one(row + "naam").isEmpty() || filled.one(row + "uitleg").isEmpty()) {
            errors.put(row + "naam", page.text("experiment.fout.groep_naam", at));
        }
        int share = filled.one(row + "deel").isEmpty() ? 1 : filled.number(row + "deel", 1, 100);
        if (share < 0) {
            errors.put(row + "deel", page.text("experiment.fout.groep_deel", at));
        }
        List<Long> pool = filled.parts(row + "klantmanagers").stream()
                .map(part -> part.matches("\\d{1,9}") ? Long.parseLong(part) : -1L)
                .distinct()
                .toList();
        if (!caseManagers.containsAll(pool)) {
            errors.put(row + "klantmanagers", page.text("experiment.fout.groep_klantmanagers", at));
        }
        return new Arm(
                code,
                filled.one(row + "naam"),
                filled.one(row + "uitleg"),
                share,
                optional(page, filled, row + "plafond", at, errors),
                optional(page, filled, row + "contacten", at, errors),
                pool,
                filled.parts(row + "onderdelen"));
    }

    private static @Nullable Integer optional(
            Page page, Filled filled, String field, String at, Map<String, String> errors) {
        if (filled.one(field).isEmpty()) {
            return null;
        }
        int number = filled.number(field, 1, MOST);
        if (number < 0) {
            errors.put(field, page.text("experiment.fout.groep_getal", at, page.number(MOST)));
        }
        return number;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private static String row(int i) {
        return "groep" + i + "-";
    }
}
