package nl.vangnet.policy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.rulegraph.RuleBook;
import nl.vangnet.rulegraph.RuleGraph;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Tables;
import nl.vangnet.rulegraph.Verification;
import nl.vangnet.rulegraph.Wording;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which rule applied then, with which amount, from which source? */
@Controller
class RuleBookPage {
    private final RuleGraph rules;
    private final Clock clock;

    RuleBookPage(Participatiewet law, Clock clock) {
        this.rules = law.graph();
        this.clock = clock;
    }

    @GetMapping("/werk/regels")
    String rules(Page page, Model model, @RequestParam(required = false) @Nullable String datum) {
        Access.require(page.requireViewer(), What.RULE_BOOK);
        Tables tables = rules.tables();
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = date(datum);
        LocalDate date = asked == null ? today : asked;
        boolean covered = !date.isBefore(tables.first().atDay(1))
                && !date.isAfter(tables.last().atEndOfMonth());
        String error = null;
        if (datum != null && asked == null) {
            error = page.text("regels.geen_datum");
        } else if (!covered) {
            error = page.text("regels.buiten", page.month(tables.first()), page.month(tables.last()));
        }
        LocalDate shown = covered ? date : tables.last().atEndOfMonth();
        model.addAttribute("date", shown);
        model.addAttribute("asked", datum == null ? shown.toString() : datum);
        model.addAttribute("error", error);
        model.addAttribute("entries", entries(page, shown));
        return "policy/rules";
    }

    private List<RuleEntry> entries(Page page, LocalDate date) {
        Locale locale = Locale.of(page.language().code());
        return new RuleBook(rules)
                .entries(locale).stream()
                        .map(entry -> new RuleEntry(
                                entry.text(),
                                entry.citation().toString(),
                                entry.citation().url(date).orElse(null),
                                entry.rule() + " = " + entry.formula(),
                                entry.tables().stream()
                                        .map(table -> amounts(page, table, date, locale))
                                        .toList()))
                        .toList();
    }

    private RuleEntry.Amounts amounts(Page page, Table table, LocalDate date, Locale locale) {
        boolean byMonth = table.axis() == Table.Axis.MONTH;
        List<RuleEntry.Row> rows = table.rows().reversed().stream()
                .map(row -> new RuleEntry.Row(
                        page.date(row.from()),
                        page.date(row.to()),
                        row.verification() == Verification.UNKNOWN
                                ? page.text("waarom.bedrag_onbekend")
                                : Wording.value(table.unit(), row.value(), locale),
                        status(page, row.verification()),
                        row.verification(),
                        row.note().isEmpty()
                                ? row.source()
                                : row.source() + "; " + rules.texts().note(row, locale),
                        byMonth && !date.isBefore(row.from()) && !date.isAfter(row.to())))
                .toList();
        return new RuleEntry.Amounts(rules.texts().table(table.key(), locale), rows);
    }

    private static String status(Page page, Verification verification) {
        return switch (verification) {
            case VERIFIED -> page.text("regels.twee_bronnen");
            case SINGLE_SOURCE -> page.text("regels.een_bron");
            case INFERRED -> page.text("regels.afgeleid");
            case SUSPECT -> page.text("regels.twijfel");
            case UNKNOWN -> page.text("regels.onbekend");
        };
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null; // the page says that this is no date
        }
    }
}
