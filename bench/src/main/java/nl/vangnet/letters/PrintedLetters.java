package nl.vangnet.letters;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.bench.Figure;
import nl.vangnet.bench.Product;
import nl.vangnet.bench.Report;
import nl.vangnet.web.Language;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** The statements of the month as they are sent: read, worded and printed. */
public final class PrintedLetters implements Product.Work {
    private static final int LETTERS = 200;
    private static final int COLD = 100;
    private static final String DECIDED =
            "select unit_id from determination where month = ? and paid > 0 order by unit_id limit ?";

    @Override
    public void on(ApplicationContext product) throws Exception {
        Letters letters = product.getBean(Letters.class);
        LetterPress press = product.getBean(LetterPress.class);
        List<Long> units = product.getBean(DSLContext.class)
                .fetch(DECIDED, Product.MONTH.atDay(1), LETTERS)
                .getValues(0, Long.class);
        List<Letter> made = new ArrayList<>();
        for (long unit : units) {
            Report.time(
                    Figure.LETTER_MADE,
                    () -> made.add(
                            letters.ofMonth(unit, Product.MONTH, Language.NL).orElseThrow()));
        }
        made.subList(0, Math.min(COLD, made.size())).forEach(press::pdf);
        for (int i = COLD; i < made.size(); i++) {
            Letter letter = made.get(i);
            Report.time(Figure.LETTER, () -> press.pdf(letter));
        }
        for (int i = 0; i + COLD <= made.size(); i += COLD) {
            List<Letter> hundred = made.subList(i, i + COLD);
            Report.time(Figure.LETTERS, () -> hundred.parallelStream().forEach(press::pdf));
        }
    }
}
