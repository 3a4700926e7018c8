package nl.vangnet.bench;

/** What is measured, in the order of the table. */
public enum Figure {
    START("first start of `area`, from nothing to the first page", ""),
    PREPARED("first start of the city: draw it, determine and pay 12 months", ""),
    RUN("month run: estimates, corrections of earlier months, determine, explain and store", ""),
    BATCH("book in the ledger, premiums and holiday allowance, make the batch", ""),
    FILE("release, write the payment file, read it back", ""),
    MONTH("these three: the month as a whole", "60 s"),
    AGAIN("the month again, which changes nothing", "5 s"),
    LATE_PURE("payslip 24 months late: 25 months anew with reasons, the law alone", "10 ms"),
    LATE_PREVIEW("the same, facts and earlier determinations read from the database", "10 ms"),
    LATE_KEPT("the same, and kept", "10 ms"),
    NORM_PURE("corrected norm, the city x 12 months with reasons, the law alone on all cores", "10 s"),
    NORM_KEPT("corrected norm, 2,000 units x 12 months: read, determine, explain, store", ""),
    NORM_BOOKED("the same, book in the ledger", ""),
    WHAT_IF_FIRST("what-if over 0 to 40 hours, first call in a fresh Java", "50 ms"),
    WHAT_IF("what-if over 0 to 40 hours, warm", "50 ms"),
    LETTER_MADE("one letter: read and worded", ""),
    LETTER("one letter: printed as PDF/UA and PDF/A, one thread", ""),
    LETTERS("100 letters printed on all cores", "2 s"),
    ROUND("a round over an area of about 1,500 units: composed, checked, kept", "5 s"),
    NIGHT("everything done in a night for the clients of a city", "60 s"),
    DOSSIER_ALONE("page of a dossier over HTTP, one reader", ""),
    DOSSIER_LOOKING("the same, 50 readers who look at each page for about a second", ""),
    DOSSIER_LOOKING_P99("99 of 100 of these are faster than", "100 ms"),
    DOSSIER_HURRIED("the same, 50 readers who never pause", ""),
    DOSSIER_HURRIED_P99("99 of 100 of these are faster than", "100 ms");

    final String title;
    final String goal;

    Figure(String title, String goal) {
        this.title = title;
        this.goal = goal;
    }
}
