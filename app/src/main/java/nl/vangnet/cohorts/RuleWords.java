package nl.vangnet.cohorts;

import nl.vangnet.guidance.cohort.Attribute;
import nl.vangnet.guidance.cohort.Order;
import nl.vangnet.schema.tables.records.CohortRoundRecord;
import nl.vangnet.web.Page;

/** The rule of a round as everybody can read it. */
final class RuleWords {
    static final String PURPOSE = "purpose.";

    private RuleWords() {}

    static String text(Page page, CohortRoundRecord round, String area) {
        return who(page, Attribute.valueOf(round.getAttribute()), round.getValue(), area)
                + " "
                + order(page, Order.valueOf(round.getOrderBy()), round.getSeed());
    }

    private static String who(Page page, Attribute attribute, int value, String area) {
        return switch (attribute) {
            case AREA -> page.text("cohort.wie.gebied", area);
            case MONTHS_ON_ASSISTANCE -> page.text("cohort.wie.bijstand", page.number(value));
            case MONTHS_WITHOUT_CONVERSATION -> page.text("cohort.wie.gesprek", page.number(value));
            default -> throw new IllegalArgumentException("No rule looks at " + attribute);
        };
    }

    private static String order(Page page, Order order, String seed) {
        return switch (order) {
            case AREA -> page.text("cohort.volgorde.gebied");
            case LONGEST_ON_ASSISTANCE -> page.text("cohort.volgorde.bijstand");
            case LONGEST_WITHOUT_CONVERSATION -> page.text("cohort.volgorde.gesprek");
            case LOT -> page.text("cohort.volgorde.loting", seed);
        };
    }
}
