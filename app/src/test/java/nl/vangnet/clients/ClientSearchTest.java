package nl.vangnet.clients;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.MONTH_RUN;
import static nl.vangnet.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.VangnetTest;
import nl.vangnet.web.Certainty;
import nl.vangnet.web.Paging;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@VangnetTest
@TestPropertySource(properties = "vangnet.demo=area")
class ClientSearchTest {
    @Autowired
    private ClientSearch search;

    @Autowired
    private DSLContext sql;

    @ParameterizedTest
    @EnumSource
    void leafingThroughAllPagesShowsEverybodyOnceInOrder(Order order) {
        Map<Long, String> sortNames = sql.select(BENEFIT_UNIT.ID, PERSON.SORT_NAME)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .fetchMap(BENEFIT_UNIT.ID, PERSON.SORT_NAME);
        for (boolean descending : new boolean[] {false, true}) {
            List<ClientList.Row> all = leafThrough(new ListQuestion("", 0, Show.EVERYBODY, order, descending, 1));
            assertThat(all).extracting(ClientList.Row::number).doesNotHaveDuplicates();
            assertThat(new HashSet<>(all.stream().map(ClientList.Row::number).toList()))
                    .isEqualTo(sortNames.keySet());
            assertThat(all).isSortedAccordingTo(comparator(order, descending, sortNames));
        }
    }

    /** Who has no amount comes last, whichever way the amounts run. */
    private static Comparator<ClientList.Row> comparator(Order order, boolean descending, Map<Long, String> sortNames) {
        Comparator<ClientList.Row> first = switch (order) {
            case NAME ->
                turned(Comparator.comparing(row -> Objects.requireNonNull(sortNames.get(row.number()))), descending);
            case NUMBER -> turned(Comparator.comparingLong(ClientList.Row::number), descending);
            case AREA -> turned(Comparator.comparing(ClientList.Row::area), descending);
            case AMOUNT ->
                turned(Comparator.comparingLong(row -> cents(row, descending ? -1 : Long.MAX_VALUE)), descending);
        };
        return first.thenComparingLong(ClientList.Row::number);
    }

    private static <T> Comparator<T> turned(Comparator<T> comparator, boolean descending) {
        return descending ? comparator.reversed() : comparator;
    }

    private static long cents(ClientList.Row row, long otherwise) {
        Amount amount = row.amount();
        return amount == null || amount.paid() == null
                ? otherwise
                : amount.paid().cents();
    }

    @ParameterizedTest
    @EnumSource
    void aFilterLeavesEverybodyItIsAboutAndNobodyElse(Show show) {
        List<ClientList.Row> everybody = leafThrough(question(Map.of()));
        List<ClientList.Row> shown = leafThrough(question(Map.of("toon", show.code())));
        assertThat(shown)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        everybody.stream().filter(row -> belongs(row, show)).toList());
    }

    private static boolean belongs(ClientList.Row row, Show show) {
        Certainty certainty = row.amount() == null ? null : row.amount().certainty();
        return switch (show) {
            case EVERYBODY -> true;
            case WORKING -> row.works();
            case UNDECIDED -> certainty == Certainty.UNDECIDED;
            case ESTIMATED -> certainty == Certainty.ESTIMATE;
        };
    }

    @Test
    void theAmountsAreThoseOfTheLastMonthThatWasDetermined() {
        ClientList list = search.find(question(Map.of("toon", "schatting")), null);
        assertThat(list.month().atDay(1))
                .isEqualTo(sql.select(max(MONTH_RUN.MONTH)).from(MONTH_RUN).fetchSingle(max(MONTH_RUN.MONTH)));
        ClientList.Row row = list.rows().getFirst();
        Long paid = sql.select(DETERMINATION.PAID)
                .from(DETERMINATION)
                .where(
                        DETERMINATION.UNIT_ID.eq(row.number()),
                        DETERMINATION.MONTH.eq(list.month().atDay(1)))
                .fetchSingle(DETERMINATION.PAID);
        assertThat(row.amount()).isEqualTo(Amount.of(list.month(), paid, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"van d", "VAN D", "  Van   d"})
    void partOfANameFindsWhoHasItHoweverItIsTyped(String text) {
        List<ClientList.Row> found = leafThrough(question(Map.of("zoek", text)));
        List<ClientList.Row> expected = leafThrough(question(Map.of())).stream()
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains("van d"))
                .toList();
        assertThat(found).isNotEmpty().containsExactlyElementsOf(expected);
    }

    @Test
    void aNameIsFoundWithAndWithoutItsAccents() {
        String accented = leafThrough(question(Map.of())).stream()
                .map(ClientList.Row::name)
                .filter(name -> !Normalizer.isNormalized(name, Normalizer.Form.NFD))
                .findFirst()
                .orElseThrow();
        String plain = Normalizer.normalize(accented, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        assertThat(plain).isNotEqualTo(accented);
        for (String text : List.of(accented, plain)) {
            assertThat(leafThrough(question(Map.of("zoek", text))))
                    .as(text)
                    .extracting(ClientList.Row::name)
                    .contains(accented);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "\\", "'", "999999999999999999", "9999999999999999999999"})
    void signsThatMeanSomethingToADatabaseAreJustSigns(String text) {
        assertThat(search.find(question(Map.of("zoek", text)), null).rows()).isEmpty();
    }

    @Test
    void aClientNumberFindsOneClient() {
        ClientList.Row somebody =
                search.find(question(Map.of("pagina", "3")), null).rows().get(4);
        assertThat(search.find(question(Map.of("zoek", String.valueOf(somebody.number()))), null)
                        .rows())
                .containsExactly(somebody);
    }

    @Test
    void aCaseManagerFindsTheOwnClientsOnly() {
        Long caseManager = sql.select(BENEFIT_UNIT.CASE_MANAGER_ID)
                .from(BENEFIT_UNIT)
                .orderBy(BENEFIT_UNIT.ID.desc())
                .limit(1)
                .fetchSingle(BENEFIT_UNIT.CASE_MANAGER_ID);
        List<Long> own = sql.select(BENEFIT_UNIT.ID)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.CASE_MANAGER_ID.eq(caseManager))
                .orderBy(BENEFIT_UNIT.ID)
                .fetch(BENEFIT_UNIT.ID);
        ListQuestion everybody = question(Map.of("volgorde", "nummer"));
        assertThat(leafThrough(everybody, caseManager))
                .extracting(ClientList.Row::number)
                .containsExactlyElementsOf(own);
        long another = own.getFirst() - 1;
        assertThat(search.find(question(Map.of("zoek", String.valueOf(another))), caseManager)
                        .rows())
                .isEmpty();
    }

    @Test
    void aPagePastTheEndIsTheLastOne() {
        ClientList far = search.find(question(Map.of("pagina", "1000000000")), null);
        assertThat((long) far.paging().number()).isEqualTo(far.paging().pages());
        assertThat(far.rows()).isNotEmpty();
        ClientList nobody = search.find(question(Map.of("gebied", "999", "pagina", "7")), null);
        assertThat(nobody.paging()).isEqualTo(new Paging(1, 25, 0));
    }

    private static ListQuestion question(Map<String, String> parameters) {
        return ListQuestion.of(parameters);
    }

    private List<ClientList.Row> leafThrough(ListQuestion question) {
        return leafThrough(question, null);
    }

    private List<ClientList.Row> leafThrough(ListQuestion question, @Nullable Long caseManager) {
        List<ClientList.Row> rows = new ArrayList<>();
        long pages = 1;
        for (int number = 1; number <= pages; number++) {
            ClientList list = search.find(
                    new ListQuestion(
                            question.text(),
                            question.area(),
                            question.show(),
                            question.order(),
                            question.descending(),
                            number),
                    caseManager);
            assertThat(list.paging().number()).isEqualTo(number);
            pages = list.paging().pages();
            rows.addAll(list.rows());
        }
        return rows;
    }
}
