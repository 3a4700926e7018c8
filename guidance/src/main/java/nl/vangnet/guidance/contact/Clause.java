package nl.vangnet.guidance.contact;

import java.util.List;
import java.util.Set;
import nl.vangnet.rulegraph.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the library from which all messages are made. Its words are in the texts, with key {@code clause.NAME}.
 *
 * @param purposes the invitations in which it may stand
 * @param consequence what it announces
 * @param article the article that allows the consequence; null where there is no consequence
 * @param fields names of what is filled in, in the order of the text: {@code name}, {@code day}, {@code contact}
 */
public record Clause(
        String name,
        Set<Purpose> purposes,
        Set<Content> contents,
        Consequence consequence,
        @Nullable Citation article,
        List<String> fields) {
    public Clause {
        purposes = Set.copyOf(purposes);
        contents = Set.copyOf(contents);
        fields = List.copyOf(fields);
    }
}
