package nl.vangnet.secondopinion;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Filed;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.law.UsedMonth;
import org.jspecify.annotations.Nullable;

/** Settles the months of one household, from the first to the last: article by article, straight on. */
final class SecondOpinion {
    /** Holiday allowance in the assistance, in the practice of all published tables (art. 19(3) itself says 4.8). */
    private static final long HOLIDAY_PERMILLE = 50;
    /** Premium of the invented municipality: 30 % of net wages up to 219.00 a month. */
    private static final long PREMIUM_PERMILLE = 300;

    private static final long PREMIUM_MAXIMUM = 219_00;

    private final Amounts amounts;

    SecondOpinion(Amounts amounts) {
        this.amounts = amounts;
    }

    /** @param workings what was found on the way is added to it, a text a month */
    List<Outcome> settle(UnitFacts unit, YearMonth first, YearMonth last, Instant knownAt, List<String> workings) {
        List<Filed> known = latest(unit.filed(), knownAt);
        List<UsedMonth> used = new ArrayList<>(unit.used());
        used.removeIf(month -> !month.month().isBefore(first));
        List<Outcome> outcomes = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            outcomes.add(settle(new Home(known, month), known, used, workings));
        }
        return outcomes;
    }

    /** The version of each fact that became known last, of those that were known. */
    private static List<Filed> latest(List<Filed> filed, Instant knownAt) {
        Map<String, Filed> latest = new LinkedHashMap<>();
        for (Filed version : filed) {
            Instant since = since(version);
            if (version.provenance().knownSince() != null && since.isAfter(knownAt)) {
                continue;
            }
            Filed other = latest.get(version.provenance().fact());
            if (other == null || !since.isBefore(since(other))) {
                latest.put(version.provenance().fact(), version);
            }
        }
        return List.copyOf(latest.values());
    }

    private static Instant since(Filed version) {
        Instant since = version.provenance().knownSince();
        return since == null ? Instant.MAX : since;
    }

    private Outcome settle(Home home, List<Filed> known, List<UsedMonth> used, List<String> workings) {
        Long norm = new NormOfMonth(amounts, home).norm();
        if (home.entitledDays.isEmpty()) {
            norm = 0L;
        } else if (norm != null) {
            norm = share(norm, home.entitledDays.size(), home.month.lengthOfMonth());
        }
        Earner client = new Earner(amounts, home, home.applicant, known, used);
        Earner other = new Earner(amounts, home, home.partner, known, used);
        workings.add("%s: norm %s of %s; client %s; partner %s".formatted(home.month, norm, home, client, other));
        boolean withoutRight = home.partner != null && !home.partner.entitled();
        Long counted = null;
        if (client.counted != null && !withoutRight && other.counted != null) {
            counted = client.counted + other.counted;
        } else if (client.counted != null && withoutRight && other.counted != null && norm != null) {
            Long beside = partnerWithoutRight(home, norm, client.counted, other);
            counted = beside == null ? null : Long.valueOf(client.counted + beside);
        }
        if (norm == null || counted == null) {
            return new Outcome(false, norm, counted, null, null, null, null);
        }
        long assistance = Math.max(0, norm - counted);
        long holiday = permille(assistance, HOLIDAY_PERMILLE);
        if (assistance > 0) {
            client.use(used);
            other.use(used);
        }
        long premium = assistance == 0
                ? 0
                : client.premium(PREMIUM_PERMILLE, PREMIUM_MAXIMUM)
                        + (withoutRight ? 0 : other.premium(PREMIUM_PERMILLE, PREMIUM_MAXIMUM));
        return new Outcome(true, norm, counted, assistance, holiday, assistance - holiday, premium);
    }

    /**
     * Art. 32(3): the income of a partner without right counts for as far as both, with the assistance there would be without it, would have
     * more than the norm of a couple. Null where that norm cannot be said.
     */
    private @Nullable Long partnerWithoutRight(Home home, long norm, long clientCounted, Earner partner) {
        Long couple = new NormOfMonth(amounts, home).normAsIfBothHadRight();
        if (couple == null) {
            return null;
        }
        long client = Math.max(norm, clientCounted);
        long partOfCouple = share(couple, home.entitledDays.size(), home.month.lengthOfMonth());
        return Math.clamp(client + partner.all - partOfCouple, 0, partner.all);
    }

    /** Rounded half up to a cent. */
    static long permille(long cents, long permille) {
        return share(cents, permille, 1000);
    }

    /** Some of all the parts of an amount, rounded half up to a cent. */
    static long share(long cents, long some, long all) {
        return Math.floorDiv(cents * some * 2 + all, all * 2);
    }

    /** What the law grants in the month worked: used up in a month in which it lowered income beside assistance. */
    static int used(List<UsedMonth> used, String person, Disregard disregard, YearMonth before) {
        return (int) used.stream()
                .filter(u -> u.person().equals(person)
                        && u.disregard() == disregard
                        && u.month().isBefore(before))
                .map(UsedMonth::month)
                .distinct()
                .count();
    }

    static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
