package nl.vangnet.income;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.web.BarChart;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The month runs: how far, what did they come to, and what could not be decided and why. */
@Controller
class MonthPages {
    private static final int PAGE_SIZE = 25;

    private final RunFigures figures;
    private final UnitHeaders headers;
    private final Participatiewet law;
    private final AccessLog accessLog;

    MonthPages(RunFigures figures, UnitHeaders headers, Participatiewet law, AccessLog accessLog) {
        this.figures = figures;
        this.headers = headers;
        this.law = law;
        this.accessLog = accessLog;
    }

    @GetMapping("/werk/maanden")
    String runs(Page page, Model model) {
        Access.require(page.requireViewer(), What.MONTH_TOTALS);
        model.addAttribute("runs", figures.runs());
        return "income/runs";
    }

    @GetMapping("/werk/maanden/{month}")
    String run(Page page, Model model, @PathVariable String month) {
        Access.require(page.requireViewer(), What.MONTH_TOTALS);
        RunFigures.Run run = find(month);
        model.addAttribute("run", run);
        model.addAttribute("totals", figures.totals(run));
        model.addAttribute("chart", chart(page, figures.distribution(run)));
        model.addAttribute("maySeeLines", may(page, What.MONTH_RUN));
        model.addAttribute("maySeeUndecided", may(page, What.UNDECIDED_LIST));
        return "income/run";
    }

    @GetMapping("/werk/maanden/{month}/regels")
    String lines(
            Page page,
            Model model,
            @PathVariable String month,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        RunFigures.Run run = find(month);
        Paging paging = Paging.of(pagina, PAGE_SIZE, run.done());
        List<RunFigures.UnitLine> lines = accessLog.listing(
                page.requireViewer(),
                What.MONTH_RUN,
                month,
                _ -> figures.lines(run, PAGE_SIZE, paging.offset()),
                found -> found.stream().map(RunFigures.UnitLine::unit).toList());
        model.addAttribute("run", run);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", lines);
        model.addAttribute("mayOpen", may(page, What.CLIENTS_OWN_VIEW));
        return "income/lines";
    }

    @GetMapping("/werk/onbeslist")
    String undecided(Page page, Model model, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        RunFigures.Run run = figures.runs().stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Paging paging = Paging.of(pagina, PAGE_SIZE, figures.totals(run).undecided());
        List<UndecidedRow> rows = accessLog.listing(
                page.requireViewer(),
                What.UNDECIDED_LIST,
                run.month().toString(),
                _ -> figures.undecided(run, PAGE_SIZE, paging.offset()).stream()
                        .map(row -> row(page, row))
                        .toList(),
                found -> found.stream().map(UndecidedRow::unit).toList());
        model.addAttribute("run", run);
        model.addAttribute("paging", paging);
        model.addAttribute("rows", rows);
        return "income/undecided";
    }

    private UndecidedRow row(Page page, RunFigures.Undecided undecided) {
        WhyWriter words =
                new WhyWriter(law.graph(), page.language(), headers.names(undecided.unit()), undecided.determination());
        return new UndecidedRow(
                undecided.unit(),
                undecided.applicant(),
                undecided.determination().undecidedBecause().stream()
                        .map(words::reason)
                        .toList());
    }

    private RunFigures.Run find(String month) {
        try {
            return figures.run(YearMonth.parse(month))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no month " + month, e);
        }
    }

    private static boolean may(Page page, What what) {
        return AccessPolicy.find(page.requireViewer().role(), what).isPresent();
    }

    private static BarChart chart(Page page, List<RunFigures.Group> groups) {
        return new BarChart(
                page.text("run.verdeling"),
                page.text("run.verdeling_uitleg", page.number(RunFigures.SMALLEST_GROUP)),
                page.text("run.bedrag"),
                page.text("run.huishoudens"),
                groups.stream()
                        .map(group -> new BarChart.Bar(
                                page.text(
                                        "run.van_tot",
                                        euros(page, group.from().cents()),
                                        euros(page, group.upTo().cents())),
                                group.units(),
                                page.number(group.units())))
                        .toList());
    }

    private static String euros(Page page, long cents) {
        return "€\u00a0" + page.number(cents / 100);
    }
}
