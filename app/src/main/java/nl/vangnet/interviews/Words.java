package nl.vangnet.interviews;

import java.util.stream.Collectors;
import nl.vangnet.web.Page;

/** A questionnaire in words, for whoever reads it on paper. */
public final class Words {
    private Words() {}

    /** What can be answered. */
    public static String answers(Page page, Questionnaire questionnaire, String language, Item item) {
        return item.type() == Item.Type.NUMERIC
                ? page.text("interview.getal_van_tot", page.number(item.least()), page.number(item.most()))
                : item.codes().stream()
                        .map(code -> questionnaire.answer(language, item, code))
                        .collect(Collectors.joining(" / "));
    }

    /** Who is asked this; empty where it is everybody. */
    public static String route(Page page, Questionnaire questionnaire, String language, Item item) {
        Route route = item.route();
        if (route == null) {
            return "";
        }
        Item looked = questionnaire.items().stream()
                .filter(one -> one.id().equals(route.item()))
                .findFirst()
                .orElseThrow();
        String answer = questionnaire.answer(language, looked, route.answer());
        return route.same()
                ? page.text("interview.alleen_bij", route.item(), answer)
                : page.text("interview.niet_bij", route.item(), answer);
    }
}
