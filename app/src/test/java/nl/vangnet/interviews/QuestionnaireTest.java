package nl.vangnet.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {
    private static final String HEAD = "section,id,type,codes,least,most,when\n";
    private static final String GOOD = HEAD + "a,work,binary,,,,\nb,hours,numeric,,1,80,work=yes\n";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void whoHasNoWorkIsNotAskedForHours() {
        Questionnaire questionnaire = Questionnaire.of(1);
        assertThat(ids(questionnaire, Map.of("work", "no"))).doesNotContain("hours", "contract");
        assertThat(ids(questionnaire, Map.of("work", "yes"))).contains("hours", "contract");
        assertThat(ids(questionnaire, Map.of("work", "dont_know"))).doesNotContain("hours");
    }

    @Test
    void anAnswerThatIsNoLongerOnTheRouteDoesNotCount() {
        Map<String, String> answers = new HashMap<>(Map.of("work", "yes", "hours", "20"));
        assertThat(Questionnaire.of(1).counted(answers)).containsEntry("hours", "20");
        answers.put("work", "no");
        assertThat(Questionnaire.of(1).counted(answers)).containsOnlyKeys("work");
    }

    @Test
    void whoDoesNotKnowOrWillNotSayIsMissing() {
        assertThat(Questionnaire.of(1).counted(Map.of("volunteer", "wont_say", "care", "yes")))
                .containsOnlyKeys("care");
    }

    @Test
    void whoHadNoContactGivesNoMark() {
        assertThat(ids(Questionnaire.of(1), Map.of("contacts_12m", "0"))).doesNotContain("grade_case_manager");
        assertThat(ids(Questionnaire.of(1), Map.of("contacts_12m", "3"))).contains("grade_case_manager");
        assertThat(ids(Questionnaire.of(1), Map.of("contacts_12m", "dont_know")))
                .contains("grade_case_manager");
        assertThat(ids(Questionnaire.of(1), Map.of())).doesNotContain("grade_case_manager");
    }

    @Test
    void aNumberIsWholeAndWithinItsBounds() {
        Item hours = Questionnaire.of(1).items().get(1);
        assertThat(List.of("1", "80", "dont_know", "wont_say")).allMatch(hours::accepts);
        assertThat(List.of("0", "81", "-1", "1,5", "1.5", "012", "veel", "", "99999999999", "²"))
                .noneMatch(hours::accepts);
    }

    @Test
    void everyQuestionOfTheFirstVersionIsInTheLater() {
        Questionnaire first = Questionnaire.all().getFirst();
        Questionnaire last = Questionnaire.all().getLast();
        assertThat(last.version()).isGreaterThan(first.version());
        assertThat(last.items().stream().map(Item::id))
                .containsAll(first.items().stream().map(Item::id).toList());
    }

    @Test
    void theDayDecidesTheVersion() {
        for (Questionnaire questionnaire : Questionnaire.all()) {
            assertThat(Questionnaire.on(questionnaire.from())).isSameAs(questionnaire);
        }
        assertThat(Questionnaire.on(LocalDate.of(1999, 1, 1)).version()).isEqualTo(1);
    }

    @Test
    void everyVersionIsWrittenInDutchAndEnglish() {
        for (Questionnaire questionnaire : Questionnaire.all()) {
            assertThat(questionnaire.languages()).contains("nl", "en");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b,hours,numeric,,1,80,job=yes          | looks at job
            a,hours,numeric,,1,80,work=yes         | not of an earlier section
            b,hours,numeric,,1,80,work=maybe       | looks for maybe
            b,hours,numeric,,1,80,work             | not item=answer
            b,hours,number,,1,80,                  | has type number
            b,hours,numeric,,,,                    | needs codes
            b,hours,choice,,,,                     | needs codes
            b,work,binary,,,,                      | stands twice
            b,hours,numeric,,1,80                  | 7 columns
            """)
    void aQuestionnaireThatAnInterviewerWouldStumbleOverIsRefused(String line, String complaint) {
        assertThatThrownBy(() -> QuestionnaireFiles.read(
                        "proef.csv", 1, DAY, HEAD + "a,work,binary,,,,\n" + line + "\n", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("proef.csv")
                .hasMessageContaining(complaint);
    }

    @Test
    void aQuestionWithoutWordsAndWordsWithoutAQuestionAreRefused() {
        Map<String, String> words = new HashMap<>();
        for (String key : List.of("yes", "no", "dont_know", "wont_say", "section.a", "section.b", "work", "hours")) {
            words.put(key, key);
        }
        assertThat(QuestionnaireFiles.read("proef.csv", 1, DAY, GOOD, Map.of("nl", words))
                        .items())
                .hasSize(2);
        words.remove("hours");
        words.put("uren", "Uren?");
        assertThatThrownBy(() -> QuestionnaireFiles.read("proef.csv", 1, DAY, GOOD, Map.of("nl", words)))
                .hasMessageContaining("no words for [hours]")
                .hasMessageContaining("for nothing: [uren]");
    }

    @Test
    void anIdThatAsksSomethingElseInALaterVersionIsRefused() {
        Questionnaire one = QuestionnaireFiles.read("een.csv", 1, DAY, GOOD, Map.of());
        Questionnaire other =
                QuestionnaireFiles.read("twee.csv", 2, DAY, HEAD + "a,work,choice,fixed none,,,\n", Map.of());
        assertThatThrownBy(() -> QuestionnaireFiles.sameIdsOverVersions(List.of(one, other)))
                .hasMessageContaining("work had other answers");
    }

    private static List<String> ids(Questionnaire questionnaire, Map<String, String> answers) {
        return questionnaire.asked(answers).stream().map(Item::id).toList();
    }
}
