package nl.vangnet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.Representative;
import nl.vangnet.law.Role;
import nl.vangnet.population.BankAccount;
import nl.vangnet.population.Household;
import nl.vangnet.schema.tables.records.ActivityRecord;
import nl.vangnet.schema.tables.records.ContactAgreementRecord;
import nl.vangnet.schema.tables.records.DossierWordsRecord;
import nl.vangnet.schema.tables.records.ExemptionRecord;
import nl.vangnet.schema.tables.records.InstrumentRecord;
import nl.vangnet.schema.tables.records.PersonFlagRecord;
import nl.vangnet.schema.tables.records.RemarkRecord;
import nl.vangnet.schema.tables.records.RepresentativeRecord;
import nl.vangnet.schema.tables.records.WorkCapacityRecord;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** What the municipality knows of the applicant of one household before contact: drawn from the client number. */
final class DemoDossiers {
    private static final List<String> PLANS = List.of(
            "Eerst rust in huis. Daarna samen kijken naar werk in een winkel.",
            "Twee ochtenden per week oefenen met Nederlands, tot de zomer.",
            "Een opleiding tot beveiliger. Wij vragen samen de kosten aan.",
            "Blijven helpen in het buurthuis, en daar het diploma sociale hygiëne halen.");
    private static final List<String> OWN_WORDS = List.of(
            "Ik wil graag met dieren werken. Bel mij liever niet op woensdag, dan ben ik in de moestuin.",
            "Ik heb dertig jaar in een keuken gewerkt. Dat kan ik nog steeds, maar niet meer voltijds.",
            "Ik zoek iets voor de ochtend, als mijn kinderen op school zijn.");
    private static final List<String> INSTRUMENTS = List.of(
            "Taalles niveau A2", "Cursus solliciteren", "Jobcoach bij een bakkerij", "Proefplaatsing in een winkel");
    private static final List<String> EXPERIENCES = List.of("Gehaald.", "Gestopt: de les was te ver weg.", "");

    private final Household household;
    private final long person;
    private final long caseManager;
    private final Instant now;
    private final ZoneId zone;
    private final SplittableRandom chance;
    private final List<TableRecord<?>> filed;
    private long rows;

    DemoDossiers(
            Household household,
            long person,
            long caseManager,
            Instant now,
            ZoneId zone,
            long rows,
            List<TableRecord<?>> filed) {
        this.household = household;
        this.person = person;
        this.caseManager = caseManager;
        this.now = now;
        this.zone = zone;
        this.rows = rows;
        this.filed = filed;
        chance = new SplittableRandom(household.clientNumber());
    }

    /** Adds the rows. Returns the last row number used. */
    long file() {
        exemption();
        if (oneIn(20)) {
            agreement();
        }
        if (oneIn(6)) {
            activity();
        }
        representatives();
        flags();
        if (oneIn(3)) {
            instrument();
        }
        if (oneIn(30)) {
            capacity();
        }
        if (oneIn(2)) {
            words("PLAN", pick(PLANS), caseManager);
        }
        if (oneIn(3)) {
            words("OWN_WORDS", pick(OWN_WORDS), null);
        }
        if (oneIn(60)) {
            remark();
        }
        return rows;
    }

    /** As few as in Amsterdam since 2017 (1,233 of 44,980 people in June 2021), among them single parents of a child under five. */
    private void exemption() {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate youngest = household.residents().stream()
                .filter(one -> one.role() == Role.CHILD)
                .map(one -> one.birthDate())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        boolean singleParent = household.partner() == null && youngest.isAfter(today.minusYears(5));
        if (singleParent && oneIn(3)) {
            LocalDate from = max(youngest.plusMonths(3), household.assistanceFrom());
            exemption(Exemption.Ground.SINGLE_PARENT, from, youngest.plusYears(5), null);
        } else if (oneIn(60)) {
            LocalDate from = max(daysAgo(chance.nextInt(20, 300)), household.assistanceFrom());
            exemption(
                    Exemption.Ground.URGENT_REASONS,
                    from,
                    from.plusYears(1),
                    "Zonder dit besluit kan de schuldhulp niet beginnen.");
        } else if (oneIn(150)) {
            exemption(Exemption.Ground.DISABLED, max(daysAgo(900), household.assistanceFrom()), null, null);
        }
    }

    private void exemption(Exemption.Ground ground, LocalDate from, @Nullable LocalDate to, @Nullable String reason) {
        if (at(from).toInstant().isAfter(now)) {
            return;
        }
        ExemptionRecord row = new ExemptionRecord();
        row.setId(++rows);
        row.setFact(rows);
        row.setKnownSince(at(from));
        row.setPersonId(person);
        row.setGround(ground.name());
        row.setDuties(
                ground == Exemption.Ground.DISABLED
                        ? new String[] {"SEEK_WORK", "USE_SUPPORT", "RETURN_SERVICE"}
                        : new String[] {"SEEK_WORK", "RETURN_SERVICE"});
        row.setFromDay(from);
        row.setToDay(to);
        row.setDecision("OB-" + from.getYear() + "-" + household.clientNumber());
        row.setReason(reason);
        row.setWithdrawn(false);
        row.setSource("besluit op verzoek van de klant");
        row.setAuthorId(caseManager);
        filed.add(row);
    }

    private void agreement() {
        ContactAgreementRecord row = new ContactAgreementRecord();
        LocalDate from = daysAgo(chance.nextInt(10, 700));
        row.setId(++rows);
        row.setFact(rows);
        row.setKnownSince(at(from));
        row.setPersonId(person);
        row.setNever(new String[0]);
        row.setLanguage("nl");
        row.setInterpreter(false);
        row.setCompanion("");
        row.setFromDay(from);
        row.setWithdrawn(false);
        row.setSource("gesprek met de klant");
        row.setAuthorId(caseManager);
        switch (chance.nextInt(5)) {
            case 0 -> {
                row.setWords("Stuur eerst een e-mail met de vragen. Daarna mag u bellen.");
                row.setFirst(Channel.EMAIL.name());
            }
            case 1 -> {
                row.setWords("Bel alleen tussen 10 en 12 uur.");
                row.setNotBefore(LocalTime.of(10, 0));
                row.setNotAfter(LocalTime.of(12, 0));
            }
            case 2 -> {
                row.setWords("Niet bellen. Schrijf een brief of een e-mail.");
                row.setNever(new String[] {Channel.PHONE.name(), Channel.VIDEO.name()});
            }
            case 3 -> {
                row.setWords("Iemand van het buurtteam gaat mee naar ieder gesprek.");
                row.setCompanion("het buurtteam");
            }
            default -> {
                row.setWords("Praat Arabisch met een tolk erbij. Brieven mogen in het Nederlands.");
                row.setLanguage("ar");
                row.setInterpreter(true);
            }
        }
        filed.add(row);
    }

    private void activity() {
        List<Activity.Kind> kinds =
                List.of(Activity.Kind.VOLUNTEERING, Activity.Kind.INFORMAL_CARE, Activity.Kind.TRAINING);
        Activity.Kind kind = pick(kinds);
        LocalDate from = daysAgo(chance.nextInt(30, 900));
        ActivityRecord row = new ActivityRecord();
        row.setId(++rows);
        row.setFact(rows);
        row.setKnownSince(at(from.plusDays(14)));
        row.setPersonId(person);
        row.setKind(kind.name());
        row.setWords(
                switch (kind) {
                    case VOLUNTEERING -> "Ik schenk koffie in het buurthuis.";
                    case INFORMAL_CARE -> "Ik zorg elke dag voor mijn moeder.";
                    default -> "Ik leer Nederlands, op dinsdag en vrijdag.";
                });
        row.setHours(chance.nextInt(3, 16));
        row.setFromDay(from);
        row.setWithdrawn(false);
        row.setSource("verteld door de klant");
        row.setAuthorId(caseManager);
        filed.add(row);
    }

    private void representatives() {
        household.accounts().stream()
                .filter(account -> account.use() == BankAccount.Use.ADMINISTRATION)
                .filter(account -> !at(account.from()).toInstant().isAfter(now))
                .findFirst()
                .ifPresent(account -> representative(
                        Representative.Kind.ADMINISTRATOR,
                        "Bewindvoering De Haven",
                        account.from(),
                        "besluit van de rechter"));
        if (oneIn(80)) {
            representative(
                    Representative.Kind.SUPPORTER,
                    "Cliëntenbond Waterstad",
                    daysAgo(chance.nextInt(20, 500)),
                    "machtiging van de klant");
        }
    }

    private void representative(Representative.Kind kind, String name, LocalDate from, String source) {
        RepresentativeRecord row = new RepresentativeRecord();
        row.setId(++rows);
        row.setFact(rows);
        row.setKnownSince(at(from));
        row.setPersonId(person);
        row.setKind(kind.name());
        row.setName(name);
        row.setReach("0800 000 9000");
        row.setCopies(kind == Representative.Kind.ADMINISTRATOR);
        row.setFromDay(from);
        row.setWithdrawn(false);
        row.setSource(source);
        row.setAuthorId(caseManager);
        filed.add(row);
    }

    private void flags() {
        if (oneIn(70)) {
            flag(Brief.Flag.VULNERABLE, "Alleen contact door een bekend gezicht.");
        }
        if (oneIn(90)) {
            flag(Brief.Flag.NO_PHONE, "Heeft geen telefoon en wil er geen.");
        }
    }

    private void flag(Brief.Flag kind, String words) {
        LocalDate from = daysAgo(chance.nextInt(10, 600));
        PersonFlagRecord row = new PersonFlagRecord();
        row.setId(++rows);
        row.setFact(rows);
        row.setKnownSince(at(from));
        row.setPersonId(person);
        row.setKind(kind.name());
        row.setWords(words);
        row.setFromDay(from);
        row.setWithdrawn(false);
        row.setSource("verteld door de klant");
        row.setAuthorId(caseManager);
        filed.add(row);
    }

    private void instrument() {
        LocalDate from = daysAgo(chance.nextInt(120, 1500));
        InstrumentRecord row = new InstrumentRecord();
        row.setId(++rows);
        row.setFact(rows);
        row.setKnownSince(at(from));
        row.setPersonId(person);
        row.setName(pick(INSTRUMENTS));
        row.setWords(pick(EXPERIENCES));
        row.setFromDay(from);
        row.setToDay(from.plusDays(90));
        row.setWithdrawn(false);
        row.setSource("verslag van de aanbieder");
        row.setAuthorId(caseManager);
        filed.add(row);
    }

    private void capacity() {
        LocalDate from = daysAgo(chance.nextInt(30, 700));
        WorkCapacityRecord row = new WorkCapacityRecord();
        row.setId(++rows);
        row.setFact(rows);
        row.setKnownSince(at(from.plusDays(10)));
        row.setPersonId(person);
        row.setAssessor("Bureau Belastbaar");
        row.setReport("AD-" + household.clientNumber());
        row.setHours(chance.nextInt(2, 7) * 4);
        row.setWords("Zittend werk, met pauzes naar keuze. Niet tillen.");
        row.setFromDay(from);
        row.setToDay(from.plusYears(2));
        row.setWithdrawn(false);
        row.setSource("onafhankelijk arbeidsmedisch advies");
        row.setAuthorId(caseManager);
        filed.add(row);
    }

    private void words(String kind, String words, @Nullable Long author) {
        DossierWordsRecord row = new DossierWordsRecord();
        row.setId(++rows);
        row.setFact(rows);
        row.setKnownSince(at(daysAgo(chance.nextInt(5, 400))));
        row.setPersonId(person);
        row.setKind(kind);
        row.setWords(words);
        row.setWithdrawn(false);
        row.setSource(author == null ? "geschreven door de klant" : "samen afgesproken");
        row.setAuthorId(author);
        filed.add(row);
    }

    private void remark() {
        RemarkRecord row = new RemarkRecord();
        row.setId(++rows);
        row.setPersonId(person);
        row.setUnitId((long) household.clientNumber());
        row.setLine("Iets dat ontbreekt");
        row.setWords("Ik zorg ook voor mijn vader. Dat staat er niet bij.");
        row.setSaidAt(at(daysAgo(chance.nextInt(1, 15))));
        row.setOwnerId(caseManager);
        filed.add(row);
    }

    private boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.ofInstant(now, zone).minusDays(days);
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(zone).toOffsetDateTime();
    }
}
