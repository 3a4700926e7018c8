package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault in a data file is told with its file and line, and with what to do about it. */
class TablesTest {
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2024, 12);
    private static final String DECLARED = "key,unit,axis,document,identifier,place\n";
    private static final String NORM = DECLARED + "norm.single,euro,month,Wet,BWBR1,21 a\n";
    private static final String ROWS = "key,from,to,known,value,status,source,note\n";
    private static final String RELATIONS = "table,equals,tolerance,source\n";

    private static Tables load(String declarations, String relations, String rows) {
        return Tables.parse(FIRST, LAST, declarations, relations, rows);
    }

    private static AbstractThrowableAssert<?, ?> faultIn(String rows) {
        return faultIn(NORM, RELATIONS, ROWS + rows);
    }

    private static AbstractThrowableAssert<?, ?> faultIn(String declarations, String relations, String rows) {
        return assertThatThrownBy(() -> load(declarations, relations, rows)).isInstanceOf(LoadException.class);
    }

    @Test
    void aTableIsReadWithItsCitationRowsRemarksAndBlankLines() {
        Tables tables = load(
                NORM,
                RELATIONS,
                "# made up\n\n" + ROWS
                        + "norm.single,2024-07-01,2024-12-31,,1100.5,inferred,\"paper, page 3\",\"it says \"\"about\"\"\"\n"
                        + "norm.single,2024-01-01,2024-06-30,2023-12-20,1000,verified,paper,\n");

        Table table = Sample.table(tables, "norm.single");
        assertThat(tables.all()).containsExactly(table);
        assertThat(tables.first()).isEqualTo(FIRST);
        assertThat(tables.last()).isEqualTo(LAST);
        assertThat(tables.find("norm.couple")).isNull();
        assertThat(table.citation()).hasToString("Wet artikel 21 onderdeel a");
        assertThat(table.citation().identifier()).isEqualTo("BWBR1");
        assertThat(table.unit()).isEqualTo(Table.Unit.EURO);
        assertThat(table.axis()).isEqualTo(Table.Axis.MONTH);
        assertThat(table.rows())
                .containsExactly(
                        new Table.Row(
                                LocalDate.parse("2024-01-01"),
                                LocalDate.parse("2024-06-30"),
                                LocalDate.parse("2023-12-20"),
                                100_000,
                                Verification.VERIFIED,
                                "paper",
                                "",
                                "rows",
                                5),
                        new Table.Row(
                                LocalDate.parse("2024-07-01"),
                                LocalDate.parse("2024-12-31"),
                                LocalDate.parse("2024-07-01"),
                                110_050,
                                Verification.INFERRED,
                                "paper, page 3",
                                "it says \"about\"",
                                "rows",
                                4));
    }

    @Test
    void aRowForAnUnknownKeyNamesTheNearest() {
        faultIn("norm.sinlge,2024-01-01,2024-12-31,,1.00,verified,paper,\n")
                .hasMessage("rows:2: no table is declared with the key norm.sinlge; the nearest is norm.single");
    }

    @Test
    void aTableWithoutRowsIsRefusedWhereItIsDeclared() {
        faultIn("")
                .hasMessage(
                        "declarations:2: the table norm.single has no rows: add them, with status unknown where nobody knows the amount");
    }

    @Test
    void aTableDeclaredTwiceIsRefused() {
        faultIn(NORM + "norm.single,euro,month,Wet,BWBR1,21 a\n", RELATIONS, ROWS)
                .hasMessage("declarations:3: the table norm.single is declared twice: take one out");
    }

    @Test
    void aGapIsRefusedAndAsksToSayThatNobodyKnowsTheAmount() {
        faultIn("""
                        norm.single,2024-01-01,2024-03-31,,1.00,verified,paper,
                        norm.single,2024-05-01,2024-12-31,,1.00,verified,paper,
                        """)
                .hasMessageStartingWith("rows:3: a gap: norm.single has no row from 2024-04-01 to 2024-04-30")
                .hasMessageEndingWith("say so with status unknown");
    }

    @Test
    void anOverlapIsRefusedAndTellsHowACorrectionLooks() {
        faultIn("""
                        norm.single,2024-01-01,2024-06-30,,1.00,verified,paper,
                        norm.single,2024-06-30,2024-12-31,,1.00,verified,paper,
                        """)
                .hasMessageStartingWith("rows:3: an overlap: norm.single already has a row for 2024-06-30 (line 2)")
                .hasMessageContaining("a correction has the same dates and a later day in the column known");
        faultIn("""
                        norm.single,2024-01-01,2024-12-31,,1.00,verified,paper,
                        norm.single,2024-01-01,2024-12-31,,2.00,verified,paper,
                        """).hasMessageStartingWith("rows:3: an overlap");
        faultIn("""
                        norm.single,2024-01-01,2024-06-30,,1.00,verified,paper,
                        norm.single,2024-01-01,2024-12-31,2024-02-01,2.00,verified,paper,
                        """).hasMessageStartingWith("rows:3: an overlap");
    }

    @Test
    void aTableThatStartsLateOrEndsEarlyIsRefused() {
        faultIn("norm.single,2024-02-01,2024-12-31,,1.00,verified,paper,\n")
                .hasMessage("rows:2: a gap: norm.single starts on 2024-02-01, not on 2024-01-01");
        faultIn("norm.single,2024-01-01,2024-11-30,,1.00,verified,paper,\n")
                .hasMessage("rows:2: a gap: norm.single ends on 2024-11-30, not on 2024-12-31");
    }

    @Test
    void aTableByDayOfThePersonMayStartAndEndAnywhereButHasNoGap() {
        String byDay = DECLARED + "age,number,day,Wet,BWBR1,7a\n";
        Tables tables = load(byDay, RELATIONS, ROWS + "age,1950-01-01,1959-12-31,1900-01-01,792,verified,paper,\n");
        Table age = Sample.table(tables, "age");
        assertThat(age.row(LocalDate.parse("1949-12-31"), Instant.MAX)).isNull();
        assertThat(age.row(LocalDate.parse("1950-01-01"), Instant.MAX)).isNotNull();
        assertThat(age.row(LocalDate.parse("1959-12-31"), Instant.MAX)).isNotNull();
        assertThat(age.row(LocalDate.parse("1960-01-01"), Instant.MAX)).isNull();
        faultIn(byDay, RELATIONS, ROWS + """
                        age,1950-01-01,1959-12-31,,792,verified,paper,
                        age,1960-01-02,1969-12-31,,804,verified,paper,
                        """).hasMessageStartingWith("rows:3: a gap");
    }

    @Test
    void aHeaderWithOtherColumnsIsRefused() {
        faultIn(NORM, RELATIONS, "# remark\nkey,from,until,known,value,status,source,note\n")
                .hasMessageStartingWith("rows:2: the columns are [key, from, until,")
                .hasMessageContaining("should be [key, from, to,");
    }

    @Test
    void aFileWithoutAHeaderIsRefused() {
        faultIn(NORM, RELATIONS, "# nothing yet\n").hasMessageStartingWith("rows: the file is empty");
    }

    @Test
    void tooFewOrTooManyColumnsAreRefusedWithTheAdviceToQuote() {
        faultIn("norm.single,2024-01-01,2024-12-31,,1.00,verified,paper\n")
                .hasMessage("rows:2: 7 values for 8 columns; quote a value that holds a comma");
        faultIn("norm.single,2024-01-01,2024-12-31,,1,00,verified,paper,\n")
                .hasMessage("rows:2: 9 values for 8 columns; quote a value that holds a comma");
    }

    @Test
    void anOpenQuoteIsRefused() {
        faultIn("norm.single,2024-01-01,2024-12-31,,1.00,verified,\"paper,\n")
                .hasMessage("rows:2: a quote is opened and not closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "1-1-2024", "2024"})
    void aBadDateIsRefusedWithItsColumn(String date) {
        faultIn("norm.single," + date + ",2024-12-31,,1.00,verified,paper,\n")
                .hasMessage("rows:2: \"" + date + "\" in the column from is no date: write it as 2024-01-31");
        faultIn("norm.single,2024-01-01,2024-12-31," + date + ",1.00,verified,paper,\n")
                .hasMessage("rows:2: \"" + date + "\" in the column known is no date: write it as 2024-01-31");
    }

    @Test
    void aRowThatEndsBeforeItStartsIsRefused() {
        faultIn("norm.single,2024-01-02,2024-01-01,,1.00,verified,paper,\n")
                .hasMessage("rows:2: the row ends before it starts");
        Tables oneDay = Tables.parse(YearMonth.of(2024, 1), YearMonth.of(2024, 1), NORM, RELATIONS, ROWS + """
                        norm.single,2024-01-01,2024-01-01,,1.00,verified,paper,
                        norm.single,2024-01-02,2024-01-31,,1.00,verified,paper,
                        """);
        assertThat(oneDay.all()).hasSize(1);
    }

    @Test
    void aStatusThatDoesNotExistIsRefusedWithThoseThatDo() {
        faultIn("norm.single,2024-01-01,2024-12-31,,1.00,sure,paper,\n")
                .hasMessage("rows:2: \"sure\" is no status: use verified, single-source, inferred, suspect or unknown");
    }

    @Test
    void aRowHasAValueOrSaysThatNobodyKnowsIt() {
        faultIn("norm.single,2024-01-01,2024-12-31,,1.00,unknown,paper,\n")
                .hasMessageContaining("rows:2: a row has a value, or the status unknown, and never both or neither");
        faultIn("norm.single,2024-01-01,2024-12-31,,,verified,paper,\n").hasMessageContaining("never both or neither");
    }

    @ParameterizedTest
    @CsvSource({"euro, 1.005", "euro, one", "percent, 12.345", "number, 1.5", "euro, 99999999999999999999"})
    void aValueThatDoesNotFitItsUnitIsRefused(String unit, String value) {
        faultIn(
                        DECLARED + "norm.single," + unit + ",month,Wet,BWBR1,21 a\n",
                        RELATIONS,
                        ROWS + "norm.single,2024-01-01,2024-12-31,," + value + ",verified,paper,\n")
                .hasMessageStartingWith("rows:2: \"" + value + "\" is no " + unit.toUpperCase(Locale.ROOT));
    }

    @Test
    void aRowWithoutASourceIsRefused() {
        faultIn("norm.single,2024-01-01,2024-12-31,,1.00,verified,,\n")
                .hasMessage("rows:2: the column source is empty");
    }

    @ParameterizedTest
    @CsvSource({"dollar,month,DOLLAR", "euro,year,YEAR"})
    void aUnitOrAxisThatDoesNotExistIsRefused(String unit, String axis) {
        faultIn(
                        DECLARED + "norm.single," + unit + "," + axis + ",Wet,BWBR1,21 a\n",
                        RELATIONS,
                        ROWS + "norm.single,2024-01-01,2024-12-31,,1.00,verified,paper,\n")
                .hasMessageMatching("declarations:2: \"(dollar|year)\" is none of \\[.*");
    }

    @Test
    void aTableWithoutAPlaceIsRefused() {
        faultIn(
                        DECLARED + "norm.single,euro,month,Wet,BWBR1,\n",
                        RELATIONS,
                        ROWS + "norm.single,2024-01-01,2024-12-31,,1.00,verified,paper,\n")
                .hasMessage("declarations:2: the column place is empty");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Tables.load(TablesTest.class, FIRST, LAST, "absent.csv", "r.csv", List.of()))
                .isInstanceOf(LoadException.class)
                .hasMessage("absent.csv: there is no such file beside nl.vangnet.rulegraph.TablesTest");
    }

    @Test
    void aCorrectionCountsFromTheDayItBecameKnownAndNotBefore() {
        Tables tables = load(NORM, RELATIONS, ROWS + """
                        norm.single,2024-01-01,2024-12-31,2024-03-10,1002.00,verified,corrected paper,
                        norm.single,2024-01-01,2024-12-31,2023-12-20,1000.00,verified,paper,
                        """);
        Table table = Sample.table(tables, "norm.single");

        assertThat(inMay(table, "2023-12-19T23:59:59Z")).isNull();
        assertThat(inMay(table, "2023-12-20T00:00:00Z")).isEqualTo(100_000L);
        assertThat(inMay(table, "2024-03-09T23:59:59Z")).isEqualTo(100_000L);
        assertThat(inMay(table, "2024-03-10T00:00:00Z")).isEqualTo(100_200L);
        assertThat(table.row(LocalDate.parse("2024-01-01"), LocalDate.parse("2023-12-20")))
                .get()
                .extracting(Table.Row::value)
                .isEqualTo(100_000L);
        assertThat(table.row(LocalDate.parse("2024-01-01"), LocalDate.parse("2023-12-21")))
                .isEmpty();
        assertThat(table.row(LocalDate.parse("2024-01-02"), LocalDate.parse("2023-12-20")))
                .isEmpty();
    }

    @Test
    void anAmountThatWasNotYetKnownLeavesTheOutcomeUndecidedInBothReadings() {
        Rules rules = Sample.rules();
        RuleGraph graph = Sample.graph(
                rules, List.of("rule.least"), rules.rule("least", Sample.ARTICLE, rules.amount("minimum")));
        Instant early = Instant.parse("2023-12-14T23:59:59Z");

        Line line = new Explainer(graph).explain("least", Sample.alone(), Sample.MAY, early);
        long[] column = new ColumnProgram(graph, List.of("least"))
                .run(new ColumnBatch(new int[] {0, 0}), Sample.MAY, early)
                .get("least");

        assertThat(line.value()).isNull();
        assertThat(line.because()).containsExactly(new Reason(Reason.Kind.AMOUNT_NOT_YET_KNOWN, "minimum", null));
        assertThat(column).containsExactly(ColumnProgram.UNDECIDED);
    }

    private static @Nullable Long inMay(Table table, String knownAt) {
        Table.Row row = table.row(LocalDate.parse("2024-05-01"), Instant.parse(knownAt));
        return row == null ? null : row.value();
    }
}
