package nl.vangnet.guidance.cohort;

/**
 * Who belongs to a target group.
 *
 * @param value of {@link Attribute#AREA} the number of the area; of the others the lowest number that counts
 */
public record Criterion(Attribute attribute, int value) {
    boolean holds(Candidate candidate) {
        return switch (attribute) {
            case AREA -> candidate.area() == value;
            case MONTHS_ON_ASSISTANCE -> candidate.monthsOnAssistance() >= value;
            case MONTHS_WITHOUT_CONVERSATION -> candidate.monthsWithoutConversation() >= value;
            default -> throw new IllegalArgumentException("No rule may look at " + attribute);
        };
    }
}
