package nl.vangnet.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Role;
import nl.vangnet.population.Streams.Purpose;
import org.jspecify.annotations.Nullable;

/** Everyone at the address, applicant first, then partner, children and co-residents; without a citizen service number yet. */
final class Families {
    /** Names are drawn per person: this many fit in a household. */
    static final int MOST_PERSONS = 32;

    private static final int YOUNGEST_PARTNER = 20;
    private static final int OLDEST_PARTNER = 66;
    private static final int LONGEST_YEARS_AT_ADDRESS = 15;

    private final Streams streams;
    private final Window window;
    private final Ages ages;
    private final Names names;
    private final Children children;
    private final CoResidents coResidents;

    Families(Streams streams, Window window, Ages ages) {
        this.streams = streams;
        this.window = window;
        this.ages = ages;
        this.names = new Names();
        this.children = new Children(streams, window, ages, names);
        this.coResidents = new CoResidents(streams, window, ages, names);
    }

    List<Resident> draw(Unit unit, LocalDate assistanceFrom, LocalDate birthDate) {
        Resident applicant = applicant(unit, assistanceFrom, birthDate);
        Resident partner = unit.cell().form().isCouple() ? partner(unit, assistanceFrom, applicant) : null;
        List<Resident> residents = new ArrayList<>();
        residents.add(applicant);
        if (partner != null) {
            residents.add(partner);
        }
        residents.addAll(children.draw(unit, assistanceFrom, applicant, partner));
        residents.addAll(coResidents.draw(unit, assistanceFrom, applicant, residents.size()));
        return residents;
    }

    static RandomGenerator nameStream(Streams streams, int unit, int person) {
        return streams.of(Purpose.NAMES, (long) unit * MOST_PERSONS + person);
    }

    private Resident applicant(Unit unit, LocalDate assistanceFrom, LocalDate birthDate) {
        RandomGenerator random = streams.of(Purpose.MOVED_IN, unit.number());
        LocalDate livesHereSince = Draw.date(
                random, Ages.later(birthDate, assistanceFrom.minusYears(LONGEST_YEARS_AT_ADDRESS)), assistanceFrom);
        PersonName name = names.draw(
                nameStream(streams, unit.identity(), 0),
                unit.cell().origin(),
                unit.cell().sex(),
                unit.planted());
        return new Resident(
                name,
                null,
                birthDate,
                unit.cell().sex(),
                Role.APPLICANT,
                CoResidentKind.ORDINARY,
                true,
                livesHereSince,
                null,
                null,
                assistanceFrom);
    }

    private Resident partner(Unit unit, LocalDate assistanceFrom, Resident applicant) {
        RandomGenerator random = streams.of(Purpose.PARTNER, unit.number());
        Sex sex = Draw.chance(random, Assumed.SAME_SEX_COUPLES)
                ? applicant.sex()
                : applicant.sex().other();
        double gap = Assumed.PARTNER_AGE_GAP_MEAN + Assumed.PARTNER_AGE_GAP_DEVIATION * random.nextGaussian();
        long daysOlder = Math.round((applicant.sex() == Sex.F ? gap : -gap) * 365.25);
        LocalDate oldest = window.lastDay().minusYears(OLDEST_PARTNER + 1).plusDays(1);
        LocalDate youngest = window.lastDay().minusYears(YOUNGEST_PARTNER);
        LocalDate birthDate =
                Ages.later(oldest, Ages.earlier(youngest, applicant.birthDate().minusDays(daysOlder)));
        boolean withoutRight =
                unit.planted() == HardCase.PARTNER_DETAINED || Draw.chance(random, Assumed.PARTNERS_WITHOUT_RIGHT);
        Departure departure = departure(unit.planted());
        return new Resident(
                names.draw(nameStream(streams, unit.number(), 1), unit.cell().origin(), sex, null),
                null,
                birthDate,
                sex,
                Role.PARTNER,
                CoResidentKind.ORDINARY,
                !withoutRight,
                Ages.later(birthDate, applicant.movedIn()),
                departure == null ? null : ages.midMonth(unit, window.recent()),
                departure,
                assistanceFrom);
    }

    private static @Nullable Departure departure(@Nullable HardCase planted) {
        return switch (planted) {
            case DEATH_MID_MONTH -> Departure.DIED;
            case SEPARATION_MID_MONTH -> Departure.SEPARATED;
            case null, default -> null;
        };
    }
}
