package nl.vangnet.population;

import static nl.vangnet.population.Waterstad.AREA;
import static nl.vangnet.population.Waterstad.CITY;
import static nl.vangnet.population.Waterstad.LAST_MONTH;
import static nl.vangnet.population.Waterstad.MONTHS;
import static nl.vangnet.population.Waterstad.SEED;
import static nl.vangnet.population.Waterstad.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Role;
import org.junit.jupiter.api.Test;

/** What the specification of the synthetic municipality asks, against the city of one seed. */
class AcceptanceTest {
    private static final LocalDate TODAY = LAST_MONTH.atEndOfMonth();

    @Test
    void theSameSeedDrawsTheSamePeople() {
        Municipality again = Municipality.generate(Profile.AMSTERDAM, SEED, LAST_MONTH, MONTHS);

        assertThat(again.households().toList()).isEqualTo(CITY);
        assertThat(again.household(31_415)).isEqualTo(CITY.get(31_415));
    }

    /** Another Java process or machine draws the same bytes. Who changes the generator on purpose puts the new digest here. */
    @Test
    void theSameSeedDrawsTheSameBytesEverywhere() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Household home : AREA) {
            List<Object> everything = new ArrayList<>(List.of(
                    home.clientNumber(),
                    home.address(),
                    home.accounts(),
                    home.registeredForm(),
                    home.education(),
                    home.origin(),
                    home.assistanceFrom(),
                    home.jobs(),
                    home.wageStatements(),
                    home.disregardGrants(),
                    home.hardCases()));
            for (Resident resident : home.residents()) {
                everything.addAll(Arrays.asList(
                        resident.name(),
                        resident.bsn(),
                        resident.birthDate(),
                        resident.sex(),
                        resident.role(),
                        resident.coResidentKind(),
                        resident.entitled(),
                        resident.movedIn(),
                        resident.movedOut(),
                        resident.departure(),
                        resident.reportedOn()));
            }
            digest.update(everything.toString().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("97451503f5c10d38f1471f946be7bf69167a2e192e5b0b0b6f8bf37b29b7ea7c");
    }

    @Test
    void anotherSeedDrawsOtherPeopleWithTheSameMargins() {
        for (long other : new long[] {1, 2, -3}) {
            List<Household> city = Municipality.generate(Profile.AMSTERDAM, other, LAST_MONTH, 3)
                    .households()
                    .toList();

            assertThat(worstDeviation(city)).as("seed %d", other).isLessThan(1);
            assertThat(Violations.in(city, TODAY)).as("seed %d", other).isEmpty();
            long samePerson = 0;
            for (int i = 0; i < city.size(); i++) {
                Resident one = city.get(i).applicant();
                Resident two = CITY.get(i).applicant();
                samePerson += one.name().equals(two.name()) && one.birthDate().equals(two.birthDate()) ? 1 : 0;
            }
            assertThat(samePerson).as("seed %d", other).isLessThan(10);
        }
    }

    @Test
    void theAreaIsTheFirstPartOfTheCity() {
        assertThat(AREA).hasSize(1_500).isEqualTo(CITY.subList(0, 1_500));
        assertThat(AREA).extracting(Household::area).containsOnly(new Area(1, "Molenveer", "Dijkzoom"));
    }

    @Test
    void everyPrintedMarginHoldsInTheCity() {
        Map<String, Double> measured = measured(CITY);
        for (Margins.Row row : new Margins().rows()) {
            assertThat(measured.getOrDefault(row.variable() + "/" + row.category(), 0.0))
                    .as("%s %s, seed %d", row.variable(), row.category(), SEED)
                    .isCloseTo(row.percent(), within(row.tolerance()));
        }
        report("worst deviation from a printed margin %.2f percentage points over 40,300"
                .formatted(worstDeviation(CITY)));
    }

    @Test
    void everyPrintedMarginHoldsInTheAreaWithinChance() {
        Map<String, Double> measured = measured(AREA);
        for (Margins.Row row : new Margins().rows()) {
            double p = row.percent() / 100;
            double chance = 300 * Math.sqrt(p * (1 - p) / AREA.size());
            assertThat(measured.getOrDefault(row.variable() + "/" + row.category(), 0.0))
                    .as("%s %s, seed %d", row.variable(), row.category(), SEED)
                    .isCloseTo(row.percent(), within(row.tolerance() + chance));
        }
        report("worst deviation from a printed margin %.2f percentage points over 1,500"
                .formatted(worstDeviation(AREA)));
    }

    @Test
    void everyDistrictHasItsPrintedShareOfTheCity() {
        Map<String, Long> units =
                CITY.stream().collect(Collectors.groupingBy(home -> home.area().district(), Collectors.counting()));
        List<List<String>> districts = Resource.rows("districts.csv");
        double all = districts.stream()
                .mapToDouble(f -> Double.parseDouble(f.get(1)))
                .sum();

        assertThat(CITY.stream().map(Household::area).distinct()).hasSize(22);
        for (List<String> district : districts) {
            double expected = Double.parseDouble(district.get(1)) / all * CITY.size();
            assertThat((double) units.getOrDefault(district.getFirst(), 0L))
                    .as(district.getFirst())
                    .isCloseTo(expected, within(expected / 100));
        }
    }

    @Test
    void noHouseholdIsImpossible() {
        List<String> violations = Violations.in(CITY, TODAY);

        report("%d structural violations".formatted(violations.size()));
        assertThat(violations).as("seed %d", SEED).isEmpty();
    }

    @Test
    void everybodyOfTheAreaHasANumberAndInTheCityTheyRunOut() {
        assertThat(AREA)
                .flatExtracting(Household::residents)
                .extracting(Resident::bsn)
                .doesNotContainNull();
        long numbers = CITY.stream()
                .flatMap(home -> home.residents().stream())
                .filter(resident -> resident.bsn() != null)
                .count();
        assertThat(numbers).isEqualTo(new Bsn(new Streams(SEED)).count());
    }

    @Test
    void nearlyAllSingleParentsAreWomen() {
        double women = percent(
                CITY,
                h -> h.registeredForm() == RegisteredForm.SINGLE_PARENT,
                h -> h.applicant().sex() == Sex.F);

        report("%.1f%% of single parents are women (97 +- 2)".formatted(women));
        assertThat(women).isCloseTo(97, within(2.0));
    }

    @Test
    void halfOfAllReceiveAssistanceForMoreThanFiveYears() {
        double long_ = percent(CITY, h -> true, h -> h.monthsOnAssistance() > 60);

        report("%.1f%% on assistance for more than five years (48-51)".formatted(long_));
        assertThat(long_).isBetween(48.0, 51.0);
    }

    @Test
    void oneInEightClientsHasACostSharerFrom21Years() {
        double sharing = percent(CITY, h -> true, h -> h.residents().stream().anyMatch(AcceptanceTest::sharesCosts21));
        double from27 = percent(
                CITY,
                h -> true,
                h -> h.residents().stream()
                        .anyMatch(r ->
                                sharesCosts21(r) && !r.birthDate().plusYears(27).isAfter(TODAY)));

        report("%.1f%% with a cost sharer from 21 years (12 +- 1), %.1f%% from 27 years".formatted(sharing, from27));
        assertThat(sharing).isCloseTo(12, within(1.0));
        assertThat(from27).isLessThan(sharing - 1);
    }

    @Test
    void personsPerUnitAgreeWithThePublishedStock() {
        long persons = CITY.stream().mapToLong(h -> h.partner() == null ? 1 : 2).sum();
        double perUnit = (double) persons / CITY.size();
        List<Integer> children = CITY.stream()
                .map(h -> Math.toIntExact(h.residents().stream()
                        .filter(r -> r.role() == Role.CHILD
                                && r.birthDate().plusYears(18).isAfter(TODAY))
                        .count()))
                .filter(n -> n > 0)
                .toList();

        report("%.3f persons per unit (1.09-1.10); %d families with %d minor children"
                .formatted(
                        perUnit,
                        children.size(),
                        children.stream().mapToInt(Integer::intValue).sum()));
        assertThat(perUnit).isBetween(1.08, 1.11);
    }

    @Test
    void youngClientsAndYoungChildrenAreAsCommonAsElsewherePrinted() {
        double under27 = percent(
                CITY, h -> true, h -> h.applicant().birthDate().plusYears(27).isAfter(TODAY));
        double toddler = percent(
                CITY,
                h -> h.registeredForm() == RegisteredForm.SINGLE_PARENT,
                h -> h.residents().stream()
                        .anyMatch(r -> r.birthDate().plusYears(5).isAfter(TODAY)));

        report("%.1f%% under 27 (2,798 of 40,141 in September 2020: 7.0)".formatted(under27));
        report("%.1f%% of single parents with a child under 5 (34 +- 3, all of the country in 2006)"
                .formatted(toddler));
        assertThat(under27).isCloseTo(7, within(1.0));
        assertThat(toddler).isCloseTo(34, within(3.0));
    }

    @Test
    void everyHardCaseIsThereAtLeastTwentyTimes() {
        Map<HardCase, Long> count = CITY.stream()
                .flatMap(home -> home.hardCases().stream())
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));

        report("hard cases %s".formatted(count));
        assertThat(count).containsOnlyKeys(HardCase.values());
        assertThat(count.values()).allMatch(n -> n >= 20);
    }

    @Test
    void everyHardCaseIsInTheAreaToo() {
        assertThat(AREA.stream().flatMap(home -> home.hardCases().stream()).distinct())
                .containsExactlyInAnyOrder(HardCase.values());
    }

    @Test
    void allNamesAndStreetsComeFromOurOwnLists() {
        List<String> words = Resource.rows("names.csv").stream()
                .flatMap(f -> Resource.words(f.get(2)).stream())
                .flatMap(word -> Arrays.stream(word.split("[; ]", -1)))
                .toList();
        List<List<String>> streets = Resource.rows("streets.csv");
        String street = "(" + streets.get(0).get(1) + ")(" + streets.get(1).get(1) + ")";

        assertThat(CITY)
                .flatExtracting(Household::residents)
                .flatExtracting(resident -> List.of(resident.name().full().split(" ", -1)))
                .isSubsetOf(words);
        assertThat(CITY).extracting(home -> home.address().street()).allMatch(name -> name.matches(street));
    }

    @Test
    void drawingTheWholeCityIsMeasured() {
        Municipality.generate(Profile.AREA, 7, LAST_MONTH, MONTHS).households().forEach(home -> {});
        long start = System.nanoTime();
        Municipality.generate(Profile.AREA, 8, LAST_MONTH, MONTHS).households().forEach(home -> {});
        long area = System.nanoTime();
        Municipality.generate(Profile.AMSTERDAM, 8, LAST_MONTH, MONTHS)
                .households()
                .forEach(home -> {});
        long city = System.nanoTime();

        report("1,500 units in %d ms, 40,300 units in %d ms"
                .formatted((area - start) / 1_000_000, (city - area) / 1_000_000));
    }

    private static boolean sharesCosts21(Resident resident) {
        return (resident.role() == Role.CHILD || resident.role() == Role.CO_RESIDENT)
                && resident.coResidentKind() == CoResidentKind.ORDINARY
                && resident.movedOut() == null
                && !resident.birthDate().plusYears(21).isAfter(TODAY);
    }

    private static double percent(List<Household> homes, Predicate<Household> among, Predicate<Household> counted) {
        List<Household> base = homes.stream().filter(among).toList();
        return 100.0 * base.stream().filter(counted).count() / base.size();
    }

    private static double worstDeviation(List<Household> homes) {
        Map<String, Double> measured = measured(homes);
        return new Margins()
                .rows().stream()
                        .mapToDouble(row -> Math.abs(
                                row.percent() - measured.getOrDefault(row.variable() + "/" + row.category(), 0.0)))
                        .max()
                        .orElseThrow();
    }

    /** Percentages by the keys of the margins, taken from the finished households. */
    private static Map<String, Double> measured(List<Household> homes) {
        Map<String, Double> percent = new HashMap<>();
        for (Household home : homes) {
            for (String key : List.of(
                    "sex/" + home.applicant().sex(),
                    "form/" + home.registeredForm().label(),
                    "age/" + ageLabel(home.applicant().birthDate()),
                    "education/" + home.education().label(),
                    "origin/" + home.origin().label(),
                    "duration/" + durationLabel(home.monthsOnAssistance()),
                    "works/" + (home.jobs().stream().anyMatch(job -> job.end() == null) ? "yes" : "no"))) {
                percent.merge(key, 100.0 / homes.size(), Double::sum);
            }
        }
        return percent;
    }

    private static String ageLabel(LocalDate birthDate) {
        int age = birthDate.until(TODAY.plusDays(1)).getYears();
        return Arrays.stream(AgeClass.values())
                .filter(c -> c.youngest() <= age && age <= c.oldest())
                .map(AgeClass::label)
                .findFirst()
                .orElse("none");
    }

    private static String durationLabel(int months) {
        return Arrays.stream(DurationClass.values())
                .filter(c -> c.fromMonth() <= months && months <= c.toMonth())
                .map(DurationClass::label)
                .findFirst()
                .orElse("none");
    }
}
