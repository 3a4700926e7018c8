package nl.vangnet.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vangnet.law.OffsetWindow;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;

/** Which decisions can be made about a debt now; of the others why not, and what is possible instead. */
final class Options {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int YEARS_OF_PAYING = 10;

    private Options() {}

    /** Why a decision cannot be made now; empty when it can. Letting go for urgent reasons always can. */
    static Optional<String> whyNot(Page page, Kind kind, Debt debt, LocalDate today) {
        return switch (kind) {
            case RECOVER ->
                debt.document() == null ? Optional.of(page.text("terug.kan.geen_bewijs")) : Optional.empty();
            case FORGO, URGENT -> Optional.empty();
            case HALF ->
                paysSince(debt).isPresent() ? Optional.empty() : Optional.of(page.text("terug.kan.nog_geen_besluit"));
            case TEN_YEARS ->
                paysSince(debt)
                        .map(since -> since.plusYears(YEARS_OF_PAYING))
                        .map(from -> from.isAfter(today)
                                ? Optional.of(page.text("terug.kan.tien_jaar", page.date(from)))
                                : Optional.<String>empty())
                        .orElseGet(() -> Optional.of(page.text("terug.kan.nog_geen_besluit")));
        };
    }

    /** Since when the client pays as decided; empty where nothing is to be paid. */
    static Optional<LocalDate> paysSince(Debt debt) {
        if (debt.left().cents() == 0) {
            return Optional.empty();
        }
        return debt.decisions().stream()
                .filter(Decision::agreed)
                .filter(decision -> decision.perMonth() != null)
                .map(decision -> decision.reading() == null
                        ? decision.decidedAt()
                        : decision.reading().at())
                .min(Comparator.naturalOrder())
                .map(Options::day);
    }

    /** Those that can be made about at least one of these. */
    static List<Choice> choices(Page page, List<Debt> debts, LocalDate today) {
        return Arrays.stream(Kind.values())
                .filter(kind -> debts.stream()
                        .anyMatch(debt -> whyNot(page, kind, debt, today).isEmpty()))
                .map(kind -> new Choice(kind.code(), page.text(kind.textKey())))
                .toList();
    }

    /** What cannot be done about a debt, with the reason and what can be. */
    static List<nl.vangnet.web.Fact> impossible(Page page, Debt debt, LocalDate today) {
        OffsetWindow window = OffsetWindow.at(today);
        List<nl.vangnet.web.Fact> impossible = new ArrayList<>();
        impossible.add(new nl.vangnet.web.Fact(
                page.text("terug.soort.inhouden"),
                debt.month().isBefore(window.first())
                        ? page.text("terug.kan.te_laat", page.month(window.first()))
                        : page.text("terug.kan.geen_uitkering")));
        for (Kind kind : Kind.values()) {
            whyNot(page, kind, debt, today)
                    .ifPresent(why -> impossible.add(new nl.vangnet.web.Fact(page.text(kind.textKey()), why)));
        }
        return impossible;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }
}
