package nl.vangnet.guidance.contact;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a colleague wrote beside the clauses, for what may not slip in there. It looks for words and knows no more than that: what it
 * does not see, the person can still say was wrong.
 */
final class OwnWords {
    private static final Map<Content, Pattern> SIGNS = Map.of(
            Content.BRING_CV, words("cv|curriculum vitae"),
            Content.VACANCY, words("vacatures?|vacanc(y|ies)"),
            Content.APPLICATIONS, words("sollicit\\w*|job applications?"),
            Content.VOLUNTEERING, words("vrijwilligers?\\w*|tegenprestatie|volunteer\\w*"),
            Content.JOB_HUNTER, words("jobhunters?|job hunters?"),
            Content.ASKS_PHONE_NUMBER, words("telefoonnummer|phone number"),
            Content.MEDICAL_QUESTION,
                    words("diagnose|medicijnen|medische \\w+|behandeling|huisarts|specialist|psychiater"
                            + "|diagnosis|medicines?|medical \\w+|treatment|psychiatrist"),
            Content.LIVING_SITUATION_CHECK, words("woonsituatie|samenwon\\w*|living situation"));

    private static final Pattern THREAT = words("verlag\\w*|korten|korting|opschort\\w*|stopzet\\w*|boete|maatregel\\w*"
            + "|gevolgen (hebben|heeft)|lower(ed|ing)?|suspend\\w*|stopped|fine|consequences");

    private OwnWords() {}

    static Set<Content> contents(String text) {
        Set<Content> found = EnumSet.noneOf(Content.class);
        SIGNS.forEach((content, sign) -> {
            if (sign.matcher(text).find()) {
                found.add(content);
            }
        });
        return found;
    }

    static boolean threaten(String text) {
        return THREAT.matcher(text).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
