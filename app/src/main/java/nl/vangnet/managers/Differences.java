package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.managers.Variation;
import nl.vangnet.guidance.managers.Variation.Share;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How much colleagues of a team differ in what they agree with clients: to speak about among themselves, not to judge anybody. */
@Component
public class Differences {
    private final DSLContext sql;

    Differences(DSLContext sql) {
        this.sql = sql;
    }

    /** What can differ: each is something that a colleague agrees or proposes, within room that the policy leaves. */
    public enum Kind {
        EXEMPTION("exemption", "team.verschil.ontheffing"),
        CONTACT_AGREEMENT("contact_agreement", "team.verschil.contactafspraak"),
        INSTRUMENT("instrument", "team.verschil.hulp");

        private final String table;
        private final String textKey;

        Kind(String table, String textKey) {
            this.table = table;
            this.textKey = textKey;
        }

        /** Key in the texts. */
        public String textKey() {
            return textKey;
        }
    }

    /** One kind, with the colleagues who differ more than chance can do. */
    public record Row(Kind kind, Variation variation) {}

    List<Row> of(Collection<Long> staff, LocalDate today) {
        Map<Long, Integer> clients = sql.select(BENEFIT_UNIT.CASE_MANAGER_ID, count())
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.CASE_MANAGER_ID.in(staff))
                .groupBy(BENEFIT_UNIT.CASE_MANAGER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
        return Arrays.stream(Kind.values())
                .map(kind -> new Row(kind, Variation.of(shares(kind, clients, today))))
                .toList();
    }

    /** Of each colleague the clients of whom the last version of such a fact holds today. */
    private Map<Long, Share> shares(Kind kind, Map<Long, Integer> clients, LocalDate today) {
        Map<Long, Share> shares = new HashMap<>();
        clients.forEach((staff, all) -> shares.put(staff, new Share(0, all)));
        sql.fetch(
                        "select case_manager_id, count(distinct benefit_unit.id) from benefit_unit "
                                + "join (select distinct on (fact) * from " + kind.table
                                + " order by fact, id desc) as known on known.person_id = applicant_id "
                                + "where not withdrawn and from_day <= ? and (to_day is null or to_day >= ?) group by 1",
                        today,
                        today)
                .forEach(row -> shares.computeIfPresent(
                        row.get(0, Long.class), (_, share) -> new Share(row.get(1, Integer.class), share.clients())));
        return shares;
    }
}
