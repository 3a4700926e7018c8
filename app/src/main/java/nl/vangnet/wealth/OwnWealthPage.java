package nl.vangnet.wealth;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What does the municipality think that I have, what of it counts, and what does that mean? */
@Controller
class OwnWealthPage {
    private final WealthStore store;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Clock clock;

    OwnWealthPage(WealthStore store, DSLContext sql, AccessLog accessLog, Clock clock) {
        this.store = store;
        this.sql = sql;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/mijn/vermogen")
    String show(Page page, Model model) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "known",
                accessLog.reading(
                        page.requireViewer(),
                        What.OWN_BENEFIT,
                        unit,
                        () -> store.of(unit, clock.instant()).reversed()));
        var contact = sql.select(STAFF.NAME, STAFF.PHONE)
                .from(BENEFIT_UNIT)
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.INCOME_CONSULTANT_ID))
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle();
        model.addAttribute("contact", contact.value1());
        model.addAttribute("phone", contact.value2());
        return "wealth/own";
    }
}
