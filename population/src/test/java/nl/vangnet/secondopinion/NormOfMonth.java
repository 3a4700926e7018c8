package nl.vangnet.secondopinion;

import java.time.LocalDate;
import nl.vangnet.law.Filed;
import org.jspecify.annotations.Nullable;

/** The norm of art. 20 to 24, looked up. */
final class NormOfMonth {
    /** Who is younger has no right to assistance (art. 13(1)). */
    private static final int ADULT = 18;

    private static final int GROWN = 21;

    private final Amounts amounts;
    private final Home home;

    NormOfMonth(Amounts amounts, Home home) {
        this.amounts = amounts;
        this.home = home;
    }

    /** In cents; null where a fact is missing. */
    @Nullable
    Long norm() {
        Filed.Member client = home.applicant;
        Filed.Member other = home.partner;
        if (client == null || client.birthDate() == null || !home.agesKnown) {
            return null;
        }
        if (home.age(client.birthDate()) < ADULT) {
            return 0L;
        }
        if (home.inInstitution) {
            return inInstitution(client.birthDate(), other);
        }
        if (other == null) {
            return alone(client.birthDate());
        }
        if (!other.entitled()) {
            return besidePartnerWithoutRight(
                    client.birthDate(), SecondOpinion.orElse(other.birthDate(), LocalDate.MAX));
        }
        return normAsIfBothHadRight();
    }

    /**
     * Art. 23. Who is under 21 has no right there (art. 13(2)a); what then holds for a partner, or beside a partner without right, the law
     * does not say.
     */
    private @Nullable Long inInstitution(LocalDate birth, Filed.@Nullable Member other) {
        if (other == null) {
            return isYoung(birth) ? 0 : amount("institution_single") + amount("topup_single");
        }
        LocalDate partner = other.birthDate();
        if (!other.entitled() || partner == null || isYoung(birth) || isYoung(partner)) {
            return null;
        }
        return amount("institution_couple") + amount("topup_couple");
    }

    /** Art. 20(1)a, 21a, 22a, 22a(1). */
    private long alone(LocalDate birth) {
        if (isYoung(birth)) {
            return amount("young");
        }
        if (home.sharers > 0) {
            return share(home.sharers + 1, isPensioner(birth));
        }
        return amount(isPensioner(birth) ? "aow_single" : "single");
    }

    /** Art. 24: half of what a couple of the client's own age would have; beside cost sharers, from 21, the client's own share. */
    private @Nullable Long besidePartnerWithoutRight(LocalDate birth, LocalDate partner) {
        if (!isYoung(birth) && home.sharers > 0) {
            int heads = home.sharers + (isYoung(partner) ? 1 : 2);
            return share(heads, isPensioner(birth) || isPensioner(partner));
        }
        Long couple = couple(birth, birth, 0);
        return couple == null ? null : Long.valueOf((couple + 1) / 2);
    }

    /** As if the partner had a right too; null where that cannot be said. */
    @Nullable
    Long normAsIfBothHadRight() {
        Filed.Member client = home.applicant;
        Filed.Member other = home.partner;
        return client == null || other == null || client.birthDate() == null || other.birthDate() == null
                ? null
                : couple(client.birthDate(), other.birthDate(), home.sharers);
    }

    /** Art. 20(1)b-c, 20(2)b-c, 21b, 22b-c, 22a(1)-(3); null where the amount is not known. */
    private @Nullable Long couple(LocalDate one, LocalDate other, int sharers) {
        boolean pensioner = isPensioner(one) || isPensioner(other);
        String child = home.withChild ? "_child" : "";
        if (isYoung(one) && isYoung(other)) {
            return amount("young_couple" + child);
        }
        if (!isYoung(one) && !isYoung(other)) {
            return sharers == 0 ? amount(pensioner ? "aow_couple" : "couple") : 2 * share(sharers + 2, pensioner);
        }
        if (sharers == 0) {
            return amount("young_mixed" + child);
        }
        long young = amount(home.withChild ? "mixed_child_sharers" : "young");
        return young == 0 ? null : Long.valueOf(young + share(sharers + 1, pensioner));
    }

    /** Art. 22a(1): (40 % + A x 30 %) / A x B, rounded half up. */
    private long share(int heads, boolean pensioner) {
        long base = amount(pensioner ? "aow_couple" : "couple");
        return Math.floorDiv(base * (40 + 30L * heads) * 2 + 100L * heads, 200L * heads);
    }

    private boolean isYoung(LocalDate birth) {
        return home.day.isBefore(birth) || home.age(birth) < GROWN;
    }

    private boolean isPensioner(LocalDate birth) {
        return PensionAge.reached(birth, home.day);
    }

    private long amount(String name) {
        return amounts.of(name, home.day);
    }
}
