package nl.vangnet.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;

/**
 * The form as it was filled in, right or wrong. Values stay as they were written.
 *
 * @param people who may be asked about; a single one is not asked for
 * @param hasWork whether somebody has a wage already, so that the form asks what becomes of it
 * @param errors field to message, in the order of the fields; empty too when nothing was asked yet
 */
public record WhatIfForm(
        List<Choice> people,
        boolean hasWork,
        String who,
        String hours,
        String wage,
        String work,
        Map<String, String> errors) {
    static final String WHO = "wie";
    static final String HOURS = "uren";
    static final String WAGE = "loon";
    static final String WORK = "werk";
    static final String BESIDE = "erbij";
    static final String INSTEAD = "in-plaats-van";

    private static final Pattern WHOLE = Pattern.compile("0*(\\d{1,2})");
    private static final Pattern EUROS = Pattern.compile("€?0*(\\d{1,3})(?:[.,](\\d{1,2}))?(?:,-)?");

    static WhatIfForm of(Page page, Map<String, String> parameters, List<Choice> people, boolean hasWork) {
        boolean asked = parameters.containsKey(HOURS) || parameters.containsKey(WAGE);
        String who = parameters.getOrDefault(WHO, people.getFirst().value());
        String hours = parameters.getOrDefault(HOURS, "");
        String wage = parameters.getOrDefault(WAGE, "");
        String work = parameters.getOrDefault(WORK, BESIDE);
        Map<String, String> errors = new LinkedHashMap<>();
        if (asked) {
            if (people.stream().noneMatch(person -> person.value().equals(who))) {
                errors.put(WHO, page.text("watals.fout_wie"));
            }
            if (hours(hours).isEmpty()) {
                errors.put(HOURS, page.text("watals.fout_uren", WhatIf.MOST_HOURS));
            }
            if (money(wage).isEmpty()) {
                errors.put(WAGE, page.text("watals.fout_loon"));
            }
            if (!work.equals(BESIDE) && !work.equals(INSTEAD)) {
                errors.put(WORK, page.text("watals.fout_werk"));
            }
        }
        return new WhatIfForm(people, hasWork, who, hours, wage, work, errors);
    }

    /** What is asked; empty while it is not all there or not right. */
    Optional<Question> question() {
        return errors.isEmpty()
                ? hours(hours)
                        .flatMap(whole -> money(wage).map(net -> new Question(who, whole, net, work.equals(INSTEAD))))
                : Optional.empty();
    }

    private static Optional<Integer> hours(String text) {
        Matcher matcher = WHOLE.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1))).filter(hours -> hours <= WhatIf.MOST_HOURS)
                : Optional.empty();
    }

    /** {@code 11,50}, {@code 11.50}, {@code € 11,5} or {@code 11}: below a thousand a point cannot be anything but a decimal sign. */
    private static Optional<Money> money(String text) {
        Matcher matcher = EUROS.matcher(text.replaceAll("[\\s\u00a0]", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2) == null ? "00" : matcher.group(2);
        return Optional.of(Money.parse(matcher.group(1) + "." + decimals))
                .filter(amount -> amount.cents() > 0 && amount.compareTo(WhatIf.MOST_AN_HOUR) <= 0);
    }
}
