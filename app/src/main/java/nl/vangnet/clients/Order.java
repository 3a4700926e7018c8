package nl.vangnet.clients;

/** By what the list is sorted; who is alike in that stands by client number. */
public enum Order {
    NAME("naam", "klanten.kolom.naam"),
    NUMBER("nummer", "klanten.kolom.nummer"),
    AREA("gebied", "klanten.kolom.gebied"),
    AMOUNT("bedrag", "klanten.kolom.bedrag");

    private final String code;
    private final String textKey;

    Order(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** As it stands in the address of the page. */
    public String code() {
        return code;
    }

    /** The heading of the column. */
    public String textKey() {
        return textKey;
    }
}
