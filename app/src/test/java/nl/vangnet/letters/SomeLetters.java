package nl.vangnet.letters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.income.BenefitView;
import nl.vangnet.income.Statements.Decided;
import nl.vangnet.income.UnitHeader;
import nl.vangnet.income.Why;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Certainty;
import nl.vangnet.web.Language;
import org.jspecify.annotations.Nullable;

/** Letters to invented people, with everything in them that a letter can have. */
final class SomeLetters {
    static final YearMonth MONTH = YearMonth.of(2026, 11);
    static final LocalDate SENT = LocalDate.of(2026, 11, 20);

    private SomeLetters() {}

    static BenefitLetter benefit(Language language, List<Settled> settled) {
        Words words = new Words(language);
        Why kept = why("disregard.n", "Van het loon mag Esra Çelik 25% houden", words.money(Money.parse("142.79")));
        Why earnings = new Why(
                "income.earnings",
                "Van het loon van Esra Çelik telt dit mee",
                words.money(Money.parse("428.36")),
                "Participatiewet artikel 32 lid 1",
                null,
                List.of(new Why.Source(
                        "Netto loon (Esra Çelik)", words.money(Money.parse("571.15")), "loonstrook", null)),
                List.of(kept));
        Why income = why("income", "Uw inkomen dat meetelt", words.money(Money.parse("-428.36")), earnings);
        Why norm = why(
                "norm",
                "Uw norm",
                words.money(Money.parse("1419.46")),
                why("norm.single", "Norm voor iemand alleen", words.money(Money.parse("1419.46"))));
        Why saved = why("holidayAllowance", "Vakantiegeld dat wij sparen", words.money(Money.parse("-49.56")));
        Why total = why("payment", "U krijgt deze maand", words.money(Money.parse("941.54")));
        BenefitView view = new BenefitView(
                MONTH,
                Money.parse("941.54"),
                Certainty.FIXED,
                "NL00 TEST 0000 0000 00",
                List.of("Dat is € 12,00 minder dan in oktober.", "Uw norm is € 12,00 lager."),
                List.of(norm, income, saved),
                total,
                total,
                List.of(),
                List.of("Iemand is deze maand jarig."),
                new UnitHeader(100042, "Esra Çelik", "NL00TEST0000000000", "Sanne Dekker", "0800 000 0001"),
                null,
                null);
        return new BenefitLetter(
                head(language, "2026-11"), view, Money.parse("941.54"), settled, ObjectionTerm.ofSent(SENT));
    }

    static BenefitLetter benefit(Language language) {
        return benefit(language, List.of());
    }

    static YearLetter year(Language language) {
        return new YearLetter(
                head(language, "2026"),
                2026,
                IntStream.rangeClosed(1, 11)
                        .mapToObj(month -> new Decided(
                                YearMonth.of(2026, month),
                                LocalDate.of(2026, month, 20),
                                Money.parse("941.54"),
                                Money.parse("49.56")))
                        .toList());
    }

    private static Letter.Head head(Language language, String period) {
        return new Letter.Head(
                new Words(language),
                new Addressee(
                        100042, "Esra Çelik", "Dijkweg 12", "0101 AB", "Waterstad", "Sanne Dekker", "0800 000 0001"),
                SENT,
                "100042-" + period,
                true);
    }

    private static Why why(String rule, String text, @Nullable String amount, Why... parts) {
        return new Why(rule, text, amount, "Participatiewet artikel 31 lid 2", null, List.of(), List.of(parts));
    }
}
