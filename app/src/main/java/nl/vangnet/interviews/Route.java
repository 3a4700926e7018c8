package nl.vangnet.interviews;

import java.util.Map;

/**
 * To whom a question is put: those with this answer to an earlier question, or those with any other.
 *
 * @param item of an earlier section
 * @param same whether it is asked of those with this answer; otherwise of everybody else who was asked
 */
public record Route(String item, boolean same, String answer) {
    /** Whether these answers lead to the question. Somebody who was not asked the earlier one is not asked this one. */
    boolean leads(Map<String, String> answers) {
        String given = answers.get(item);
        return given != null && given.equals(answer) == same;
    }
}
