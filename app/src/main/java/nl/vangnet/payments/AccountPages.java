package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** To which account does this client's money go, and who said so? One person enters another account, a second person looks at it. */
@Controller
class AccountPages {
    private static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/rekening";

    private final ClientAccounts accounts;
    private final DSLContext sql;
    private final AccessLog accessLog;
    private final Clock clock;

    AccountPages(ClientAccounts accounts, DSLContext sql, AccessLog accessLog, Clock clock) {
        this.accounts = accounts;
        this.sql = sql;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/mijn/rekening")
    String own(Page page, Model model) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("rows", rows(page, What.OWN_BENEFIT, unit));
        return "payments/own-account";
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model, @PathVariable long unit) {
        return show(page, model, unit, AccountForm.of(Map.of()), Map.of());
    }

    private String show(Page page, Model model, long unit, AccountForm filled, Map<String, String> errors) {
        model.addAttribute("rows", rows(page, What.ACCOUNT, unit));
        named(model, unit);
        model.addAttribute("mayEnter", may(page, What.ACCOUNT_ENTER));
        model.addAttribute(
                "kinds",
                List.of(
                        new Choice(ClientAccount.Kind.OWN.name(), page.text("rekening.soort.eigen")),
                        new Choice(
                                ClientAccount.Kind.REPRESENTATIVE.name(),
                                page.text("rekening.soort.vertegenwoordiger"))));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "payments/account";
    }

    /** The first time it is read back; only the second time it is kept. */
    @PostMapping(ADDRESS)
    String enter(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam String stap,
            @RequestParam Map<String, String> parameters) {
        AccountForm filled = AccountForm.of(parameters);
        return accessLog.reading(page.requireViewer(), What.ACCOUNT_ENTER, unit, () -> {
            Map<String, String> errors = filled.errors(page, LocalDate.now(clock));
            if (!errors.isEmpty() || stap.equals("anders")) {
                return show(page, model, unit, filled, errors);
            }
            if (!stap.equals("vast")) {
                named(model, unit);
                model.addAttribute("filled", filled);
                return "payments/account-check";
            }
            accounts.enter(
                    unit,
                    filled.iban(),
                    filled.holder(),
                    filled.day().orElseThrow(),
                    ClientAccount.Kind.valueOf(filled.kind()),
                    filled.source(),
                    staff(page),
                    clock.instant());
            flash.addFlashAttribute("done", page.text("rekening.vastgelegd"));
            return "redirect:/werk/klanten/" + unit + "/rekening";
        });
    }

    @PostMapping(ADDRESS + "/{fact:\\d{1,18}}/nagekeken")
    String confirm(Page page, RedirectAttributes flash, @PathVariable long unit, @PathVariable long fact) {
        long second = accessLog.reading(page.requireViewer(), What.ACCOUNT_CONFIRM, unit, () -> staff(page));
        try {
            accounts.confirm(unit, fact, second, clock.instant());
            flash.addFlashAttribute("done", page.text("rekening.nagekeken"));
        } catch (PaymentRefused e) {
            flash.addFlashAttribute("refused", page.text(e.textKey(), e.arguments()));
        }
        return "redirect:/werk/klanten/" + unit + "/rekening";
    }

    private List<AccountRow> rows(Page page, What what, long unit) {
        LocalDate today = LocalDate.now(clock);
        Long viewer = page.requireViewer().staffId();
        boolean second = may(page, What.ACCOUNT_CONFIRM);
        return accessLog.reading(page.requireViewer(), what, unit, () -> {
            long used = accounts.of(unit, today, clock.instant())
                    .map(ClientAccount::fact)
                    .orElse(-1L);
            return accounts.all(unit).stream()
                    .map(account -> {
                        boolean waits = account.author() != null && account.confirmedBy() == null;
                        return new AccountRow(
                                account,
                                account.fact() == used,
                                waits,
                                waits && second && !Objects.equals(viewer, account.author()),
                                name(account.author()),
                                name(account.confirmedBy()));
                    })
                    .toList();
        });
    }

    private void named(Model model, long unit) {
        model.addAttribute("unit", unit);
        model.addAttribute(
                "name",
                sql.select(PERSON.NAME)
                        .from(BENEFIT_UNIT)
                        .join(PERSON)
                        .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                        .where(BENEFIT_UNIT.ID.eq(unit))
                        .fetchSingle(row -> row.value1()));
    }

    private @Nullable String name(@Nullable Long staff) {
        return staff == null
                ? null
                : sql.select(STAFF.NAME).from(STAFF).where(STAFF.ID.eq(staff)).fetchOne(STAFF.NAME);
    }

    private static boolean may(Page page, What what) {
        return AccessPolicy.find(page.requireViewer().role(), what).isPresent();
    }

    private static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "who enters an account has a staff number");
    }
}
