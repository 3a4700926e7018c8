package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.ACCOUNT;
import static nl.vangnet.schema.Tables.STAFF_RELATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.garvelink.iban.IBAN;
import nl.vangnet.schema.Sequences;
import nl.vangnet.schema.tables.records.AccountRecord;
import org.jooq.DSLContext;

/** To which accounts units are paid. An account is a fact: it holds over days and is known since a moment, and a change is a later row. */
@org.springframework.stereotype.Component
public class ClientAccounts {
    private final DSLContext sql;

    ClientAccounts(DSLContext sql) {
        this.sql = sql;
    }

    /** The account that is used on this day, as known at this moment; empty where none is known. */
    public Optional<ClientAccount> of(long unit, LocalDate day, Instant knownAt) {
        return sql.resultQuery(ON_DAY + " where unit_id = ?", knownAt.atOffset(ZoneOffset.UTC), day, day, unit)
                .fetchOptionalInto(AccountRecord.class)
                .map(ClientAccounts::account);
    }

    /** Every account the unit ever had, as now known: the one that begins last first. */
    public List<ClientAccount> all(long unit) {
        return sql
                .select()
                .distinctOn(ACCOUNT.FACT)
                .from(ACCOUNT)
                .where(ACCOUNT.UNIT_ID.eq(unit))
                .orderBy(ACCOUNT.FACT, ACCOUNT.KNOWN_SINCE.desc())
                .fetchInto(AccountRecord.class)
                .stream()
                .map(ClientAccounts::account)
                .sorted(Comparator.comparing(ClientAccount::from)
                        .thenComparing(ClientAccount::knownSince)
                        .reversed())
                .toList();
    }

    private static ClientAccount account(AccountRecord row) {
        return new ClientAccount(
                row.getFact(),
                row.getKnownSince().toInstant(),
                row.getIban(),
                row.getHolder(),
                row.getFromDay(),
                row.getToDay(),
                ClientAccount.Kind.valueOf(row.getKind()),
                row.getSource(),
                row.getAuthorId(),
                row.getConfirmedBy());
    }

    /**
     * Enters another account. In the first days a payment to it needs a second person: see {@link #confirm}.
     *
     * @param at since when it is known
     * @throws PaymentRefused when this is no account number: its length or its check digits are wrong
     */
    public void enter(
            long unit,
            String iban,
            String holder,
            LocalDate from,
            ClientAccount.Kind kind,
            String source,
            long author,
            Instant at) {
        String compact = iban.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        if (!isRight(compact)) {
            throw new PaymentRefused("betaling.geweigerd.iban", "unit " + unit + ": no account number", unit);
        }
        AccountRecord account = sql.newRecord(ACCOUNT);
        account.setFact(Objects.requireNonNull(sql.nextval(Sequences.FACT_NUMBER)));
        account.setKnownSince(at.atOffset(ZoneOffset.UTC));
        account.setUnitId(unit);
        account.setIban(compact);
        account.setHolder(holder.strip());
        account.setFromDay(from);
        account.setKind(kind.name());
        account.setSource(source);
        account.setAuthorId(author);
        account.insert();
    }

    /**
     * A second person looked at an account.
     *
     * @throws PaymentRefused when there is none, or this is the person who entered it, or somebody who knows the client
     */
    public void confirm(long unit, long fact, long staff, Instant at) {
        AccountRecord account = sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.UNIT_ID.eq(unit), ACCOUNT.FACT.eq(fact))
                .orderBy(ACCOUNT.KNOWN_SINCE.desc())
                .limit(1)
                .fetchOptional()
                .orElseThrow(() ->
                        new PaymentRefused("betaling.geweigerd.onbekend", "unit " + unit + " has no account " + fact));
        if (Objects.equals(account.getAuthorId(), staff)) {
            throw new PaymentRefused(
                    "betaling.geweigerd.zelfde_persoon", "unit " + unit + ": confirmed by who entered it");
        }
        if (sql.fetchExists(STAFF_RELATION, STAFF_RELATION.STAFF_ID.eq(staff), STAFF_RELATION.UNIT_ID.eq(unit))) {
            throw new PaymentRefused("betaling.geweigerd.kent_klant", "unit " + unit + ": confirmed by who knows it");
        }
        AccountRecord confirmed = sql.newRecord(ACCOUNT, account);
        confirmed.setKnownSince(at.atOffset(ZoneOffset.UTC));
        confirmed.setConfirmedBy(staff);
        confirmed.insert();
    }

    /** Whether an account number has the length of its country and the right check digits. */
    static boolean isRight(String iban) {
        try {
            return IBAN.parse(iban).toPlainString().equals(iban);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Of every unit the account that is used on a day; parameters: known at, the day, the day. Of more than one the one that began last,
     * and of these the one known last.
     */
    static final String ON_DAY = """
            select * from (
                select distinct on (unit_id) * from (
                    select distinct on (unit_id, fact) * from account where known_since <= ?::timestamptz
                    order by unit_id, fact, known_since desc) as version
                where from_day <= ? and (to_day is null or to_day >= ?)
                order by unit_id, from_day desc, known_since desc) as used
            """;
}
