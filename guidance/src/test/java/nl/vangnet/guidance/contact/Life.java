package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.Representative;
import org.jspecify.annotations.Nullable;

/** What is true of one invented person from week to week, and what a case manager has read and told. It changes by chance. */
final class Life {
    private static final List<String> NAMES =
            List.of("Zoë Çelik", "Jan van 't Hof", "Sukarno", "Aïcha el Idrissi-van der Ploeg", "Wesley Pinas");
    private static final List<Channel> AVOIDED =
            List.of(Channel.PHONE, Channel.HOME_VISIT, Channel.OFFICE, Channel.PARTNER);

    final long number;
    final String name;
    final LocalDate pension;
    final List<Attempt> attempts = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final Set<Brief.Flag> flags = EnumSet.noneOf(Brief.Flag.class);
    boolean otherLadder;
    boolean spoken;
    long version = 1;
    long readVersion;

    @Nullable
    LocalDate readOn;

    boolean tookOver = true;

    @Nullable
    LocalDate died;

    @Nullable
    LocalDate moved;

    @Nullable
    LocalDate stopped;

    @Nullable
    Exemption exemption;

    @Nullable
    ContactAgreement agreement;

    @Nullable
    String guardian;

    @Nullable
    LocalDate activeSince;

    Life(long number, Random chance) {
        this.number = number;
        this.name = NAMES.get(chance.nextInt(NAMES.size())) + " " + number;
        this.pension = LocalDate.of(2023 + chance.nextInt(30), 1 + chance.nextInt(12), 15);
    }

    /** What a week may bring. */
    void week(LocalDate today, Random chance) {
        if (chance.nextInt(2000) == 0) {
            change(() -> died = today);
        }
        if (chance.nextInt(2000) == 0) {
            change(() -> moved = today);
        }
        if (chance.nextInt(1500) == 0) {
            change(() -> stopped = today.plusDays(chance.nextInt(60)));
        }
        if (chance.nextInt(60) == 0) {
            change(() -> exemption = exemption(today, chance));
        }
        if (chance.nextInt(60) == 0) {
            change(() -> agreement = agreement(today, chance));
        }
        if (chance.nextInt(300) == 0) {
            change(() -> guardian = "Bureau " + chance.nextInt(9));
        }
        if (chance.nextInt(200) == 0) {
            change(() -> flags.add(chance.nextBoolean() ? Brief.Flag.VULNERABLE : Brief.Flag.NO_PHONE));
        }
        if (chance.nextInt(100) == 0) {
            change(() -> activeSince = today);
        }
        otherLadder = otherLadder ? chance.nextInt(3) > 0 : chance.nextInt(100) == 0;
        if (chance.nextInt(40) == 0) {
            tookOver = false;
            spoken = false;
        } else if (chance.nextInt(4) == 0) {
            tookOver = true;
        }
        if (!attempts.isEmpty() && chance.nextInt(30) == 0) {
            answers.add(new Answer(today, Channel.TEXT_MESSAGE, Answer.Kind.CANNOT_COME, "ik kan niet"));
        }
        if (chance.nextInt(25) == 0) {
            spoken = true;
        }
    }

    private void change(Runnable change) {
        change.run();
        version++;
    }

    private static Exemption exemption(LocalDate today, Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 ->
                new Exemption(
                        EnumSet.allOf(Duty.class), Exemption.Ground.DISABLED, today.minusDays(chance.nextInt(9)), null);
            case 1 -> temporary(Duty.SEEK_WORK, today, chance);
            default -> temporary(Duty.RETURN_SERVICE, today, chance);
        };
    }

    private static Exemption temporary(Duty duty, LocalDate today, Random chance) {
        return new Exemption(
                Set.of(duty), Exemption.Ground.URGENT_REASONS, today, today.plusWeeks(4 + chance.nextInt(100)));
    }

    private static ContactAgreement agreement(LocalDate today, Random chance) {
        return new ContactAgreement(
                today,
                chance.nextBoolean() ? null : today.plusWeeks(50),
                "zoals afgesproken",
                Set.of(AVOIDED.get(chance.nextInt(AVOIDED.size()))),
                chance.nextInt(3) == 0 ? Channel.EMAIL : null,
                chance.nextBoolean() ? LocalTime.of(10, 0) : null,
                chance.nextBoolean() ? LocalTime.of(15, 0) : null,
                chance.nextInt(4) == 0 ? "en" : "nl",
                chance.nextInt(4) == 0,
                chance.nextInt(4) == 0 ? "haar zus" : "");
    }

    Brief brief() {
        return new Brief(
                number,
                number,
                version,
                name,
                LocalDate.of(1970, 1, 1),
                pension,
                died,
                moved,
                stopped,
                exemption == null ? List.of() : List.of(exemption),
                agreement,
                guardian == null
                        ? List.of()
                        : List.of(new Representative(Representative.Kind.GUARDIAN, guardian, false)),
                activeSince == null
                        ? List.of()
                        : List.of(new Activity(Activity.Kind.VOLUNTEERING, "de moestuin", 8, activeSince, null)),
                flags);
    }

    ContactHistory history() {
        return new ContactHistory(attempts, answers, otherLadder, spoken);
    }

    boolean gone(LocalDate today) {
        return (died != null && !died.isAfter(today))
                || (moved != null && !moved.isAfter(today))
                || (stopped != null && stopped.isBefore(today));
    }

    boolean exemptFrom(Duty duty, LocalDate day) {
        return exemption != null
                && exemption.duties().contains(duty)
                && !day.isBefore(exemption.from())
                && (exemption.to() == null || !day.isAfter(exemption.to()));
    }

    @Nullable
    ContactAgreement agreed(LocalDate day) {
        return agreement == null
                        || day.isBefore(agreement.from())
                        || (agreement.to() != null && day.isAfter(agreement.to()))
                ? null
                : agreement;
    }
}
