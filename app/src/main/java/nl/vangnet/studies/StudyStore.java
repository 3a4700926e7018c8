package nl.vangnet.studies;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vangnet.reports.Label;
import nl.vangnet.trials.assignment.Sha256;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Keeps what a trial is analysed with. Nothing is written twice; the database refuses what does not have its own hash. */
@Component
class StudyStore {
    /** Which files. */
    enum Part {
        /** What was locked. */
        DATA,
        /** What was published. */
        OPEN,
        /** What stays in a secure environment: it has a row per person. */
        SECURE,
        /** The report as the pages of Vangnet show it. */
        PAGE
    }

    private final DSLContext sql;

    StudyStore(DSLContext sql) {
        this.sql = sql;
    }

    void keep(long trial, Part part, Map<String, byte[]> files) {
        files.forEach((name, content) -> sql.execute(
                "insert into study_file values (?, ?, ?, ?, encode(sha256(?), 'hex'))",
                trial,
                part.name(),
                name,
                content,
                content));
    }

    /** By name, sorted. */
    Map<String, byte[]> files(long trial, Part part) {
        Map<String, byte[]> files = new TreeMap<>();
        sql.fetch("select name, content from study_file where trial_id = ? and part = ?", trial, part.name())
                .forEach(row -> files.put(row.get("name", String.class), row.get("content", byte[].class)));
        return files;
    }

    /** Name, size in bytes and hash of each, without content. */
    List<StudyFile> list(long trial, Part part) {
        return sql.fetch(
                        "select name, length(content) as size, sha256 from study_file where trial_id = ? and part = ? order by name",
                        trial,
                        part.name())
                .map(row -> new StudyFile(
                        row.get("name", String.class), row.get("size", Long.class), row.get("sha256", String.class)));
    }

    Optional<byte[]> file(long trial, Part part, String name) {
        return sql.fetchOptional(
                        "select content from study_file where trial_id = ? and part = ? and name = ?",
                        trial,
                        part.name(),
                        name)
                .map(row -> row.get("content", byte[].class));
    }

    void keepPlan(long trial, String plan) {
        sql.execute("insert into study_plan values (?, ?, ?)", trial, plan, Sha256.hex(plan));
    }

    Optional<String> plan(long trial) {
        return sql.fetchOptional("select content from study_plan where trial_id = ?", trial)
                .map(row -> row.get("content", String.class));
    }

    /**
     * Keeps a run.
     *
     * @return whether it was kept; not when another with this draw was kept meanwhile
     */
    boolean keepRun(Run run, long trial) {
        int kept = sql.execute(
                "insert into study_run values (?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                trial,
                run.draw(),
                run.at().atOffset(ZoneOffset.UTC),
                run.author(),
                run.results(),
                run.hash(),
                run.remarks().toArray(String[]::new),
                run.report().nl(),
                run.report().en());
        return kept == 1;
    }

    /** The analysis first, then rehearsals in the order in which they were done. */
    List<Run> runs(long trial) {
        return sql.fetch("select * from study_run where trial_id = ? order by draw", trial)
                .map(StudyStore::run);
    }

    Optional<Run> run(long trial, int draw) {
        return sql.fetchOptional("select * from study_run where trial_id = ? and draw = ?", trial, draw)
                .map(StudyStore::run);
    }

    private static Run run(Record row) {
        return new Run(
                row.get("draw", Integer.class),
                moment(row),
                row.get("author", String.class),
                row.get("results", String.class),
                Arrays.asList(row.get("remarks", String[].class)),
                new Label(row.get("report_nl", String.class), row.get("report_en", String.class)));
    }

    private static Instant moment(Record row) {
        return row.get("at", OffsetDateTime.class).toInstant();
    }

    static Map<String, byte[]> bytes(Map<String, String> texts) {
        Map<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
