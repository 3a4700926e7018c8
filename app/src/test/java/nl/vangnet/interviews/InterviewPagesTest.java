package nl.vangnet.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.experiments.Conduct;
import nl.vangnet.experiments.Trials;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterviewPagesTest {
    private static final int UNITS = 30;

    private static @Nullable SomeTrial made;

    @Test
    void anInterviewerHoldsAnInterviewFromTheListToTheLastQuestion() {
        long unit = units().get(3);
        String address = "/onderzoek/interviews/" + trial().id() + "/T1/" + SomeTrial.pid(unit);
        try (Visit visit = Browser.visitAs("interviewer")) {
            assertThat(visit.path()).isEqualTo("/onderzoek/interviews");
            assertThat(visit.main()).contains("Meer aandacht in de Hoek", "T0", "T1", "Vragenlijst, versie 1");
            visit.screen().locator("details").first().evaluate("one => { one.open = true; }");
            visit.looks("interviews-overzicht");
            visit.open("/onderzoek/interviews/" + trial().id() + "/T1");
            visit.looks("interviews-lijst");
            assertThat(visit.open(address)).isEqualTo(200);
            visit.looks("interviews-deelnemer");
            visit.choose(visit.button("Begin het interview"));
            assertThat(visit.main()).contains("Verbeter ", "Kies hoe u elkaar spreekt");
            visit.looks("interviews-begin-fout");
            visit.screen().locator("#hoe").check();
            visit.choose(visit.button("Begin het interview"));
            assertThat(visit.path()).isEqualTo(address + "/vragen");
            visit.choose(visit.button("Bewaar en ga verder"));
            assertThat(visit.main()).contains("Kies een antwoord");
            answer(visit, "work", "yes");
            visit.screen().locator("#hours").fill("veel");
            visit.screen().locator("input[name=contract][value=temporary]").check();
            visit.choose(visit.button("Bewaar en ga verder"));
            assertThat(visit.main()).contains("Vul een heel getal in van 1 tot en met 80");
            assertThat(visit.screen().locator("#hours").inputValue()).isEqualTo("veel");
            assertThat(visit.screen()
                            .locator("input[name=contract][value=temporary]")
                            .isChecked())
                    .isTrue();
            visit.looks("interviews-vragen-fout");
            visit.screen().locator("#hours").fill("20");
            visit.choose(visit.button("Bewaar en ga verder"));
            interrupted(visit, address);
            rest(visit);
            assertThat(visit.path()).isEqualTo(address + "/nakijken");
            assertThat(visit.main()).contains("Klopt alles?", "Een tijdelijk contract", "20", "€ 15,00");
            visit.looks("interviews-nakijken");
            visit.screen().locator("#bon").fill("WS-2026-0001");
            visit.choose(visit.button("Sluit het interview af"));
            assertThat(visit.main()).contains("Het interview is bewaard.");
            visit.open(address);
            assertThat(visit.main())
                    .contains("De antwoorden zijn hier niet te zien.")
                    .doesNotContain("contract");
            assertThat(visit.button("Begin het interview").count()).isZero();
        }
        assertThat(Browser.bean(Interviews.class).of(trial().id()))
                .filteredOn(one -> one.pid().equals(SomeTrial.pid(unit)))
                .singleElement()
                .satisfies(one -> assertThat(one.answers())
                        .containsEntry("work", "yes")
                        .containsEntry("hours", "20")
                        .containsEntry("contract", "temporary")
                        .containsEntry("grade_wellbeing", "7")
                        .doesNotContainKey("contacts_12m"));
    }

    /** Stops half way, sees that nothing was lost, and goes on. */
    private static void interrupted(Visit visit, String address) {
        visit.open(address);
        assertThat(visit.main()).contains("De antwoorden zijn bewaard.");
        visit.choose(visit.screen().locator("main a[href='" + address + "/vragen']"));
        assertThat(visit.main()).contains("vrijwilligerswerk").doesNotContain("contract");
    }

    private static void rest(Visit visit) {
        for (int section = 0; section < 10 && visit.path().endsWith("/vragen"); section++) {
            for (String name : names(visit, "input[type=radio]")) {
                visit.screen().locator("input[name='" + name + "']").first().check();
            }
            for (String name : names(visit, "input[inputmode=numeric]")) {
                if (name.equals("contacts_12m")) {
                    visit.screen().locator("#contacts_12m-geen").selectOption("dont_know");
                } else {
                    visit.screen().locator("#" + name).fill("7");
                }
            }
            if (section == 2) {
                visit.looks("interviews-vragen");
            }
            visit.choose(visit.button("Bewaar en ga verder"));
        }
    }

    private static List<String> names(Visit visit, String selector) {
        return ((List<?>) visit.screen()
                        .locator("main " + selector)
                        .evaluateAll("all => [...new Set(all.map(one => one.name))]"))
                .stream().map(String::valueOf).toList();
    }

    private static void answer(Visit visit, String item, String code) {
        visit.screen()
                .locator("input[name='" + item + "'][value='" + code + "']")
                .check();
        visit.choose(visit.button("Bewaar en ga verder"));
    }

    @Test
    void anAttemptIsKeptWithWhatTheNextOneMustKnowAndNothingAboutIllness() {
        long unit = units().get(5);
        String address = "/onderzoek/interviews/" + trial().id() + "/T1/" + SomeTrial.pid(unit);
        try (Visit visit = Browser.visitAs("interviewer")) {
            visit.open(address);
            visit.screen().locator("input[name=kanaal]").first().check();
            visit.screen().locator("input[name=uitkomst][value=APPOINTMENT]").check();
            visit.screen().locator("#notitie").fill("Heeft een depressie");
            visit.choose(visit.button("Bewaar de poging"));
            assertThat(visit.main())
                    .contains("Vul de dag van de afspraak in", "Haal woorden over ziekte weg: depressie");
            assertThat(visit.screen().locator("#notitie").inputValue()).isEqualTo("Heeft een depressie");
            visit.looks("interviews-poging-fout");
            visit.screen().locator("#notitie").fill("Liever na vier uur");
            visit.screen().locator("#afspraak_dag").fill(today().plusDays(2).toString());
            visit.screen().locator("#afspraak_tijd").fill("25.00");
            visit.choose(visit.button("Bewaar de poging"));
            assertThat(visit.main()).contains("Vul de tijd in");
            visit.screen().locator("#afspraak_tijd").fill("16.30");
            visit.choose(visit.button("Bewaar de poging"));
            assertThat(visit.main()).contains("De poging is bewaard.");
            visit.open(address);
            assertThat(visit.main()).contains("Afspraak gemaakt", "16.30", "Liever na vier uur");
        }
    }

    @Test
    void anInterviewOutsideTheWaveNeedsAReasonThatTheResearcherReads() {
        long unit = units().get(7);
        String address = "/onderzoek/interviews/" + trial().id() + "/T0/" + SomeTrial.pid(unit);
        try (Visit visit = Browser.visitAs("interviewer")) {
            visit.open(address);
            assertThat(visit.main()).contains("Vandaag is buiten de periode van de meting");
            visit.screen().locator("#hoe").check();
            visit.choose(visit.button("Begin het interview"));
            assertThat(visit.main()).contains("Schrijf op waarom het interview op deze dag is");
            visit.screen().locator("#reden").fill("Lag lang in het buitenland vast");
            visit.choose(visit.button("Begin het interview"));
            rest(visit);
            visit.choose(visit.button("Sluit het interview af"));
        }
        try (Visit visit = Browser.visitAs("onderzoeker")) {
            visit.open("/onderzoek/interviews");
            assertThat(Objects.requireNonNull(visit.screen().locator("main").textContent()))
                    .contains("Lag lang in het buitenland vast", SomeTrial.pid(unit));
        }
    }

    @Test
    void whoIsNoInterviewerSeesNumbersAndNobody() {
        String wave = "/onderzoek/interviews/" + trial().id() + "/T1";
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("onderzoeker", 200);
        expected.put("auditor", 200);
        expected.put("klantmanager", 403);
        expected.put("teamleider", 403);
        expected.put("klant", 403);
        expected.forEach((who, status) -> {
            try (Visit visit = Browser.visitAs(who)) {
                assertThat(visit.statusOf("/onderzoek/interviews")).as(who).isEqualTo(status);
                assertThat(visit.statusOf(wave)).as(who).isEqualTo(403);
                assertThat(visit.statusOf(wave + "/" + SomeTrial.pid(units().getFirst()) + "/vragen"))
                        .as(who)
                        .isEqualTo(403);
            }
        });
        try (Visit visit = Browser.visitAs("interviewer")) {
            for (String nothing : List.of("/T9", "/T1/P0", "/T1/P0/vragen")) {
                assertThat(visit.statusOf("/onderzoek/interviews/" + trial().id() + nothing))
                        .as(nothing)
                        .isEqualTo(404);
            }
            assertThat(visit.statusOf("/onderzoek/interviews/999999/T1")).isEqualTo(404);
            assertThat(visit.statusOf("/onderzoek/interviews/vragenlijst/99/nl"))
                    .isEqualTo(404);
            for (String question : List.of("?stand=HELD", "?stand=';drop", "?pagina=999", "?pagina=x")) {
                assertThat(visit.statusOf(wave + question)).as(question).isEqualTo(200);
            }
            for (String file : List.of("/werk/klanten", "/werk/klanten/1", "/werk/inzage", "/onderzoek/uitvoering")) {
                assertThat(visit.statusOf(file)).as(file).isEqualTo(403);
            }
        }
    }

    @Test
    void noPageOfAnInterviewerTellsAnArm() {
        List<String> pages = new ArrayList<>(List.of(
                "/onderzoek/interviews",
                "/onderzoek/interviews/" + trial().id() + "/T0",
                "/onderzoek/interviews/" + trial().id() + "/T1?pagina=2",
                "/onderzoek/interviews/vragenlijst/1/nl",
                "/onderzoek/interviews/vragenlijst/2/en"));
        for (long unit : units()) {
            pages.add("/onderzoek/interviews/" + trial().id() + "/T1/" + SomeTrial.pid(unit));
        }
        try (Visit visit = Browser.visitAs("interviewer")) {
            for (String page : pages) {
                assertThat(visit.open(page)).as(page).isEqualTo(200);
                assertThat(visit.screen().content().toLowerCase(Locale.ROOT))
                        .as(page)
                        .doesNotContain("dubbeltje", "kwartje", "klantmanager: ");
            }
        }
    }

    @Test
    void aQuestionnaireIsReadInBothLanguages() {
        try (Visit visit = Browser.visitAs("onderzoeker")) {
            visit.open("/onderzoek/interviews/vragenlijst/2/nl");
            assertThat(visit.main())
                    .contains("Heeft u op dit moment betaald werk?", "Alleen na dit antwoord op work: Ja.");
            visit.looks("interviews-vragenlijst");
            visit.open("/onderzoek/interviews/vragenlijst/2/en?taal=en");
            assertThat(visit.main())
                    .contains("Do you have paid work at the moment?", "Only after this answer to work: Yes.");
            visit.looks("interviews-vragenlijst-en");
        }
    }

    /** One trial for all of these, that started seven and a half months ago. */
    private static synchronized SomeTrial trial() {
        if (made == null) {
            Instant began = today().minusMonths(7).minusDays(15).atTime(9, 0).toInstant(ZoneOffset.UTC);
            made = new SomeTrial(
                    Browser.bean(DSLContext.class),
                    Browser.bean(Trials.class),
                    Browser.bean(Conduct.class),
                    began,
                    units());
        }
        return made;
    }

    private static List<Long> units() {
        return Browser.bean(DSLContext.class)
                .fetch("select id from benefit_unit order by id desc limit ?", UNITS)
                .into(Long.class);
    }

    private static LocalDate today() {
        Clock clock = Browser.bean(Clock.class);
        return LocalDate.now(clock);
    }
}
