package nl.vangnet.managers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.guidance.managers.HandoverReason;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form with which a handover starts.
 *
 * @param plan null where there are errors
 * @param errors field to message, in the order of the fields
 */
record ProposalForm(Handovers.@Nullable Plan plan, Map<String, String> errors) {
    private static final int LONGEST = 1000;
    /** Further ahead nobody knows who works where. */
    private static final int MONTHS_AHEAD = 6;

    /** @param mayLead whether the reason of a team lead counts */
    static ProposalForm read(
            Page page,
            long unit,
            Map<String, String> filled,
            List<Choice> colleagues,
            boolean mayLead,
            LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        String successor = filled.getOrDefault("opvolger", "");
        if (colleagues.stream().noneMatch(choice -> choice.value().equals(successor))) {
            errors.put("opvolger", page.text("overdracht.fout.opvolger"));
        }
        Optional<LocalDate> day = Entered.day(filled.getOrDefault("dag", ""));
        if (day.isEmpty() || !day.get().isAfter(today) || day.get().isAfter(today.plusMonths(MONTHS_AHEAD))) {
            errors.put("dag", page.text("overdracht.fout.dag", page.date(today.plusMonths(MONTHS_AHEAD))));
        }
        Optional<HandoverReason> reason = List.of(HandoverReason.values()).stream()
                .filter(one -> one.name().equals(filled.getOrDefault("reden", "")))
                .findFirst();
        if (reason.isEmpty()) {
            errors.put("reden", page.text("overdracht.fout.reden"));
        }
        String why = filled.getOrDefault("waarom", "").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            errors.put("waarom", page.text("overdracht.fout.waarom", page.number(LONGEST)));
        }
        if (!errors.isEmpty() || day.isEmpty() || reason.isEmpty()) {
            return new ProposalForm(null, errors);
        }
        return new ProposalForm(
                new Handovers.Plan(
                        unit,
                        Long.parseLong(successor),
                        day.get(),
                        reason.get(),
                        why,
                        mayLead ? filled.getOrDefault("teamleider", "").strip() : ""),
                errors);
    }
}
