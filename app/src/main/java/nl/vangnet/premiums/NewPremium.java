package nl.vangnet.premiums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.law.PremiumItem;
import nl.vangnet.law.PremiumItem.Kind;
import nl.vangnet.law.Premiums;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A premium as staff fill it in. What can mean two amounts is not read, and what is above the legal maximum of its kind does not pass: not here,
 * not in {@link PremiumItem}, and not in the table.
 */
public record NewPremium(String who, String kind, String from, String to, String amount, String ground) {
    static final String WHO = "wie";
    static final String KIND = "soort";
    static final String FROM = "van";
    static final String TO = "tot";
    static final String AMOUNT = "bedrag";
    static final String GROUND = "reden";

    private static final int LONGEST_GROUND = 300;

    /** A premium that may be filed. */
    public record Checked(
            long unit,
            long person,
            String name,
            PremiumItem item,
            LocalDate from,
            LocalDate to,
            Money amount,
            String ground) {}

    /** What was read, and what is wrong by the field it is in; with something wrong there is no premium. */
    record Outcome(Map<String, String> errors, @Nullable Checked premium) {}

    static NewPremium of(Map<String, String> form) {
        return new NewPremium(
                form.getOrDefault(WHO, ""),
                form.getOrDefault(KIND, ""),
                form.getOrDefault(FROM, ""),
                form.getOrDefault(TO, ""),
                form.getOrDefault(AMOUNT, ""),
                form.getOrDefault(GROUND, "").strip());
    }

    /**
     * Reads and judges.
     *
     * @param people the applicant and the partner, by person number
     * @param known premiums that this unit has already
     */
    Outcome check(
            Page page,
            long unit,
            Map<Long, String> people,
            List<PremiumItems.Filed> known,
            Premiums premiums,
            LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        Long person = people.keySet().stream()
                .filter(number -> number.toString().equals(who))
                .findFirst()
                .orElse(null);
        Kind read = Kinds.DECIDED.stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        LocalDate first = Entered.day(from).orElse(null);
        LocalDate last = Entered.day(to).orElse(null);
        Money money = Entered.amount(amount).filter(found -> found.cents() > 0).orElse(null);
        if (person == null) {
            errors.put(WHO, page.text("premie.fout.wie"));
        }
        if (read == null) {
            errors.put(KIND, page.text("premie.fout.soort"));
        }
        if (first == null) {
            errors.put(FROM, page.text("premie.fout.datum"));
        }
        if (last == null) {
            errors.put(TO, page.text("premie.fout.datum"));
        } else if (last.isAfter(today)) {
            errors.put(TO, page.text("premie.fout.toekomst"));
        } else if (first != null && last.isBefore(first)) {
            errors.put(TO, page.text("premie.fout.volgorde"));
        }
        if (money == null) {
            errors.put(AMOUNT, page.text("premie.fout.bedrag"));
        }
        if (ground.isEmpty() || ground.length() > LONGEST_GROUND) {
            errors.put(GROUND, page.text("premie.fout.reden", page.number(LONGEST_GROUND)));
        }
        if (!errors.isEmpty() || person == null || read == null || first == null || last == null || money == null) {
            return new Outcome(errors, null);
        }
        if (known.stream().anyMatch(filed -> isSame(filed, person, read, first, last))) {
            return wrong(FROM, page.text("premie.fout.al_bekend"));
        }
        return judge(page, premiums, unit, person, people.getOrDefault(person, ""), read, first, last, money);
    }

    private static boolean isSame(PremiumItems.Filed filed, long person, Kind kind, LocalDate first, LocalDate last) {
        boolean overlaps = !filed.from().isAfter(last) && !filed.to().isBefore(first);
        return filed.amount() != null
                && filed.person() == person
                && filed.kind() == kind
                && (overlaps || kind == Kind.PART_TIME_START);
    }

    private Outcome judge(
            Page page,
            Premiums premiums,
            long unit,
            long person,
            String name,
            Kind kind,
            LocalDate first,
            LocalDate last,
            Money money) {
        List<PremiumItem> given;
        try {
            given = Decided.most(premiums, kind, first, last);
        } catch (IllegalArgumentException e) {
            return wrong(TO, page.text("premie.fout.buiten_tabellen"));
        }
        if (given.size() > 1) {
            return wrong(TO, page.text("premie.fout.per_termijn"));
        }
        PremiumItem rule = given.getFirst();
        Optional<Money> most = rule.amount() != null
                ? Optional.of(rule.amount())
                : Optional.of(rule.maximum())
                        .filter(maximum -> kind == Kind.EXIT && maximum.known())
                        .map(maximum -> maximum.money());
        if (most.isEmpty()) {
            return wrong(KIND, page.text("premie.fout.onbekend"));
        }
        if (money.compareTo(most.get()) > 0) {
            return wrong(
                    AMOUNT,
                    page.text(
                            "premie.fout.te_hoog",
                            page.money(money),
                            page.money(most.get()),
                            rule.maximum().citation()));
        }
        PremiumItem item = Decided.item(premiums, kind, YearMonth.from(last), money);
        return new Outcome(Map.of(), new Checked(unit, person, name, item, first, last, money, ground));
    }

    private static Outcome wrong(String field, String text) {
        return new Outcome(Map.of(field, text), null);
    }
}
