package nl.vangnet.bench;

import java.util.List;
import nl.vangnet.income.KnownMonth;
import nl.vangnet.income.KnownMonths;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.whatif.Question;
import nl.vangnet.whatif.WhatIf;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** What somebody keeps at every whole number of hours, for people without wages now: both situations are then reckoned. */
final class HoursOfWork implements Product.Work {
    private static final int PEOPLE = 300;
    private static final int COLD = 100;
    private static final String WITHOUT_WAGES = """
            select u.id from benefit_unit u join determination d on d.unit_id = u.id and d.month = ? and d.paid > 0
            where not exists (select from income where income.unit_id = u.id) order by u.id limit ?
            """;

    @Override
    public void on(ApplicationContext product) throws Exception {
        DSLContext sql = product.getBean(DSLContext.class);
        List<Long> units =
                sql.fetch(WITHOUT_WAGES, Product.MONTH.atDay(1), PEOPLE).getValues(0, Long.class);
        for (int i = 0; i < units.size(); i++) {
            KnownMonth known =
                    product.getBean(KnownMonths.class).last(units.get(i)).orElseThrow();
            String person =
                    known.facts().members(Product.MONTH, Product.NOW).getFirst().person();
            WhatIf whatIf = new WhatIf(
                    product.getBean(Participatiewet.class),
                    known.facts(),
                    known.determination(),
                    "de vrager",
                    "aanname");
            Question question = new Question(person, 16, Money.parse("15.00"), false);
            if (i == 0 || i >= COLD) {
                Report.time(i == 0 ? Figure.WHAT_IF_FIRST : Figure.WHAT_IF, () -> whatIf.outcome(question));
            } else {
                whatIf.outcome(question);
            }
        }
    }
}
