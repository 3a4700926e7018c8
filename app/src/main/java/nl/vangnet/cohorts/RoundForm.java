package nl.vangnet.cohorts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.guidance.cohort.Attribute;
import nl.vangnet.guidance.cohort.Criterion;
import nl.vangnet.guidance.cohort.Order;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new round.
 *
 * @param plan null where there are errors
 * @param errors field to message, in the order of the fields
 */
record RoundForm(@Nullable RoundPlan plan, Map<String, String> errors) {
    private static final int LONGEST = 80;
    private static final int MOST_A_WEEK = 2000;

    static RoundForm read(Page page, Map<String, String> filled) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = filled.getOrDefault("naam", "").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.put("naam", page.text("cohort.fout.naam", page.number(LONGEST)));
        }
        Optional<Attribute> attribute = Attribute.named(filled.getOrDefault("wie", ""));
        if (attribute.isEmpty()) {
            errors.put("wie", page.text("cohort.fout.wie"));
        }
        boolean area = attribute.filter(one -> one == Attribute.AREA).isPresent();
        int value = number(filled.getOrDefault(area ? "gebied" : "maanden", ""), 1, 1200);
        if (attribute.isPresent() && value < 0) {
            errors.put(area ? "gebied" : "maanden", page.text(area ? "cohort.fout.gebied" : "cohort.fout.maanden"));
        }
        Optional<Order> order = order(filled.getOrDefault("volgorde", ""));
        if (order.isEmpty()) {
            errors.put("volgorde", page.text("cohort.fout.volgorde"));
        }
        boolean lot = order.filter(one -> one == Order.LOT).isPresent();
        String seed = lot ? filled.getOrDefault("loting", "").strip() : "";
        if (lot && (seed.isEmpty() || seed.length() > LONGEST)) {
            errors.put("loting", page.text("cohort.fout.loting"));
        }
        String purpose = filled.getOrDefault("doel", "");
        if (!purpose.equals(Purpose.HOW_ARE_YOU.name()) && !purpose.equals(Purpose.WORK.name())) {
            errors.put("doel", page.text("cohort.fout.doel"));
        }
        int perWeek = number(filled.getOrDefault("tempo", ""), 1, MOST_A_WEEK);
        if (perWeek < 0) {
            errors.put("tempo", page.text("cohort.fout.tempo", page.number(MOST_A_WEEK)));
        }
        return !errors.isEmpty() || attribute.isEmpty() || order.isEmpty()
                ? new RoundForm(null, errors)
                : new RoundForm(
                        new RoundPlan(
                                name,
                                new Criterion(attribute.get(), value),
                                order.get(),
                                seed,
                                Purpose.valueOf(purpose),
                                new Pace(perWeek)),
                        errors);
    }

    private static Optional<Order> order(String name) {
        return java.util.Arrays.stream(Order.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** The number, or -1 where it is none or lies outside. */
    private static int number(String text, int least, int most) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,6}")) {
            return -1;
        }
        int number = Integer.parseInt(digits);
        return number < least || number > most ? -1 : number;
    }
}
