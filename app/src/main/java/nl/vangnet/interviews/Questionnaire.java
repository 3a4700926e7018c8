package nl.vangnet.interviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A version of the list of questions, with its words in every language in which somebody may be asked. A version is never changed; a
 * change is a new version with the same ids.
 */
public final class Questionnaire {
    private static final List<Questionnaire> ALL = QuestionnaireFiles.all();

    private final int version;
    private final LocalDate from;
    private final List<Item> items;
    private final Map<String, Map<String, String>> texts;

    Questionnaire(int version, LocalDate from, List<Item> items, Map<String, Map<String, String>> texts) {
        this.version = version;
        this.from = from;
        this.items = List.copyOf(items);
        this.texts = new LinkedHashMap<>(texts);
    }

    /** Every version, the first one first. */
    public static List<Questionnaire> all() {
        return ALL;
    }

    /**
     * The version with this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Questionnaire of(int version) {
        return ALL.stream()
                .filter(one -> one.version == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no questionnaire " + version));
    }

    /** The version with which an interview on this day begins. */
    public static Questionnaire on(LocalDate day) {
        return ALL.stream()
                .filter(one -> !one.from.isAfter(day))
                .reduce((_, later) -> later)
                .orElse(ALL.getFirst());
    }

    public int version() {
        return version;
    }

    /** The first day on which interviews begin with this version. */
    public LocalDate from() {
        return from;
    }

    /** Tags of the languages it is written in, Dutch first. */
    public Set<String> languages() {
        return texts.keySet();
    }

    /** All questions in the order in which they are put. */
    public List<Item> items() {
        return items;
    }

    /** The questions that these answers lead to, in order. */
    public List<Item> asked(Map<String, String> answers) {
        List<Item> asked = new ArrayList<>();
        Map<String, String> onRoute = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.route() == null || item.route().leads(onRoute)) {
                asked.add(item);
                String answer = answers.get(item.id());
                if (answer != null) {
                    onRoute.put(item.id(), answer);
                }
            }
        }
        return asked;
    }

    /** The answers that count, by item: to questions that are on the route, and not {@link Item#UNANSWERED}. */
    public Map<String, String> counted(Map<String, String> answers) {
        Map<String, String> counted = new LinkedHashMap<>();
        for (Item item : asked(answers)) {
            String answer = answers.get(item.id());
            if (answer != null && !Item.UNANSWERED.contains(answer)) {
                counted.put(item.id(), answer);
            }
        }
        return counted;
    }

    /**
     * The words for this in a language: an item, an answer ({@code contract.fixed}, {@code yes}) or a heading ({@code section.work}).
     *
     * @throws IllegalArgumentException when it is not in this language
     */
    public String wording(String language, String key) {
        String text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "Questionnaire " + version + " has no text \"" + key + "\" in language " + language);
        }
        return text;
    }

    /** The explanation below a question; empty where it needs none. */
    public String hint(String language, Item item) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(item.id() + ".hint", "");
    }

    /** The words of an answer; a number stands for itself. */
    public String answer(String language, Item item, String answer) {
        boolean own = item.type() == Item.Type.CHOICE && item.codes().contains(answer);
        boolean common = item.codes().contains(answer) || Item.UNANSWERED.contains(answer);
        return own ? wording(language, item.id() + "." + answer) : common ? wording(language, answer) : answer;
    }
}
