package nl.vangnet.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.Table;
import org.junit.jupiter.api.Test;

/** Nobody may be found in what leaves the package. */
final class DisclosureTest {
    private static final Map<String, String> OPEN =
            texts(Reports.write(Trials.reference()).open());
    private static final ReportFiles SECOND = Reports.write(Trials.second());

    /** Columns that hold numbers of people. */
    private static final Set<String> PEOPLE = Set.of(
            "First reason", "Held in total", "People", "Interviews", "Outside these days", "Together", "EA", "ZR", "V");

    @Test
    void noTableOfPeopleHoldsASmallNumber() {
        int tables = 0;
        for (String name : List.of("stroom-uitgesloten", "stroom-groepen", "tabel-1-metingen", "tabel-2-deelnemers")) {
            List<String> lines = open(name + ".csv").lines().toList();
            List<String> header = List.of(lines.getFirst().split(",", -1));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                for (int i = 1; i < cells.length; i++) {
                    if (PEOPLE.contains(header.get(i))) {
                        assertThat(cells[i]).as(name + ": " + line).doesNotMatch("[1-9]");
                    }
                }
            }
            tables++;
        }
        assertThat(tables).isEqualTo(4);
    }

    @Test
    void fewWhoWithdrewCannotBeWorkedOutFromThoseWhoStayed() {
        assertThat(open("stroom-groepen.csv"))
                .contains("Followed in registers to the end,x,x,x,800")
                .contains("Withdrew consent for registers,x,x,x,12");
    }

    @Test
    void theSizeOfASmallArmIsKeptBackWithThatOfTheOthers() {
        Flow flow = Flow.of(
                Trials.withASmallArm(), new Sections(Trials.withASmallArm().analysis()), new DisclosureLog());
        assertThat(flow.people()).startsWith(null, null, null);
        assertThat(flow.units()).containsExactly(263, 262, 263, 788);
    }

    @Test
    void aTotalThatDiffersFromAnotherByAFewPeopleIsKeptBack() {
        Totals totals = new Totals();
        assertThat(totals.show(812)).isEqualTo(812);
        assertThat(totals.show(805)).isNull();
        assertThat(totals.show(800)).isEqualTo(800);
        assertThat(totals.show(800)).isEqualTo(800);
        assertThat(totals.show(4)).isNull();
    }

    @Test
    void aReasonOfFewTakesAnotherWithIt() {
        assertThat(open("stroom-uitgesloten.csv")).contains("In prison,x,x", "Outside the city,x,x");
    }

    @Test
    void aShareOfFewIsNotDrawnEither() {
        assertThat(open("figuur-1.csv")).contains("2018-06,x,x,x").doesNotContain("2018-12,x");
    }

    @Test
    void everyTableOfPeopleIsInTheLog() {
        String log = open("controle-herkenbaarheid.csv");
        for (String name : OPEN.keySet()) {
            if (name.startsWith("stroom-") || name.startsWith("tabel-") || name.startsWith("figuur-")) {
                assertThat(log).contains(name.replace(".csv", ""));
            }
        }
    }

    @Test
    void noOpenFileHoldsAPersonOrAUnit() {
        for (ReportInput trial : List.of(Trials.reference(), Trials.second())) {
            Set<String> numbers = new TreeSet<>(List.of(trial.input().people().texts("pid")));
            numbers.addAll(List.of(trial.input().people().texts(trial.config().cluster())));
            Pattern any = Pattern.compile("\\b(" + String.join("|", numbers) + ")\\b");
            texts(Reports.write(trial).open())
                    .forEach((name, text) ->
                            assertThat(any.matcher(text).find()).as(name).isFalse());
        }
    }

    @Test
    void remarksNameNoRows() {
        assertThat(Trials.second().analysis().remarks()).anyMatch(remark -> remark.contains(", row "));
        assertThat(Remarks.of(Trials.second()))
                .isNotEmpty()
                .noneMatch(remark -> remark.contains(" row "))
                .anyMatch(remark -> remark.endsWith("so that they say nothing of the error"));
    }

    @Test
    void remarksNameNoFewPeople() {
        assertThat(Remarks.withoutFew("block A has 3 and 40 people in the two arms"))
                .contains("has x and 40 people");
        assertThat(Remarks.withoutFew("block A has 12 and 4 people in the two arms"))
                .contains("has 12 and x people");
        assertThat(Remarks.withoutFew("12 people without an answer")).isEqualTo("12 people without an answer");
    }

    @Test
    void personsAreOnlyInTheFolderForASecureEnvironmentAndWithoutTheirNumber() {
        for (ReportFiles files : List.of(Reports.write(Trials.reference()), SECOND)) {
            assertThat(files.secure().keySet()).allMatch(name -> name.startsWith("alleen-beveiligde-omgeving/"));
            assertThat(files.open().keySet()).noneMatch(name -> name.contains("personen"));
            String persons = persons(files);
            assertThat(persons.lines().findFirst().orElseThrow()).doesNotContain("pid");
        }
    }

    @Test
    void caseManagersGetANumberOfTheFileOnly() {
        String persons = persons(Reports.write(Trials.reference()));
        for (String manager :
                Set.copyOf(List.of(Trials.reference().input().people().texts("case_manager")))) {
            assertThat(persons).doesNotContain("," + manager + ",");
        }
    }

    @Test
    void aColumnThatNamesPeopleIsRefused() {
        Table named =
                new Table("analysis.csv", List.of("achternaam", "deelname", "x"), List.of(List.of("Jansen", "1", "2")));
        assertThatThrownBy(() -> Identifying.check(named, "achternaam"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("achternaam");
        Identifying.check(named, "deelname");
    }

    @Test
    void aCitizenServiceNumberIsRefusedAndNotRepeated() {
        Table people =
                new Table("analysis.csv", List.of("unit_id"), List.of(List.of("123456789"), List.of("999900006")));
        assertThatThrownBy(() -> Identifying.check(people, "unit_id"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("row 3")
                .hasMessageNotContaining("999900006");
    }

    @Test
    void aLaterTableIsKeptBackWhenItDiffersFromTheOneBeforeByAFewPeople() {
        DisclosureLog log = new DisclosureLog();
        int[][] before = {{50, 40}, {60, 30}};
        assertThat(log.tableAfter("t", List.<int[][]>of(before), new int[][] {{47, 43}, {60, 30}})
                        .count(0, 0))
                .isNull();
        assertThat(log.tableAfter("t", List.<int[][]>of(before), new int[][] {{30, 60}, {40, 50}})
                        .count(0, 0))
                .isEqualTo(30);
    }

    private static String open(String name) {
        return Objects.requireNonNull(OPEN.get(name), name);
    }

    private static String persons(ReportFiles files) {
        return Objects.requireNonNull(texts(files.secure()).get("alleen-beveiligde-omgeving/personen.csv"));
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> new String(file.getValue(), UTF_8)));
    }
}
