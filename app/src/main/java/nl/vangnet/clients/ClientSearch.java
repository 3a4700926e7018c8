package nl.vangnet.clients;

import static nl.vangnet.schema.Tables.AREA;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.MONTH_RUN;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.WORK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JoinType;
import org.jooq.SortField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the clients that a question asks for: the database filters, sorts and counts, and hands over one page. */
@Component
class ClientSearch {
    private static final int PAGE_SIZE = 25;

    /** The month run whose amounts the list shows. */
    private record Run(LocalDate month, OffsetDateTime knownAt) {}

    private final DSLContext sql;
    private final Clock clock;

    ClientSearch(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The clients asked for, or the last page of them where a later one was asked.
     *
     * @param caseManager staff number of the one whose clients are searched; null for everybody's
     */
    ClientList find(ListQuestion question, @Nullable Long caseManager) {
        Run run = lastRun();
        List<Condition> wanted = wanted(question, run, caseManager);
        int found = sql.fetchCount(units(run, JoinType.LEFT_OUTER_JOIN), wanted);
        Paging paging = Paging.of(String.valueOf(question.page()), PAGE_SIZE, found);
        return new ClientList(YearMonth.from(run.month), rows(question, run, wanted, paging), paging);
    }

    private List<ClientList.Row> rows(ListQuestion question, Run run, List<Condition> wanted, Paging paging) {
        // Where nobody is left out, the index of names gives a page without sorting; an outer join would keep it from
        // being used.
        JoinType person = wanted.isEmpty() ? JoinType.JOIN : JoinType.LEFT_OUTER_JOIN;
        List<SortField<?>> order = order(question);
        return sql.select(
                        BENEFIT_UNIT.ID,
                        PERSON.NAME,
                        AREA.NAME,
                        STAFF.NAME,
                        DETERMINATION.MONTH,
                        DETERMINATION.PAID,
                        DETERMINATION.ESTIMATED,
                        field(works(run.month)),
                        field(partnerWithoutRight()),
                        coResidents())
                .from(units(run, JoinType.JOIN))
                .join(STAFF)
                .on(STAFF.ID.eq(BENEFIT_UNIT.CASE_MANAGER_ID))
                .where(BENEFIT_UNIT.ID.in(select(BENEFIT_UNIT.ID)
                        .from(units(run, person))
                        .where(wanted)
                        .orderBy(order)
                        .limit(PAGE_SIZE)
                        .offset(paging.offset())))
                .orderBy(order)
                .fetch(row -> new ClientList.Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5() == null
                                ? null
                                : Amount.of(YearMonth.from(row.value5()), row.value6(), row.value7()),
                        row.value8(),
                        row.value9(),
                        row.value10()));
    }

    /** The areas to choose from. */
    List<Choice> areas() {
        return sql.select(AREA.ID, AREA.NAME)
                .from(AREA)
                .orderBy(AREA.NAME)
                .fetch(row -> new Choice(String.valueOf(row.value1()), row.value2()));
    }

    private Run lastRun() {
        return sql.select(MONTH_RUN.MONTH, MONTH_RUN.KNOWN_AT)
                .from(MONTH_RUN)
                .where(MONTH_RUN.FINISHED_AT.isNotNull())
                .orderBy(MONTH_RUN.MONTH.desc(), MONTH_RUN.KNOWN_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Run(row.value1(), row.value2()))
                .orElseGet(() -> new Run(YearMonth.now(clock).atDay(1), OffsetDateTime.now(clock)));
    }

    /** What is joined from outside and not asked for, the database leaves out by itself. */
    private static Table<?> units(Run run, JoinType person) {
        return BENEFIT_UNIT
                .join(PERSON, person)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .leftJoin(AREA)
                .on(AREA.ID.eq(BENEFIT_UNIT.AREA_ID))
                .leftJoin(DETERMINATION)
                .on(
                        DETERMINATION.MONTH.eq(run.month),
                        DETERMINATION.KNOWN_AT.eq(run.knownAt),
                        DETERMINATION.UNIT_ID.eq(BENEFIT_UNIT.ID));
    }

    private static List<Condition> wanted(ListQuestion question, Run run, @Nullable Long caseManager) {
        List<Condition> wanted = new ArrayList<>();
        if (caseManager != null) {
            wanted.add(BENEFIT_UNIT.CASE_MANAGER_ID.eq(caseManager));
        }
        if (question.area() != 0) {
            wanted.add(BENEFIT_UNIT.AREA_ID.eq(question.area()));
        }
        if (question.text().matches("\\d{1,18}")) {
            wanted.add(BENEFIT_UNIT.ID.eq(Long.valueOf(question.text())));
        } else if (!question.text().isEmpty()) {
            wanted.add(PERSON.SEARCH_NAME.contains(plain(question.text())));
        }
        switch (question.show()) {
            case EVERYBODY -> {}
            case WORKING -> wanted.add(works(run.month));
            case UNDECIDED -> wanted.add(DETERMINATION.MONTH.isNotNull().and(DETERMINATION.PAID.isNull()));
            case ESTIMATED -> wanted.add(DETERMINATION.PAID.isNotNull().and(DETERMINATION.ESTIMATED));
        }
        return wanted;
    }

    private static List<SortField<?>> order(ListQuestion question) {
        Field<?> column = switch (question.order()) {
            case NAME -> PERSON.SORT_NAME;
            case NUMBER -> BENEFIT_UNIT.ID;
            case AREA -> AREA.NAME;
            case AMOUNT -> DETERMINATION.PAID;
        };
        return List.of(question.descending() ? column.desc().nullsLast() : column.asc(), BENEFIT_UNIT.ID.asc());
    }

    /** Lower case without diacritics, as names are kept to search in. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Condition works(LocalDate month) {
        return exists(selectOne()
                .from(WORK)
                .where(
                        WORK.UNIT_ID.eq(BENEFIT_UNIT.ID),
                        Versions.holdsOn(month, WORK.FROM_MONTH, WORK.TO_MONTH),
                        Versions.isLast(WORK)));
    }

    private Condition partnerWithoutRight() {
        return exists(selectOne().from(MEMBER).where(member("PARTNER"), MEMBER.ENTITLED.isFalse()));
    }

    private Field<Integer> coResidents() {
        return field(selectCount().from(MEMBER).where(member("CO_RESIDENT")));
    }

    private Condition member(String role) {
        return MEMBER.UNIT_ID
                .eq(BENEFIT_UNIT.ID)
                .and(MEMBER.ROLE.eq(role))
                .and(Versions.holdsOn(LocalDate.now(clock), MEMBER.FROM_DAY, MEMBER.TO_DAY))
                .and(Versions.isLast(MEMBER));
    }
}
