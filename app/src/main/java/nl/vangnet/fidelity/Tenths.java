package nl.vangnet.fidelity;

import nl.vangnet.web.Language;
import nl.vangnet.web.Page;

/** Numbers with one decimal. */
public final class Tenths {
    private Tenths() {}

    /** {@code 16} as {@code 1,6}. */
    public static String of(Page page, int tenths) {
        return page.number(tenths / 10) + (page.language() == Language.NL ? "," : ".") + tenths % 10;
    }
}
