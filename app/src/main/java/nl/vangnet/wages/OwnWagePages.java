package nl.vangnet.wages;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.income.Redeterminations;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What did you earn? In three steps: which work and period, how much, and is this right. What is filled in waits in the session; each step is
 * a page of its own that can be gone back to.
 */
@Controller
class OwnWagePages {
    static final String JOB = "werk";
    static final String EMPLOYER = "werkgever";
    static final String PERIOD = "periode";
    static final String FIRST_DAY = "begin";
    static final String NET = "netto";
    /** Work that is not in the list, of this person. */
    static final String OTHER = "ander-";

    /** What comes in up to this day of a month counts for the payment at its end. */
    static final int LAST_DAY_FOR_PAYMENT = 20;

    private static final String REPORT = OwnReport.class.getName();
    private static final String SENT = REPORT + ".sent";

    private final OwnWages wages;
    private final Redeterminations redeterminations;
    private final AccessLog accessLog;
    private final Clock clock;

    OwnWagePages(OwnWages wages, Redeterminations redeterminations, AccessLog accessLog, Clock clock) {
        this.wages = wages;
        this.redeterminations = redeterminations;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/mijn/loon")
    String which(Page page, Model model, HttpSession session) {
        Map<String, String> filled = new LinkedHashMap<>();
        OwnReport report = report(page, session);
        if (report != null) {
            filled.put(
                    JOB,
                    report.work() == null
                            ? OTHER + report.person()
                            : report.work().toString());
            filled.put(EMPLOYER, report.work() == null ? report.employer() : "");
            filled.put(PERIOD, report.period().code());
            filled.put(
                    FIRST_DAY,
                    report.from().getDayOfMonth() + "-" + report.from().getMonthValue() + "-"
                            + report.from().getYear());
        }
        return which(page, model, filled, Map.of());
    }

    private String which(Page page, Model model, Map<String, String> filled, Map<String, String> errors) {
        long unit = unit(page);
        return reading(page, () -> {
            model.addAttribute("jobs", choices(page, unit));
            model.addAttribute(
                    "periods",
                    Arrays.stream(PayPeriod.values())
                            .map(period -> new Choice(period.code(), page.text(period.textKey())))
                            .toList());
            model.addAttribute("latest", wages.latest(unit));
            model.addAttribute("filled", filled);
            model.addAttribute("errors", errors);
            return "wages/own-period";
        });
    }

    /** Each work by its employer; with the name of who does it where there are two who may work. */
    private List<Choice> choices(Page page, long unit) {
        List<OwnWages.Worker> workers = wages.workers(unit);
        List<Choice> choices = new ArrayList<>();
        for (OwnWages.Job job : wages.jobs(unit)) {
            choices.add(new Choice(
                    String.valueOf(job.work()),
                    workers.size() > 1
                            ? page.text("mijnloon.werk_van", job.employer(), job.worker())
                            : job.employer()));
        }
        for (OwnWages.Worker worker : workers) {
            choices.add(new Choice(
                    OTHER + worker.person(),
                    workers.size() > 1
                            ? page.text("mijnloon.ander_werk_van", worker.name())
                            : page.text("mijnloon.ander_werk")));
        }
        return choices;
    }

    @PostMapping("/mijn/loon")
    String chosen(Page page, Model model, HttpSession session, @RequestParam Map<String, String> filled) {
        long unit = unit(page);
        Map<String, String> errors = new LinkedHashMap<>();
        return reading(page, () -> {
            OwnReport report = read(page, unit, filled, errors);
            if (report == null) {
                return which(page, model, filled, errors);
            }
            OwnReport before = report(page, session);
            session.setAttribute(
                    REPORT, before == null || before.cents() == null ? report : report.withNet(before.net()));
            return "redirect:/mijn/loon/bedrag";
        });
    }

    private @Nullable OwnReport read(Page page, long unit, Map<String, String> filled, Map<String, String> errors) {
        String chosen = filled.getOrDefault(JOB, "");
        String employer = filled.getOrDefault(EMPLOYER, "").strip();
        Optional<OwnWages.Job> job = wages.jobs(unit).stream()
                .filter(one -> chosen.equals(String.valueOf(one.work())))
                .findFirst();
        Optional<OwnWages.Worker> worker = wages.workers(unit).stream()
                .filter(one -> chosen.equals(OTHER + one.person()))
                .findFirst();
        if (job.isEmpty() && worker.isEmpty()) {
            errors.put(JOB, page.text("mijnloon.fout.werk"));
        }
        if (worker.isPresent() && !employer.matches("\\P{Cntrl}{1,100}")) {
            errors.put(EMPLOYER, page.text("mijnloon.fout.werkgever"));
        }
        Optional<PayPeriod> period = PayPeriod.ofCode(filled.getOrDefault(PERIOD, ""));
        if (period.isEmpty()) {
            errors.put(PERIOD, page.text("mijnloon.fout.periode"));
        }
        Optional<LocalDate> first = Entered.day(filled.getOrDefault(FIRST_DAY, ""));
        if (first.isEmpty()) {
            errors.put(FIRST_DAY, page.text("mijnloon.fout.begin"));
        } else if (first.get().isBefore(wages.oldest().atDay(1))) {
            errors.put(FIRST_DAY, page.text("mijnloon.fout.te_oud", page.month(wages.oldest())));
        } else if (first.get().isAfter(LocalDate.now(clock))) {
            errors.put(FIRST_DAY, page.text("mijnloon.fout.toekomst"));
        }
        if (!errors.isEmpty()) {
            return null;
        }
        LocalDate from = first.orElseThrow();
        OwnReport report = new OwnReport(
                unit,
                job.map(OwnWages.Job::work).orElse(null),
                job.map(OwnWages.Job::person)
                        .orElseGet(() -> worker.orElseThrow().person()),
                job.map(OwnWages.Job::employer).orElse(employer),
                period.orElseThrow(),
                from,
                period.orElseThrow().lastDay(from),
                null);
        wages.known(report).stream()
                .filter(known -> !OwnWages.mayBeReplaced(report, known))
                .findFirst()
                .ifPresent(known -> errors.put(FIRST_DAY, alreadyKnown(page, known)));
        return errors.isEmpty() ? report : null;
    }

    private static String alreadyKnown(Page page, OwnWages.Known known) {
        return page.text(
                known.own() ? "mijnloon.fout.zelf_bekend" : "mijnloon.fout.bekend",
                page.date(known.from()),
                page.date(known.to()),
                page.money(known.net()));
    }

    @GetMapping("/mijn/loon/bedrag")
    String howMuch(Page page, Model model, HttpSession session) {
        OwnReport report = report(page, session);
        if (report == null) {
            return "redirect:/mijn/loon";
        }
        String filled = report.cents() == null ? "" : report.net().toString().replace('.', ',');
        return howMuch(model, report, filled, Map.of());
    }

    private static String howMuch(Model model, OwnReport report, String filled, Map<String, String> errors) {
        model.addAttribute("report", report);
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "wages/own-amount";
    }

    @PostMapping("/mijn/loon/bedrag")
    String amount(Page page, Model model, HttpSession session, @RequestParam(NET) String filled) {
        OwnReport report = report(page, session);
        if (report == null) {
            return "redirect:/mijn/loon";
        }
        Optional<Money> net = Entered.amount(filled);
        if (net.isEmpty()) {
            return howMuch(model, report, filled, Map.of(NET, page.text("mijnloon.fout.bedrag")));
        }
        if (net.get().compareTo(LineReader.LIMIT) > 0) {
            return howMuch(
                    model, report, filled, Map.of(NET, page.text("mijnloon.fout.te_hoog", page.money(net.get()))));
        }
        session.setAttribute(REPORT, report.withNet(net.get()));
        return "redirect:/mijn/loon/controle";
    }

    @GetMapping("/mijn/loon/controle")
    String check(Page page, Model model, HttpSession session) {
        OwnReport report = report(page, session);
        if (report == null || report.cents() == null) {
            return "redirect:/mijn/loon";
        }
        return reading(page, () -> {
            model.addAttribute("report", report);
            model.addAttribute(
                    "before", wages.known(report).stream().findFirst().orElse(null));
            return "wages/own-check";
        });
    }

    /** Sent twice, or from a page that was left open while something else was filled in: nothing is filed a second time or unseen. */
    @PostMapping("/mijn/loon/controle")
    String send(Page page, HttpSession session, @RequestParam String gezien) {
        OwnReport report = report(page, session);
        if (report == null || report.cents() == null) {
            return "redirect:" + (session.getAttribute(SENT) == null ? "/mijn/loon" : "/mijn/loon/verstuurd");
        }
        if (!report.seen().equals(gezien)) {
            return "redirect:/mijn/loon/controle";
        }
        Optional<Changed> changed = reading(page, () -> wages.file(report));
        if (changed.isEmpty()) {
            // The first step tells what came in meanwhile.
            return "redirect:/mijn/loon";
        }
        redeterminations.correct(changed.get().firstMonthByUnit(), clock.instant());
        session.removeAttribute(REPORT);
        session.setAttribute(SENT, report);
        return "redirect:/mijn/loon/verstuurd";
    }

    @GetMapping("/mijn/loon/verstuurd")
    String sent(Page page, Model model, HttpSession session) {
        if (!(session.getAttribute(SENT) instanceof OwnReport report) || report.unit() != unit(page)) {
            return "redirect:/mijn/loon";
        }
        LocalDate today = LocalDate.now(clock);
        boolean inTime = today.getDayOfMonth() <= LAST_DAY_FOR_PAYMENT;
        YearMonth payment =
                inTime ? YearMonth.from(today) : YearMonth.from(today).plusMonths(1);
        model.addAttribute("report", report);
        model.addAttribute("payment", payment);
        model.addAttribute("lastDay", payment.atDay(LAST_DAY_FOR_PAYMENT));
        return "wages/own-sent";
    }

    private <T> T reading(Page page, Supplier<T> read) {
        return accessLog.reading(page.requireViewer(), What.OWN_WAGES, unit(page), read);
    }

    private static @Nullable OwnReport report(Page page, HttpSession session) {
        return session.getAttribute(REPORT) instanceof OwnReport report && report.unit() == unit(page) ? report : null;
    }

    private static long unit(Page page) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return unit;
    }
}
