package nl.vangnet.payments;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.law.Advance;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;

/** An advance, as it was filled in: first the application and the norm, then which advance of the law, and how much. */
public record AdvanceForm(String application, String norm, String due, String amount, String reason) {
    static final String APPLICATION = "aanvraag";
    static final String NORM = "norm";
    static final String DUE = "dag";
    static final String AMOUNT = "bedrag";
    static final String REASON = "reden";

    /** An application that nobody decided on for longer is no matter of an advance. */
    private static final int OLDEST_MONTHS = 6;

    private static final int LONGEST_REASON = 500;

    static AdvanceForm of(Map<String, String> filled) {
        return new AdvanceForm(
                filled.getOrDefault(APPLICATION, "").strip(),
                filled.getOrDefault(NORM, "").strip(),
                filled.getOrDefault(DUE, "").strip(),
                filled.getOrDefault(AMOUNT, "").strip(),
                filled.getOrDefault(REASON, "").strip());
    }

    /** What is wrong with the application and the norm: field to words. */
    Map<String, String> errorsOfApplication(Page page, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        LocalDate oldest = today.minusMonths(OLDEST_MONTHS);
        if (appliedOn()
                .filter(day -> !day.isAfter(today) && !day.isBefore(oldest))
                .isEmpty()) {
            errors.put(APPLICATION, page.text("voorschot.fout.aanvraag", page.date(oldest), page.date(today)));
        }
        if (norm(norm).isEmpty()) {
            errors.put(NORM, page.text("voorschot.fout.norm"));
        }
        return errors;
    }

    /** What is wrong with the rest, of a form whose application and norm are right. */
    Map<String, String> errors(Page page, List<Advance> open) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Advance> chosen = chosen(open);
        if (chosen.isEmpty()) {
            errors.put(DUE, page.text("voorschot.fout.dag"));
        }
        Money most = norm(norm).orElseThrow();
        Money least =
                chosen.map(advance -> Objects.requireNonNull(advance.least())).orElse(Money.ZERO);
        if (Entered.amount(amount)
                .filter(one -> one.compareTo(least) >= 0 && one.compareTo(most) <= 0)
                .isEmpty()) {
            errors.put(AMOUNT, page.text("voorschot.fout.bedrag", page.money(least), page.money(most)));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.put(REASON, page.text("voorschot.fout.reden"));
        }
        return errors;
    }

    Optional<LocalDate> appliedOn() {
        return Entered.day(application);
    }

    Optional<Advance> chosen(List<Advance> open) {
        return open.stream()
                .filter(advance -> advance.on().toString().equals(due) && advance.least() != null)
                .findFirst();
    }

    /** What is asked, of a form without errors. */
    Advances.Wish wish(long unit, Advance due, LocalDate on, long author) {
        return new Advances.Wish(
                unit,
                appliedOn().orElseThrow(),
                due,
                on,
                norm(norm).orElseThrow(),
                Entered.amount(amount).orElseThrow(),
                reason,
                author);
    }

    static Optional<Money> norm(String text) {
        return Entered.amount(text).filter(amount -> amount.cents() > 0);
    }

    /** What goes along unseen with the next step. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(APPLICATION, application);
        fields.put(NORM, norm);
        fields.put(DUE, due);
        fields.put(AMOUNT, amount);
        fields.put(REASON, reason);
        return fields;
    }

    @Override
    public String toString() {
        return "AdvanceForm";
    }
}
