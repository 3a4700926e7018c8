package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The partner that hears something of a person, and what that person said about it.
 *
 * @param said the last that the person said about this partner; null where nobody asked
 */
public record ToPartner(Partner partner, @Nullable Said said) {
    /** A yes or a no of the person, on a day. */
    public record Said(boolean yes, LocalDate day) {}

    /** Whether the person said yes, not too long ago. */
    public boolean consented(LocalDate today) {
        return said != null
                && said.yes()
                && !today.isAfter(said.day().plusDays(partner.subject().consentDays()));
    }

    /** Whether the person said no, at any time, and did not say yes after. */
    public boolean declined() {
        return said != null && !said.yes();
    }
}
