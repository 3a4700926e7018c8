package nl.vangnet.wealth;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.law.DatedAmount;
import nl.vangnet.law.Wealth;
import nl.vangnet.rulegraph.Reason;
import nl.vangnet.web.Fact;
import nl.vangnet.web.Page;

/** Names of what the law tells apart, and what follows, for people. */
public final class WealthWords {
    private WealthWords() {}

    public static String kind(Page page, Wealth.Kind kind) {
        return switch (kind) {
            case POSSESSION -> page.text("vermogen.soort.bezit");
            case DEBT -> page.text("vermogen.soort.schuld");
            case RECEIVED -> page.text("vermogen.soort.ontvangen");
            case HOME -> page.text("vermogen.soort.huis");
            case GIFTS -> page.text("vermogen.soort.gift");
            case CUSTOMARY_GOODS -> page.text("vermogen.soort.gewoon");
            case SAVED_DURING_ASSISTANCE -> page.text("vermogen.soort.gespaard");
            case IMMATERIAL_DAMAGES -> page.text("vermogen.soort.leed");
        };
    }

    public static String household(Page page, Wealth.Household household) {
        return switch (household) {
            case SINGLE -> page.text("vermogen.huishouden.alleen");
            case LONE_PARENT -> page.text("vermogen.huishouden.ouder");
            case COUPLE -> page.text("vermogen.huishouden.paar");
        };
    }

    /** What a person has to judge before the law gives an answer, for staff. */
    public static String undecided(Page page, Reason reason) {
        return switch (reason.key()) {
            case "wealth.gifts" -> page.text("vermogen.onbeslist.giften");
            case "wealth.home" -> page.text("vermogen.onbeslist.huis");
            default -> page.text("vermogen.onbeslist.bedrag", reason.key());
        };
    }

    /** The same for the client. */
    public static String undecidedForClient(Page page, Reason reason) {
        return switch (reason.key()) {
            case "wealth.gifts" -> page.text("mijnvermogen.onbeslist.giften");
            case "wealth.home" -> page.text("mijnvermogen.onbeslist.huis");
            default -> page.text("mijnvermogen.onbeslist.bedrag");
        };
    }

    /** How the outcome follows from the limit, in steps. */
    public static List<Fact> limit(Page page, Judged judged, Wealth.Outcome outcome) {
        List<Fact> steps = new ArrayList<>();
        steps.add(new Fact(
                page.text("vermogen.grens", household(page, judged.kept().household())),
                page.money(outcome.limit().money()) + " (" + source(page, outcome.limit()) + ")"));
        if (!outcome.room().equals(outcome.limit().money())) {
            steps.add(new Fact(page.text("vermogen.eerder_vrij"), page.money(judged.leftOutBefore())));
            steps.add(new Fact(page.text("vermogen.ruimte"), page.money(outcome.room())));
        }
        steps.add(new Fact(page.text("vermogen.telt_samen"), page.money(outcome.counted())));
        steps.add(new Fact(page.text("vermogen.boven_grens"), page.money(outcome.above())));
        return steps;
    }

    /** How this is known, what was judged, and for staff by whom. */
    public static List<Fact> origin(Page page, KeptWealth kept, boolean forClient) {
        List<Fact> origin = new ArrayList<>();
        if (kept.giftsJudgedFree() != null) {
            origin.add(new Fact(page.text("vermogen.vrij_gelaten"), page.money(kept.giftsJudgedFree())));
        }
        if (kept.judgement() != null) {
            origin.add(new Fact(page.text("vermogen.beoordeeld"), kept.judgement()));
        }
        origin.add(new Fact(page.text("vermogen.bewijs"), kept.source()));
        if (forClient) {
            origin.add(new Fact(page.text("vermogen.bekend"), page.moment(kept.knownSince())));
        } else if (kept.authorName() != null) {
            origin.add(new Fact(
                    page.text("vermogen.bekend"),
                    page.text("vermogen.door", page.moment(kept.knownSince()), kept.authorName())));
        }
        return origin;
    }

    /** Where an amount of the law stands, and where we read it. */
    public static String source(Page page, DatedAmount amount) {
        return page.text(
                "vermogen.artikel_bron",
                amount.citation(),
                amount.row() == null ? "" : amount.row().source());
    }
}
