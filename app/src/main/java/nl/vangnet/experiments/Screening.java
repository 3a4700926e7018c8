package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.TRIAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.schema.tables.records.TrialScreeningRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Looks once, on the day of the snapshot, at everybody with assistance, and keeps who can take part and why who cannot. */
@Component
class Screening {
    /**
     * What came out.
     *
     * @param screened people
     * @param eligible who meet all rules
     */
    record Outcome(int screened, int eligible) {}

    private final DSLContext sql;
    private final Applicants applicants;

    Screening(DSLContext sql, Applicants applicants) {
        this.sql = sql;
        this.applicants = applicants;
    }

    Outcome run(long trial, Protocol protocol, LocalDate snapshot) {
        Pseudonyms pseudonyms = new Pseudonyms(sql.select(TRIAL.PSEUDONYM_KEY)
                .from(TRIAL)
                .where(TRIAL.ID.eq(trial))
                .fetchSingle(row -> row.value1()));
        List<Applicant> all = applicants.on(snapshot, trial).stream()
                .sorted(Comparator.comparing(one -> pseudonyms.sortKey(one.person())))
                .toList();
        Map<Long, String> strata = strata(protocol, all);
        List<TrialScreeningRecord> rows = new ArrayList<>();
        int eligible = 0;
        for (Applicant one : all) {
            TrialScreeningRecord row = row(trial, snapshot, one);
            String[] failing = protocol.rules().stream()
                    .filter(rule -> !rule.holdsFor(one))
                    .map(rule -> rule.code().name())
                    .toArray(String[]::new);
            row.setFailing(failing);
            if (failing.length == 0) {
                eligible++;
                row.setPid("P%04d".formatted(eligible));
                row.setUnitCode(pseudonyms.unit(one.unit()));
                row.setStratum(strata.get(one.unit()));
            }
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
        return new Outcome(rows.size(), eligible);
    }

    /** By unit the stratum of its applicant; of the partner where the applicant is not there. */
    private static Map<Long, String> strata(Protocol protocol, List<Applicant> all) {
        Map<Long, String> strata = new HashMap<>();
        for (Applicant one : all) {
            String stratum = Stratifier.stratum(protocol.strataFrom(), one.baseline());
            if (one.applicant()) {
                strata.put(one.unit(), stratum);
            } else {
                strata.putIfAbsent(one.unit(), stratum);
            }
        }
        return strata;
    }

    private static TrialScreeningRecord row(long trial, LocalDate snapshot, Applicant one) {
        TrialScreeningRecord row = new TrialScreeningRecord();
        row.setTrialId(trial);
        row.setPersonId(one.person());
        row.setUnitId(one.unit());
        row.setSnapshotOn(snapshot);
        row.setApplicant(one.applicant());
        row.setAge(one.age());
        row.setDistrict(one.district());
        row.setMonthsOnAssistance(one.monthsOnAssistance());
        row.setPartner(one.partner());
        row.setChildren(one.children());
        row.setWorks(one.works());
        row.setExempt(one.exempt());
        row.setVulnerable(one.vulnerable());
        row.setLanguage(one.language());
        return row;
    }
}
