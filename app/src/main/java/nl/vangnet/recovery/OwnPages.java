package nl.vangnet.recovery;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What must I pay back, why, how much a month, and what if I do not agree? */
@Controller
class OwnPages {
    private final Debts debts;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Clock clock;

    OwnPages(Debts debts, DSLContext sql, AccessLog accessLog, Clock clock) {
        this.debts = debts;
        this.sql = sql;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/mijn/terugbetalen")
    String show(Page page, Model model) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        LocalDate today = LocalDate.now(clock);
        List<OwnDebt> own = accessLog.reading(
                page.requireViewer(),
                What.OWN_BENEFIT,
                unit,
                () -> debts.of(unit, today).stream()
                        .map(debt -> OwnDebt.of(debt, today))
                        .toList());
        var contact = sql.select(STAFF.NAME, STAFF.PHONE)
                .from(BENEFIT_UNIT)
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.INCOME_CONSULTANT_ID))
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle();
        model.addAttribute("debts", own);
        model.addAttribute("today", today);
        model.addAttribute("unit", unit);
        model.addAttribute("contact", contact.value1());
        model.addAttribute("phone", contact.value2());
        return "recovery/own";
    }
}
