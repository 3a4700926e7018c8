package nl.vangnet.guidance.contact;

import nl.vangnet.guidance.contact.Purpose.LegalType;

/** What a text says will or may happen. */
public enum Consequence {
    NONE,
    /** A lowering of assistance for some time: art. 18, after a hearing and a decision. */
    MEASURE,
    /** Assistance stops until information comes: art. 54. */
    SUSPENSION;

    /** Whether the law has this consequence for not answering an invitation of this kind. */
    public boolean possibleWith(LegalType type) {
        return switch (this) {
            case NONE -> true;
            case MEASURE -> type == LegalType.SUPPORT;
            case SUSPENSION -> type == LegalType.RIGHT_TO_ASSISTANCE;
        };
    }
}
