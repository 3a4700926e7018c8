package nl.vangnet.payments;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The batches of payments: make, look, release, file, confirm. Every button asks who is pressing it. */
@Controller
class PaymentPages {
    private static final String ADDRESS = "/werk/betalingen";
    private static final int PAGE_SIZE = 25;
    private static final int LARGEST = 20;
    private static final int HELD_SHOWN = 100;
    private static final int DAYS_AHEAD = 31;

    private final Batches batches;
    private final BatchFigures figures;
    private final Ledger ledger;
    private final AccessLog accessLog;
    private final Participatiewet law;
    private final Clock clock;

    PaymentPages(
            Batches batches,
            BatchFigures figures,
            Ledger ledger,
            AccessLog accessLog,
            Participatiewet law,
            Clock clock) {
        this.batches = batches;
        this.figures = figures;
        this.ledger = ledger;
        this.accessLog = accessLog;
        this.law = law;
        this.clock = clock;
    }

    /** A held line or a large change, with its lines of one page. */
    private record Shown(List<BatchFigures.Line> largest, List<BatchFigures.Line> held) {
        Collection<Long> units() {
            return Stream.concat(largest.stream(), held.stream())
                    .map(BatchFigures.Line::unit)
                    .distinct()
                    .toList();
        }
    }

    @GetMapping(ADDRESS)
    String list(Page page, Model model) {
        Access.require(page.requireViewer(), What.PAYMENTS);
        List<BatchFigures.Batch> all = figures.batches();
        YearMonth month = YearMonth.now(clock);
        model.addAttribute("batches", all);
        model.addAttribute("mayMake", may(page, What.PAYMENT_MAKE));
        model.addAttribute(
                "command", "scherm:" + (all.isEmpty() ? 1 : all.getFirst().number() + 1));
        model.addAttribute(
                "months",
                months().stream()
                        .map(choice -> new Choice(choice.toString(), page.month(choice)))
                        .toList());
        model.addAttribute(
                "days",
                payDays().stream()
                        .map(day -> new Choice(day.toString(), page.weekdayAndDate(day)))
                        .toList());
        model.addAttribute(
                "impossible",
                ledger.impossible(month, clock.instant()).stream()
                        .map(found -> found.unit() + " (" + found.month() + ")")
                        .distinct()
                        .toList());
        return "payments/list";
    }

    @PostMapping(ADDRESS)
    String make(
            Page page,
            RedirectAttributes flash,
            @RequestParam String command,
            @RequestParam String maand,
            @RequestParam String dag) {
        Viewer viewer = page.requireViewer();
        Access.require(viewer, What.PAYMENT_MAKE);
        YearMonth month = chosen(months(), maand);
        LocalDate payDate = chosen(payDays(), dag);
        try {
            long batch = batches.make(new Batches.Order(command, month, payDate, staff(viewer)), clock.instant());
            return "redirect:" + ADDRESS + "/" + batch;
        } catch (PaymentRefused e) {
            flash.addFlashAttribute("refused", words(page, e));
        }
        return "redirect:" + ADDRESS;
    }

    /** This month and, for a batch that is late, the two before it. */
    private List<YearMonth> months() {
        YearMonth now = YearMonth.now(clock);
        return List.of(now, now.minusMonths(1), now.minusMonths(2));
    }

    /** From tomorrow on, without the weekend: the bank does not pay then. And as far as the terms and maxima of the law are known. */
    private List<LocalDate> payDays() {
        LocalDate today = LocalDate.now(clock);
        LocalDate known = law.graph().tables().last().atEndOfMonth();
        return today.plusDays(1)
                .datesUntil(today.plusDays(DAYS_AHEAD + 1))
                .filter(day -> !day.isAfter(known))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
    }

    private static <T> T chosen(List<T> choices, String text) {
        return choices.stream()
                .filter(choice -> choice.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    @GetMapping(ADDRESS + "/{batch:\\d{1,18}}")
    String show(Page page, Model model, @PathVariable long batch) {
        Shown shown = accessLog.listing(
                page.requireViewer(),
                What.PAYMENTS,
                String.valueOf(batch),
                _ -> new Shown(figures.largestChanges(batch, LARGEST), figures.held(batch, HELD_SHOWN)),
                Shown::units);
        BatchFigures.Batch found = find(batch);
        boolean another =
                !Objects.equals(found.makerNumber(), page.requireViewer().staffId());
        model.addAttribute("batch", found);
        model.addAttribute("largest", shown.largest());
        model.addAttribute("held", shown.held());
        model.addAttribute("mayMake", may(page, What.PAYMENT_MAKE));
        model.addAttribute("mayApprove", may(page, What.PAYMENT_RELEASE));
        model.addAttribute("mayRelease", another && may(page, What.PAYMENT_RELEASE));
        return "payments/batch";
    }

    @GetMapping(ADDRESS + "/{batch:\\d{1,18}}/regels")
    String lines(
            Page page,
            Model model,
            @PathVariable long batch,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        BatchFigures.Batch found = find(batch);
        Paging paging = Paging.of(pagina, PAGE_SIZE, (long) found.lines() + found.held());
        List<BatchFigures.Line> lines = accessLog.listing(
                page.requireViewer(),
                What.PAYMENTS,
                batch + " regels",
                _ -> figures.lines(batch, PAGE_SIZE, paging.offset()),
                list -> list.stream().map(BatchFigures.Line::unit).toList());
        model.addAttribute("batch", found);
        model.addAttribute("lines", lines);
        model.addAttribute("paging", paging);
        return "payments/lines";
    }

    @PostMapping(ADDRESS + "/{batch:\\d{1,18}}/vrijgeven")
    String release(Page page, RedirectAttributes flash, @PathVariable long batch, @RequestParam String inhoud) {
        long staff = staff(page, What.PAYMENT_RELEASE);
        return act(page, flash, batch, () -> batches.release(batch, inhoud, staff, clock.instant()));
    }

    @PostMapping(ADDRESS + "/{batch:\\d{1,18}}/bestand")
    String file(Page page, RedirectAttributes flash, @PathVariable long batch) {
        long staff = staff(page, What.PAYMENT_MAKE);
        return act(page, flash, batch, () -> batches.writeFile(batch, staff, clock.instant()));
    }

    @PostMapping(ADDRESS + "/{batch:\\d{1,18}}/bevestigen")
    String confirm(Page page, RedirectAttributes flash, @PathVariable long batch) {
        long staff = staff(page, What.PAYMENT_MAKE);
        return act(page, flash, batch, () -> batches.confirm(batch, staff, clock.instant()));
    }

    @PostMapping(ADDRESS + "/{batch:\\d{1,18}}/terug")
    String returned(
            Page page,
            RedirectAttributes flash,
            @PathVariable long batch,
            @RequestParam String klant,
            @RequestParam String code) {
        long staff = staff(page, What.PAYMENT_MAKE);
        return act(
                page,
                flash,
                batch,
                () -> batches.lineReturned(batch, number(klant), code.strip(), staff, clock.instant()));
    }

    @PostMapping(ADDRESS + "/{batch:\\d{1,18}}/akkoord")
    String approve(
            Page page,
            RedirectAttributes flash,
            @PathVariable long batch,
            @RequestParam String houd,
            @RequestParam String reden) {
        long staff = staff(page, What.PAYMENT_RELEASE);
        return act(page, flash, batch, () -> batches.approveHeld(batch, number(houd), reden, staff, clock.instant()));
    }

    private static String act(Page page, RedirectAttributes flash, long batch, Runnable work) {
        try {
            work.run();
        } catch (PaymentRefused e) {
            flash.addFlashAttribute("refused", words(page, e));
        } catch (UncheckedIOException e) {
            org.slf4j.LoggerFactory.getLogger(PaymentPages.class).error("Payment file of batch {}", batch, e);
            flash.addFlashAttribute("refused", page.text("betaling.geweigerd.niet_geschreven"));
        }
        return "redirect:" + ADDRESS + "/" + batch;
    }

    private static String words(Page page, PaymentRefused refused) {
        return page.text(
                refused.textKey(),
                Stream.of(refused.arguments())
                        .map(argument -> argument instanceof Money amount ? page.money(amount) : argument.toString())
                        .toArray());
    }

    /** A client number that nobody has where this is none. */
    private static long number(String text) {
        return text.strip().matches("\\d{1,18}") ? Long.parseLong(text.strip()) : -1;
    }

    private BatchFigures.Batch find(long batch) {
        return figures.batch(batch).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static long staff(Page page, What what) {
        Viewer viewer = page.requireViewer();
        Access.require(viewer, what);
        return staff(viewer);
    }

    private static long staff(Viewer viewer) {
        return Objects.requireNonNull(viewer.staffId(), "who handles payments has a staff number");
    }

    private static boolean may(Page page, What what) {
        return AccessPolicy.find(page.requireViewer().role(), what).isPresent();
    }
}
