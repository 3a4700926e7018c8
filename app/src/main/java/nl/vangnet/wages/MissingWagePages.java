package nl.vangnet.wages;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Whose wages do we miss for pay day? */
@Controller
class MissingWagePages {
    static final String MONTH = "maand";
    private static final int PAGE_SIZE = 25;
    private static final int MONTHS = 12;

    private final MissingWages missing;
    private final AccessLog accessLog;
    private final Clock clock;

    MissingWagePages(MissingWages missing, AccessLog accessLog, Clock clock) {
        this.missing = missing;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/werk/loon/ontbreekt")
    String list(
            Page page,
            Model model,
            @RequestParam(name = MONTH, defaultValue = "") String asked,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        YearMonth month = asked.isEmpty() ? YearMonth.now(clock) : month(asked);
        MissingWages.Count count = missing.count(month);
        Paging paging = Paging.of(pagina, PAGE_SIZE, count.missing());
        List<MissingWages.Missing> rows = accessLog.listing(
                page.requireViewer(),
                What.MISSING_WAGES,
                month.toString(),
                _ -> missing.of(month, PAGE_SIZE, paging.offset()),
                found -> found.stream()
                        .map(MissingWages.Missing::unit)
                        .distinct()
                        .toList());
        model.addAttribute("month", month);
        model.addAttribute("months", months(page, month));
        model.addAttribute("count", count);
        model.addAttribute("paging", paging);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "maySeeFiles",
                AccessPolicy.find(page.requireViewer().role(), What.WAGE_FILES).isPresent());
        return "wages/missing";
    }

    /** The last twelve, and the one asked for where it lies further back. */
    private List<Choice> months(Page page, YearMonth asked) {
        YearMonth now = YearMonth.now(clock);
        return Stream.concat(IntStream.range(0, MONTHS).mapToObj(now::minusMonths), Stream.of(asked))
                .distinct()
                .map(month -> new Choice(month.toString(), page.month(month)))
                .toList();
    }

    private YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (Math.abs(month.getYear() - YearMonth.now(clock).getYear()) <= LineReader.YEARS_OPEN) {
                return month;
            }
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no month " + text, e);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no month near now: " + text);
    }
}
