package nl.vangnet.demo;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import nl.vangnet.payments.ClientAccount;
import nl.vangnet.population.Area;
import nl.vangnet.population.BankAccount;
import nl.vangnet.population.Household;
import nl.vangnet.population.Municipality;
import nl.vangnet.population.PersonName;
import nl.vangnet.population.Resident;
import nl.vangnet.schema.tables.records.AccountRecord;
import nl.vangnet.schema.tables.records.AreaRecord;
import nl.vangnet.schema.tables.records.BenefitUnitRecord;
import nl.vangnet.schema.tables.records.EntitlementRecord;
import nl.vangnet.schema.tables.records.LoweringRecord;
import nl.vangnet.schema.tables.records.MemberRecord;
import nl.vangnet.schema.tables.records.PersonRecord;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** Enters the drawn households into the administration, as far as the municipality can know of them by now. */
final class Settlers {
    private static final int CHUNK = 1000;
    private static final int ONE_IN_HAS_NO_HOUSING_COSTS = 150;

    private final DSLContext sql;
    private final Instant now;
    private final YearMonth month;
    private final ZoneId zone;
    private long facts;
    private long persons;
    private long dossierRows;

    Settlers(DSLContext sql, Instant now, YearMonth month, ZoneId zone) {
        this.sql = sql;
        this.now = now;
        this.month = month;
        this.zone = zone;
    }

    void settle(Municipality municipality, LongConsumer settled) {
        StaffList staff = new StaffList(municipality.size());
        insert(staff.all());
        insert(municipality.areas().stream().map(Settlers::area).toList());
        for (int from = 0; from < municipality.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, municipality.size());
            List<TableRecord<?>> people = new ArrayList<>();
            List<TableRecord<?>> units = new ArrayList<>();
            List<TableRecord<?>> filed = new ArrayList<>();
            for (int i = from; i < to; i++) {
                settle(
                        municipality.household(i),
                        staff.caseManagerOf(i),
                        staff.incomeConsultantOf(i),
                        people,
                        units,
                        filed);
            }
            insert(people);
            insert(units);
            insert(filed);
            settled.accept(to - from);
        }
        sql.fetch("select setval('fact_number', ?)", facts + 1);
        sql.fetch("select setval('dossier_version', ?)", dossierRows + 1);
    }

    private void settle(
            Household household,
            long caseManager,
            long incomeConsultant,
            List<TableRecord<?>> people,
            List<TableRecord<?>> units,
            List<TableRecord<?>> filed) {
        long firstPerson = persons + 1;
        for (Resident resident : household.residents()) {
            people.add(person(++persons, resident));
            member(household.clientNumber(), persons, resident, filed);
        }
        BenefitUnitRecord unit = new BenefitUnitRecord();
        unit.setId((long) household.clientNumber());
        unit.setApplicantId(firstPerson);
        unit.setAreaId(household.area().number());
        unit.setStreet(household.address().street());
        unit.setHouseNumber(household.address().houseNumber());
        unit.setPostcode(household.address().postcode());
        unit.setCaseManagerId(caseManager);
        unit.setIncomeConsultantId(incomeConsultant);
        units.add(unit);
        entitlement(household, filed);
        lowering(household, filed);
        accounts(household, filed);
        facts = new WageFiles(household, firstPerson, incomeConsultant, now, month, zone, facts).file(filed);
        dossierRows = new DemoDossiers(household, firstPerson, caseManager, now, zone, dossierRows, filed).file();
    }

    private void member(long unit, long person, Resident resident, List<TableRecord<?>> filed) {
        OffsetDateTime known = morning(resident.reportedOn());
        if (known.toInstant().isAfter(now)) {
            return;
        }
        MemberRecord entered = new MemberRecord();
        entered.setFact(++facts);
        entered.setKnownSince(known);
        entered.setUnitId(unit);
        entered.setPersonId(person);
        entered.setRole(resident.role().name());
        entered.setKind(resident.coResidentKind().name());
        entered.setEntitled(resident.entitled());
        entered.setBirthDate(resident.birthDate());
        entered.setFromDay(resident.movedIn());
        entered.setDied(false);
        entered.setSource("basisregistratie personen");
        filed.add(entered);
        LocalDate left = resident.movedOut();
        if (left != null && !morning(left.plusDays(3)).toInstant().isAfter(now)) {
            MemberRecord gone = entered.copy();
            gone.setFact(entered.getFact());
            gone.setKnownSince(morning(left.plusDays(3)));
            gone.setToDay(left);
            filed.add(gone);
        }
    }

    private void entitlement(Household household, List<TableRecord<?>> filed) {
        EntitlementRecord entitlement = new EntitlementRecord();
        entitlement.setFact(++facts);
        entitlement.setKnownSince(morning(household.assistanceFrom()));
        entitlement.setUnitId((long) household.clientNumber());
        entitlement.setFromDay(household.assistanceFrom());
        entitlement.setSource("besluit: recht op bijstand");
        filed.add(entitlement);
    }

    /** Only the accounts to which the benefit is paid: not the one for the weekly money. */
    private void accounts(Household household, List<TableRecord<?>> filed) {
        for (BankAccount account : household.accounts()) {
            OffsetDateTime known = morning(account.from());
            if (account.use() == BankAccount.Use.LIVING_MONEY
                    || known.toInstant().isAfter(now)) {
                continue;
            }
            boolean administrator = account.use() == BankAccount.Use.ADMINISTRATION;
            String name = household.applicant().name().full();
            AccountRecord entered = new AccountRecord();
            entered.setFact(++facts);
            entered.setKnownSince(known);
            entered.setUnitId((long) household.clientNumber());
            entered.setIban(account.iban());
            entered.setHolder(administrator ? "Bewindvoering " + name : name);
            entered.setFromDay(account.from());
            entered.setKind((administrator ? ClientAccount.Kind.REPRESENTATIVE : ClientAccount.Kind.OWN).name());
            entered.setSource("opgave van de klant");
            filed.add(entered);
        }
    }

    /** A few have no costs of housing. Waterstad corrected the percentage of that lowering afterwards. */
    private void lowering(Household household, List<TableRecord<?>> filed) {
        if (household.clientNumber() % ONE_IN_HAS_NO_HOUSING_COSTS != 0) {
            return;
        }
        LoweringRecord lowering = new LoweringRecord();
        lowering.setFact(++facts);
        lowering.setKnownSince(morning(household.assistanceFrom()));
        lowering.setUnitId((long) household.clientNumber());
        lowering.setWhy("NO_HOUSING_COSTS");
        lowering.setFromMonth(household.assistanceFrom().withDayOfMonth(1));
        lowering.setSource("besluit: geen woonkosten");
        filed.add(lowering);
    }

    private static PersonRecord person(long id, Resident resident) {
        PersonRecord person = new PersonRecord();
        person.setId(id);
        if (resident.bsn() != null) {
            person.setBsn(resident.bsn());
        }
        person.setName(resident.name().full());
        person.setSortName(sortName(resident.name()));
        return person;
    }

    /** Family name first, lower case, without diacritics, as the list of clients sorts and searches. */
    static String sortName(PersonName name) {
        String text = (name.surname() + " " + name.given() + " " + name.prefix()).strip();
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static AreaRecord area(Area area) {
        return new AreaRecord(area.number(), area.name(), area.district());
    }

    private OffsetDateTime morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(zone).toOffsetDateTime();
    }

    /** Records of one table after another, each table in one batch. */
    private void insert(List<? extends TableRecord<?>> records) {
        records.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        r -> r.getTable().getName(),
                        java.util.LinkedHashMap::new,
                        java.util.stream.Collectors.toList()))
                .values()
                .forEach(batch ->
                        DSL.using(sql.configuration()).batchInsert(batch).execute());
    }
}
