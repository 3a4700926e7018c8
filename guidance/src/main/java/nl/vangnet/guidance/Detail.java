package nl.vangnet.guidance;

import java.time.LocalDate;

/** A particular of a refusal, for the places {@code {0}}, {@code {1}} of its text; whoever shows it knows the language. */
public sealed interface Detail {
    record Day(LocalDate day) implements Detail {}

    record Count(long count) implements Detail {}

    /** Words as somebody wrote them: a name, the text of an agreement. */
    record Words(String words) implements Detail {}

    /** Key in the texts, for example {@code channel.LETTER}. */
    record Key(String key) implements Detail {}
}
