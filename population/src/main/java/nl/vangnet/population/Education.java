package nl.vangnet.population;

/** Highest completed education of the applicant. */
public enum Education {
    NONE_OR_PRIMARY("none_primary"),
    VMBO("vmbo"),
    MBO("mbo"),
    HAVO_VWO("havo_vwo"),
    HBO_WO("hbo_wo"),
    OTHER_OR_UNKNOWN("other_unknown");

    private final String label;

    Education(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
