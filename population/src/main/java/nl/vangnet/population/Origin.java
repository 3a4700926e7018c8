package nl.vangnet.population;

/** Country of origin in the grouping of the published margins. Only names, districts and schooling depend on it; no rule may. */
public enum Origin {
    NETHERLANDS("NL"),
    SURINAME("Suriname"),
    ANTILLES("Antilles"),
    TURKEY("Turkey"),
    MOROCCO("Morocco"),
    OTHER("other");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
