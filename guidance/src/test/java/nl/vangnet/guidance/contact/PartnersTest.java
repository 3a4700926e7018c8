package nl.vangnet.guidance.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.rulegraph.Csv;
import nl.vangnet.rulegraph.Site;
import org.junit.jupiter.api.Test;

final class PartnersTest {
    @Test
    void aPartnerThatStoppedIsOnTheListOfThenAndNotOfNow() {
        assertThat(codes(LocalDate.of(2021, 12, 31))).contains("welzijn");
        assertThat(codes(LocalDate.of(2022, 1, 1))).doesNotContain("welzijn").contains("buurtteam");
        assertThat(Partners.all().get("welzijn").name()).isEqualTo("Welzijnswerk Het Dok");
    }

    @Test
    void onlyWhoHelpsWithDebtsHearsADateOfBirth() {
        assertThat(Partners.all().listed(LocalDate.of(2026, 1, 1)))
                .filteredOn(partner -> partner.subject().data().contains("birth_date"))
                .extracting(Partner::code)
                .containsExactly("schuldhulp");
    }

    @Test
    void aPartnerOfAnUnknownSubjectOrThatStandsTwiceIsNotLoaded() {
        Csv.Line good = line(Map.of("partner", "a", "name", "A", "subject", "DEBTS", "from", "2020-01-01", "to", ""));
        assertThatThrownBy(() -> Partners.of(List.of(good, good))).hasMessageContaining("stands twice");
        assertThatThrownBy(() -> Partners.of(List.of(line(changed(good, "subject", "GOSSIP")))))
                .hasMessageContaining("GOSSIP");
        assertThatThrownBy(() -> Partners.all().get("b")).hasMessageContaining("no partner b");
    }

    @Test
    void aSubjectWithAClauseForPeopleOrWithUnknownDataIsNotLoaded() {
        Csv.Line good = line(Map.of(
                "subject", "DEBTS",
                "clause", "partner-debts",
                "data", "name",
                "consent_days", "10",
                "document", "",
                "verification", "inferred"));
        assertThat(Partners.subjects(List.of(good))).containsKey("DEBTS");
        assertThatThrownBy(() -> Partners.subjects(List.of(line(changed(good, "clause", "meet")))))
                .hasMessageContaining("not for partners");
        assertThatThrownBy(() -> Partners.subjects(List.of(line(changed(good, "data", "name diagnosis")))))
                .hasMessageContaining("diagnosis");
    }

    private static List<String> codes(LocalDate on) {
        return Partners.all().listed(on).stream().map(Partner::code).toList();
    }

    private static Map<String, String> changed(Csv.Line line, String column, String value) {
        Map<String, String> values = new HashMap<>(line.values());
        values.put(column, value);
        return values;
    }

    private static Csv.Line line(Map<String, String> values) {
        return new Csv.Line(new Site("partners.csv", 3), values);
    }
}
