package nl.vangnet.population;

/**
 * Living form in the administration of the benefit. Not the same as real life: since 2015 there is no separate norm for single
 * parents, so a part of those registered as single have children at home.
 */
public enum RegisteredForm {
    SINGLE("single"),
    SINGLE_PARENT("single_parent"),
    COUPLE_NO_CHILD("couple_no_child"),
    COUPLE_WITH_CHILD("couple_with_child");

    private final String label;

    RegisteredForm(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    public boolean isCouple() {
        return this == COUPLE_NO_CHILD || this == COUPLE_WITH_CHILD;
    }
}
