package nl.vangnet.dossier;

import java.util.List;
import nl.vangnet.web.Choice;
import org.jspecify.annotations.Nullable;

/** A field of a form. */
public record Input(
        Type type, String id, String label, @Nullable String hint, List<Choice> choices) {
    public enum Type {
        LINE,
        AREA,
        ONE,
        SOME
    }

    static Input line(String id, String label, @Nullable String hint) {
        return new Input(Type.LINE, id, label, hint, List.of());
    }

    static Input area(String id, String label, @Nullable String hint) {
        return new Input(Type.AREA, id, label, hint, List.of());
    }

    /** One of the choices. */
    static Input one(String id, String label, @Nullable String hint, List<Choice> choices) {
        return new Input(Type.ONE, id, label, hint, choices);
    }

    /** Any number of the choices, none too. */
    static Input some(String id, String label, @Nullable String hint, List<Choice> choices) {
        return new Input(Type.SOME, id, label, hint, choices);
    }
}
