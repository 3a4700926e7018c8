package nl.vangnet.contact;

import java.util.stream.Stream;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;

/** The way in which somebody gets what the municipality writes: as agreed; otherwise by letter. */
public final class InWriting {
    private InWriting() {}

    public static Channel to(Brief brief) {
        ContactAgreement agreement = brief.agreement();
        if (agreement == null) {
            return Channel.LETTER;
        }
        Channel first = agreement.first();
        return first != null
                ? first
                : Stream.of(Channel.LETTER, Channel.EMAIL, Channel.PORTAL)
                        .filter(channel -> !agreement.never().contains(channel))
                        .findFirst()
                        .orElse(Channel.LETTER);
    }
}
