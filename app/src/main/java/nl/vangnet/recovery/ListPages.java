package nl.vangnet.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was paid too much and waits for somebody? */
@Controller
class ListPages {
    static final String ADDRESS = "/werk/terugvordering";
    static final String ORDER = "volgorde";
    private static final int PAGE_SIZE = 25;

    private final WorkList list;
    private final AccessLog accessLog;
    private final Clock clock;

    ListPages(WorkList list, AccessLog accessLog, Clock clock) {
        this.list = list;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String list(
            Page page,
            Model model,
            @RequestParam(name = ORDER, defaultValue = "") String asked,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        LocalDate today = LocalDate.now(clock);
        WorkList.Order order = WorkList.Order.of(asked);
        Paging paging = Paging.of(pagina, PAGE_SIZE, list.count(today));
        model.addAttribute(
                "rows",
                accessLog.listing(
                        page.requireViewer(),
                        What.RECOVERY_LIST,
                        ORDER + " " + order.code(),
                        _ -> list.of(today, order, PAGE_SIZE, paging.offset()),
                        rows -> rows.stream().map(WorkList.Row::unit).distinct().toList()));
        model.addAttribute("orders", orders(page));
        model.addAttribute("order", order.code());
        model.addAttribute("paging", paging);
        return "recovery/list";
    }

    private static List<Choice> orders(Page page) {
        return Arrays.stream(WorkList.Order.values())
                .map(order -> new Choice(order.code(), page.text(order.textKey())))
                .toList();
    }
}
