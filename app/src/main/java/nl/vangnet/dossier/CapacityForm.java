package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.WORK_CAPACITY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.dossier.Assessment;
import nl.vangnet.schema.tables.records.WorkCapacityRecord;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What an independent assessor says that somebody can do. Entered once for each report, and never corrected: another report comes. */
final class CapacityForm implements FactForm {
    private static final String ASSESSOR = "adviseur";
    private static final String REPORT = "rapport";
    private static final String HOURS = "uren";
    private static final String WORDS = "woorden";
    private static final int FULL_TIME = 40;

    private final DSLContext sql;
    private final Clock clock;

    CapacityForm(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Input> inputs(Page page) {
        return List.of(
                Input.line(ASSESSOR, page.text("dossier.veld.adviseur"), page.text("dossier.hulp.adviseur")),
                Input.line(REPORT, page.text("dossier.veld.rapport"), null),
                Input.line(HOURS, page.text("dossier.veld.uren_kan"), null),
                Input.area(WORDS, page.text("dossier.veld.wat_kan"), page.text("dossier.hulp.niet_medisch")),
                FactForm.from(page),
                FactForm.to(page));
    }

    /** An assessment is not corrected, so nothing is filled in. */
    @Override
    public Map<String, List<String>> filled(Record row) {
        return Map.of();
    }

    @Override
    public @Nullable WorkCapacityRecord read(Answers answers, About about) {
        String assessor = answers.line(ASSESSOR, true);
        String report = answers.line(REPORT, true);
        int hours = answers.number(HOURS, FULL_TIME);
        String words = answers.words(WORDS, true);
        LocalDate from = answers.from();
        LocalDate to = answers.to(from);
        if (to == null) {
            answers.error(Answers.TO, answers.page().text("dossier.fout.dag"));
        }
        if (from == null || to == null || !answers.right()) {
            return null;
        }
        // The same report if it was entered before, and otherwise the one that counts now.
        WorkCapacityRecord before = sql.selectFrom(WORK_CAPACITY)
                .where(WORK_CAPACITY.PERSON_ID.eq(about.person()))
                .orderBy(WORK_CAPACITY.REPORT.eq(report).desc(), WORK_CAPACITY.ID.desc())
                .limit(1)
                .fetchOne();
        answers.ask(new Assessment(
                        assessor,
                        report,
                        from,
                        before == null ? null : before.getReport(),
                        before == null ? null : before.getFromDay())
                .check(LocalDate.now(clock)));
        if (!answers.right()) {
            return null;
        }
        WorkCapacityRecord row = new WorkCapacityRecord();
        row.setAssessor(assessor);
        row.setReport(report);
        row.setHours(hours);
        row.setWords(words);
        row.setFromDay(from);
        row.setToDay(to);
        return row;
    }
}
