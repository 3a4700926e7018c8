package nl.vangnet.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.guidance.contact.Partner;
import nl.vangnet.guidance.contact.Partners;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague chose to tell a partner, or entered that the client said.
 *
 * @param partner null where none was chosen
 * @param yes what the client said; asked only in {@link #consent}
 */
record PartnerForm(@Nullable Partner partner, boolean asks, boolean yes, String proof, Map<String, String> errors) {
    static final String PARTNER = "partner";
    static final String WHAT = "wat";
    static final String ASKS = "vraag";
    static final String WAITS = "meld";
    static final String ABOUT = "over";
    static final String SAID = "zei";
    static final String YES = "ja";
    static final String NO = "nee";
    static final String PROOF = "bewijs";
    private static final int LONGEST = 300;

    /** Which partner hears it, and who makes contact. */
    static PartnerForm telling(Page page, Map<String, String> filled) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Partner> partner = partner(filled.getOrDefault(PARTNER, ""));
        String what = filled.getOrDefault(WHAT, "");
        if (partner.isEmpty()) {
            errors.put(PARTNER, page.text("partner.fout.partner"));
        }
        if (!what.equals(ASKS) && !what.equals(WAITS)) {
            errors.put(WHAT, page.text("partner.fout.wat"));
        }
        return new PartnerForm(partner.orElse(null), what.equals(ASKS), false, "", errors);
    }

    /** What the client said, about which partner, and by what it can be shown. */
    static PartnerForm consent(Page page, Map<String, String> filled) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Partner> partner = partner(filled.getOrDefault(ABOUT, ""));
        String said = filled.getOrDefault(SAID, "");
        String proof = filled.getOrDefault(PROOF, "").strip();
        if (partner.isEmpty()) {
            errors.put(ABOUT, page.text("partner.fout.partner"));
        }
        if (!said.equals(YES) && !said.equals(NO)) {
            errors.put(SAID, page.text("partner.fout.zei"));
        }
        if (proof.isEmpty() || proof.length() > LONGEST) {
            errors.put(PROOF, page.text("partner.fout.bewijs", page.number(LONGEST)));
        }
        return new PartnerForm(partner.orElse(null), false, said.equals(YES), proof, errors);
    }

    /** Also one that is no partner any more: that is for the gate to say. */
    static Optional<Partner> partner(String code) {
        return Partners.all().find(code);
    }
}
