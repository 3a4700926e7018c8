package nl.vangnet.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.TrialRefused;
import nl.vangnet.experiments.Trials;
import nl.vangnet.trials.ledger.LedgerFile;
import org.junit.jupiter.api.Test;

class StudyPagesTest {
    private static final Actor ROSA = Actor.named("Rosa");
    private static final String PLAN_FIRST = "Leg eerst het plan vast, dan pas mag de loting open.";

    @Test
    void aSmallTrialGoesFromDataToReportAndIsNotOpenedBeforeThePlanIsLocked() {
        long trial = ShortTrial.running("kort-onderzoek", 260);
        String address = "/onderzoek/experimenten/" + trial + "/analyse";
        try (Visit visit = Browser.visitAs("onderzoeker")) {
            visit.open("/onderzoek/experimenten/" + trial);
            visit.choose(visit.screen().locator("main a[href='" + address + "']"));
            assertThat(visit.main()).contains("Eerst liggen gegevens en plan vast.", "T0", "T1");
            visit.looks("analyse-begin");
            visit.choose(visit.button("Stel voor om te openen"));
            assertThat(visit.main()).contains("Schrijf op waarom de loting nu open mag");
            propose(visit);
            assertThat(visit.main()).contains(PLAN_FIRST);
            assertThat(visit.screen().locator("#reden").inputValue()).isEqualTo("Alles ligt vast en er is geoefend.");
            visit.looks("analyse-geweigerd");

            visit.choose(visit.button("Leg de gegevens vast"));
            assertThat(visit.main())
                    .contains("De gegevens liggen vast.", "analysis.csv", "staat in welke groep iemand zit.");
            visit.choose(visit.button("Oefen"));
            assertThat(visit.main()).contains("De oefening is klaar.", "Oefening 1");
            visit.looks("analyse-gegevens");
            visit.open(address + "/oefening/1");
            assertThat(visit.main()).contains("De groepen hieronder zijn verzonnen.", "Kort onderzoek");
            visit.looks("analyse-oefening");
            visit.open(address);
            propose(visit);
            assertThat(visit.main()).contains(PLAN_FIRST);

            visit.open(address + "/plan");
            assertThat(visit.main())
                    .contains(
                            "Heeft u op dit moment betaald werk? (T1)", "10 procentpunt", "Wij loten 500 keer opnieuw");
            visit.looks("analyse-plan");
            visit.choose(visit.button("Leg het plan vast"));
            assertThat(visit.main()).contains("Het plan ligt vast.");
            propose(visit);
            assertThat(visit.main()).contains("Het voorstel staat in het grootboek.", "Dit wacht op de auditor.");
            assertThat(visit.button("Bevestig en open de loting").count()).isZero();
            visit.looks("analyse-voorstel");
        }
        try (Visit visit = Browser.visitAs("auditor")) {
            visit.open(address);
            assertThat(visit.button("Bereken").count()).isZero();
            visit.choose(visit.button("Bevestig en open de loting"));
            assertThat(visit.main()).contains("De loting is open.");
            visit.looks("analyse-auditor");
        }
        try (Visit visit = Browser.visitAs("onderzoeker")) {
            visit.open(address);
            visit.choose(visit.button("Bereken"));
            assertThat(visit.main()).contains("Alles is berekend.");
            visit.choose(visit.button("Publiceer"));
            assertThat(visit.main()).contains("Dit onderzoek is gepubliceerd.", "report.json", "narekenen.R");
            visit.looks("analyse-gepubliceerd");
            assertThat(visit.statusOf(address + "/bestanden/report.json")).isEqualTo(200);
            assertThat(visit.statusOf(address + "/bestanden/alleen-beveiligde-omgeving/personen.csv"))
                    .isEqualTo(404);
            visit.choose(visit.screen().locator("main a.nl-button[href='" + address + "/rapport']"));
            assertThat(visit.main()).contains("Kort onderzoek", "Helpt vaker bellen?", "Vaker bellen");
            visit.looks("analyse-rapport");
            visit.open(address + "/rapport?taal=en");
            visit.looks("analyse-rapport-en");
        }
        assertThat(LedgerFile.faults(LedgerFile.write(Browser.bean(Trials.class).ledger(trial))))
                .isEmpty();
    }

    @Test
    void aTrialThatWasDrawnTodayCanBeFollowedToTheEndToo() {
        long trial = ShortTrial.running("vandaag", 0);
        Studies studies = Browser.bean(Studies.class);
        studies.lockData(trial, Browser.bean(DatasetMaker.class).make(trial).data(), ROSA);
        studies.lockPlan(trial, ROSA);
        studies.propose(trial, "Klaar.", ROSA);
        studies.open(trial, Actor.named("Nora"));
        studies.analyse(trial, ROSA);
        studies.publish(trial, ROSA);
        assertThat(Browser.bean(StudyStore.class).list(trial, StudyStore.Part.OPEN))
                .isNotEmpty();
    }

    @Test
    void ofTwoWhoRehearseAtOnceEachGetsARehearsalOrIsToldThatTheOtherDid() throws Exception {
        long trial = ShortTrial.running("tegelijk", 0);
        Studies studies = Browser.bean(Studies.class);
        studies.lockData(trial, Browser.bean(DatasetMaker.class).make(trial).data(), ROSA);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<String> rehearsal = () -> {
            start.await();
            try {
                return "oefening " + studies.rehearse(trial, ROSA);
            } catch (TrialRefused e) {
                return e.textKey();
            }
        };
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<String> one : two.invokeAll(List.of(rehearsal, rehearsal))) {
                outcomes.add(one.get());
            }
        }
        List<String> rehearsed =
                outcomes.stream().filter(one -> one.startsWith("oefening")).toList();
        assertThat(outcomes).doesNotHaveDuplicates().contains("oefening 1000001");
        assertThat(outcomes).allMatch(one -> rehearsed.contains(one) || one.equals("analyse.geweigerd.oefent_al"));
        assertThat(Browser.bean(StudyStore.class).runs(trial)).hasSameSizeAs(rehearsed);
    }

    @Test
    void onlyResearcherAndAuditorSeeAnAnalysis() {
        long trial = Browser.bean(Trials.class).all().getLast().id();
        String address = "/onderzoek/experimenten/" + trial + "/analyse";
        for (String who : List.of("klantmanager", "teamleider", "interviewer", "klant", "inkomensconsulent")) {
            try (Visit visit = Browser.visitAs(who)) {
                assertThat(visit.statusOf(address)).as(who).isEqualTo(403);
                assertThat(visit.statusOf(address + "/rapport")).as(who).isEqualTo(403);
            }
        }
        try (Visit visit = Browser.visitAs("auditor")) {
            assertThat(visit.statusOf(address)).isEqualTo(200);
            assertThat(visit.statusOf("/onderzoek/experimenten/999999/analyse")).isEqualTo(404);
            assertThat(visit.statusOf(address + "/oefening/99")).isEqualTo(404);
        }
    }

    private static void propose(Visit visit) {
        visit.screen().locator("#reden").fill("Alles ligt vast en er is geoefend.");
        visit.choose(visit.button("Stel voor om te openen"));
    }
}
