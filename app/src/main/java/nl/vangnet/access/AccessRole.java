package nl.vangnet.access;

/** What somebody is to Vangnet. One login has one role. */
public enum AccessRole {
    CLIENT("rol.klant"),
    CASE_MANAGER("rol.klantmanager"),
    INCOME_CONSULTANT("rol.inkomensconsulent"),
    TEAM_LEAD("rol.teamleider"),
    RESEARCHER("rol.onderzoeker"),
    AUDITOR("rol.auditor"),
    /** Interviews the participants of a trial, and never sees in which arm they are. */
    INTERVIEWER("rol.interviewer");

    private final String textKey;

    AccessRole(String textKey) {
        this.textKey = textKey;
    }

    /** Key of the role's name in the texts. */
    public String textKey() {
        return textKey;
    }

    public boolean isStaff() {
        return this != CLIENT;
    }
}
