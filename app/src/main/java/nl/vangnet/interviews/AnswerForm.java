package nl.vangnet.interviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;

/** The questions of one section as fields, and what was answered to them. */
public final class AnswerForm {
    private static final String NO_NUMBER = "-geen";

    private AnswerForm() {}

    /** Name of the field that says why there is no number. */
    public static String withoutNumber(Item item) {
        return item.id() + NO_NUMBER;
    }

    /** The answers to choose from, in the language of the interview; for a number only why there is none. */
    public static List<Choice> choices(Questionnaire questionnaire, String language, Item item) {
        List<Choice> choices = new ArrayList<>();
        for (String code : item.codes()) {
            choices.add(new Choice(code, questionnaire.answer(language, item, code)));
        }
        for (String code : Item.UNANSWERED) {
            choices.add(new Choice(code, questionnaire.wording(language, code)));
        }
        return choices;
    }

    /** The same, with a first line for who does give a number. */
    public static List<Choice> insteadOfNumber(Page page, Questionnaire questionnaire, String language, Item item) {
        List<Choice> choices = new ArrayList<>(choices(questionnaire, language, item));
        choices.addFirst(new Choice("", page.text("interview.getal_ingevuld")));
        return choices;
    }

    /** What was answered; an item without an answer is not in it. */
    static Map<String, String> given(List<Item> items, Map<String, String> filled) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Item item : items) {
            String answer = filled.getOrDefault(item.id(), "").strip();
            String instead = filled.getOrDefault(withoutNumber(item), "");
            if (answer.isEmpty() && item.type() == Item.Type.NUMERIC) {
                answer = instead;
            }
            if (item.accepts(answer)) {
                given.put(item.id(), answer);
            }
        }
        return given;
    }

    /** What must still be answered, by field. */
    static Map<String, String> errors(Page page, List<Item> items, Map<String, String> filled) {
        Map<String, String> given = given(items, filled);
        Map<String, String> errors = new LinkedHashMap<>();
        for (Item item : items) {
            boolean both = item.type() == Item.Type.NUMERIC
                    && !filled.getOrDefault(item.id(), "").isBlank()
                    && !filled.getOrDefault(withoutNumber(item), "").isEmpty();
            if (both) {
                errors.put(item.id(), page.text("interview.fout.getal_of_niet"));
            } else if (!given.containsKey(item.id())) {
                errors.put(
                        item.id(),
                        item.type() == Item.Type.NUMERIC
                                ? page.text("interview.fout.getal", page.number(item.least()), page.number(item.most()))
                                : page.text("interview.fout.kies"));
            }
        }
        return errors;
    }

    /** The kept answers as fields, to fill in a section that is opened again. */
    static Map<String, String> filled(List<Item> items, Map<String, String> answers) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Item item : items) {
            String answer = answers.getOrDefault(item.id(), "");
            boolean number = item.type() == Item.Type.NUMERIC;
            filled.put(number && Item.UNANSWERED.contains(answer) ? withoutNumber(item) : item.id(), answer);
        }
        return filled;
    }
}
