package nl.vangnet.bench;

import static nl.vangnet.bench.Product.MONTH;
import static nl.vangnet.bench.Product.NOW;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import nl.vangnet.income.MonthRuns;
import nl.vangnet.payments.Batches;
import nl.vangnet.payments.Ledger;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** From the facts to the file for the bank, twice. Told to stop half-way by a kill, it goes on when it is started again. */
final class WholeMonth implements Product.Work {
    private static final String COUNTS = """
            select (select count(*) from determination) || ' determinations, ' || (select count(*) from transfer) || ' transfers, '
                || (select count(*) from payment_line) || ' payment lines'
            """;
    private static final String ANEW = """
            select count(*) || ' earlier months of ' || count(distinct unit_id) || ' units determined anew'
            from determination where month < ? and known_at = ?::timestamptz
            """;

    @Override
    public void on(ApplicationContext product) throws Exception {
        DSLContext sql = product.getBean(DSLContext.class);
        long whole = month(product, sql);
        Report.took(Figure.MONTH, whole);
        Report.note(text(sql, ANEW, MONTH.atDay(1), NOW.toString()));
        String before = text(sql, COUNTS);
        Report.time(Figure.AGAIN, () -> {
            product.getBean(MonthRuns.class).start(MONTH, NOW);
            product.getBean(MonthRuns.class).finish(MONTH, Report::progress);
            int booked = product.getBean(Ledger.class).book(MONTH, NOW);
            Path file = pay(product, sql);
            Report.note("again: " + booked + " transfers booked, file " + sha256(file));
        });
        String after = text(sql, COUNTS);
        Report.note(before + (after.equals(before) ? ", and the same after doing it again" : ", AND THEN " + after));
    }

    private static long month(ApplicationContext product, DSLContext sql) throws Exception {
        MonthRuns runs = product.getBean(MonthRuns.class);
        long took = Report.time(Figure.RUN, () -> runs.finish(MONTH, Report::progress));
        took += Report.time(Figure.BATCH, () -> batch(product, sql));
        took += Report.time(Figure.FILE, () -> pay(product, sql));
        Report.note("file " + sha256(pay(product, sql)));
        return took;
    }

    private static long staff(DSLContext sql, String role) {
        return Long.parseLong(text(sql, "select min(id)::text from staff where role = ?", role));
    }

    private static long batch(ApplicationContext product, DSLContext sql) {
        long maker = staff(sql, "INCOME_CONSULTANT");
        return product.getBean(Batches.class)
                .make(new Batches.Order("bench:" + MONTH, MONTH, MONTH.atDay(28), maker), NOW);
    }

    private static Path pay(ApplicationContext product, DSLContext sql) {
        Batches batches = product.getBean(Batches.class);
        long batch = batch(product, sql);
        String content = text(sql, "select content from payment_batch where id = ?", batch);
        batches.release(batch, content, staff(sql, "TEAM_LEAD"), NOW);
        return batches.writeFile(batch, staff(sql, "INCOME_CONSULTANT"), NOW);
    }

    private static String sha256(Path file) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return Files.size(file) + " bytes, SHA-256 " + HexFormat.of().formatHex(digest);
    }

    private static String text(DSLContext sql, String question, Object... arguments) {
        return Objects.requireNonNull(sql.fetchSingle(question, arguments).get(0, String.class));
    }
}
