package nl.vangnet.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.BarChart.Bar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Every building block on one page: to see what there is, and for the test that measures a municipality's theme for contrast. The
 * amounts are examples.
 */
@Controller
class StylePage {
    @GetMapping("/stijl")
    String style(Page page, Model model) {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("werkgever", page.text("stijl.fout_werkgever"));
        errors.put("hoe-vaak", page.text("stijl.fout_hoe_vaak"));
        model.addAttribute("errors", errors);
        model.addAttribute(
                "choices",
                List.of(
                        new Choice("maand", page.text("stijl.elke_maand")),
                        new Choice("week", page.text("stijl.elke_week"))));
        model.addAttribute(
                "facts",
                List.of(
                        new Fact(page.text("stijl.maand"), page.month(YearMonth.of(2026, 11))),
                        new Fact(page.text("stijl.bedrag"), page.money(Money.parse("867.48")))));
        model.addAttribute("paging", new Paging(2, 25, 44_980));
        model.addAttribute(
                "chart",
                new BarChart(
                        page.text("stijl.grafiek"),
                        page.text("stijl.grafiek_uitleg"),
                        page.text("stijl.maand"),
                        page.text("stijl.bedrag"),
                        List.of(bar(page, 9, "928.68"), bar(page, 10, "1401.50"), bar(page, 11, "867.48"))));
        model.addAttribute("lines", lines(page));
        return "page/style";
    }

    private static LineChart lines(Page page) {
        return new LineChart(
                page.text("stijl.lijnen"),
                page.text("stijl.lijnen_uitleg"),
                page.text("stijl.uren"),
                List.of("0", "1", "2", "3", "4", "5"),
                1,
                2,
                List.of(
                        line(page.text("stijl.lijn_een"), 1400, 1450, 1500, 1550, 1420, 1600),
                        line(page.text("stijl.lijn_twee"), 1400, 1400, 1400, 1400, 1420, 1600),
                        line(page.text("stijl.lijn_drie"), 1400, 1400, 1400, 1400, 1400, 1400)),
                size -> "€\u00a0" + page.number(size / 100));
    }

    private static LineChart.Line line(String label, long... euros) {
        return new LineChart.Line(
                label, LongStream.of(euros).mapToObj(euro -> euro * 100).toList());
    }

    private static Bar bar(Page page, int month, String euros) {
        Money amount = Money.parse(euros);
        return new Bar(page.month(YearMonth.of(2026, month)), amount.cents(), page.money(amount));
    }
}
