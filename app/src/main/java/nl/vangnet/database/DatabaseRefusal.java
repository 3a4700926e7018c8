package nl.vangnet.database;

/** Why Vangnet does not start on this database, and what the person who started it can do about that. */
public final class DatabaseRefusal extends RuntimeException {
    private final String remedy;

    DatabaseRefusal(String description, String remedy) {
        super(description);
        this.remedy = remedy;
    }

    DatabaseRefusal(String description, String remedy, Throwable cause) {
        super(description, cause);
        this.remedy = remedy;
    }

    /** What to do, in one or two sentences. */
    public String remedy() {
        return remedy;
    }
}
