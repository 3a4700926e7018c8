package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vangnet.dossier.BriefPart;
import nl.vangnet.guidance.managers.Stint;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was case manager when, in the dossier: the latest first. */
@Component
@Order(2)
class ManagersInDossier implements BriefPart {
    private final Managers managers;
    private final DSLContext sql;

    ManagersInDossier(Managers managers, DSLContext sql) {
        this.managers = managers;
        this.sql = sql;
    }

    @Override
    public String headingKey() {
        return "dossier.klantmanagers";
    }

    @Override
    public List<String> lines(Page page, long unit, long person) {
        List<Stint> stints = managers.stints(unit);
        Map<Long, String> names = sql.select(STAFF.ID, STAFF.NAME)
                .from(STAFF)
                .where(STAFF.ID.in(stints.stream().map(Stint::manager).toList()))
                .fetchMap(STAFF.ID, STAFF.NAME);
        return stints.reversed().stream()
                .map(stint -> told(page, names.getOrDefault(stint.manager(), ""), stint))
                .toList();
    }

    private static String told(Page page, String name, Stint stint) {
        LocalDate to = stint.to();
        return to == null
                ? page.text("dossier.klantmanager_is", name, page.date(stint.from()))
                : page.text("dossier.klantmanager_was", name, page.date(stint.from()), page.date(to));
    }
}
