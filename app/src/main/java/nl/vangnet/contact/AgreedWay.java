package nl.vangnet.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;
import org.jspecify.annotations.Nullable;

/** How contact was agreed, for a partner: what was agreed, and never why. The words of the agreement itself stay with us. */
final class AgreedWay {
    private AgreedWay() {}

    /** In short Dutch sentences. */
    static String inWords(@Nullable ContactAgreement agreement) {
        Texts texts = Language.NL.texts();
        if (agreement == null) {
            return texts.get("partner.afspraak.geen");
        }
        List<String> sentences = new ArrayList<>();
        Channel first = agreement.first();
        if (first != null) {
            sentences.add(texts.get("partner.afspraak.eerst", texts.get(Keys.channel(first))));
        }
        Stream.of(Channel.values())
                .filter(agreement.never()::contains)
                .flatMap(way -> never(texts, way))
                .forEach(sentences::add);
        if (agreement.notBefore() != null) {
            sentences.add(texts.get(
                    "partner.afspraak.niet_voor", Language.NL.formats().time(agreement.notBefore())));
        }
        if (agreement.notAfter() != null) {
            sentences.add(
                    texts.get("partner.afspraak.niet_na", Language.NL.formats().time(agreement.notAfter())));
        }
        if (!agreement.language().equals(Composer.DUTCH)) {
            sentences.add(texts.get("partner.afspraak.taal", language(agreement.language())));
        }
        if (agreement.interpreter()) {
            sentences.add(texts.get("partner.afspraak.tolk"));
        }
        if (!agreement.companion().isBlank()) {
            sentences.add(texts.get("partner.afspraak.mee", agreement.companion()));
        }
        return sentences.isEmpty() ? texts.get("partner.afspraak.geen") : String.join(" ", sentences);
    }

    private static String language(String tag) {
        return Locale.of(tag).getDisplayLanguage(Locale.of(Composer.DUTCH));
    }

    private static Stream<String> never(Texts texts, Channel way) {
        return switch (way) {
            case LETTER -> Stream.of(texts.get("partner.afspraak.geen_brief"));
            case EMAIL -> Stream.of(texts.get("partner.afspraak.geen_mail"));
            case TEXT_MESSAGE -> Stream.of(texts.get("partner.afspraak.geen_sms"));
            case PHONE -> Stream.of(texts.get("partner.afspraak.niet_bellen"));
            case VIDEO -> Stream.of(texts.get("partner.afspraak.niet_beeldbellen"));
            case OFFICE -> Stream.of(texts.get("partner.afspraak.niet_kantoor"));
            case ELSEWHERE -> Stream.of(texts.get("partner.afspraak.niet_elders"));
            case HOME_VISIT -> Stream.of(texts.get("partner.afspraak.niet_thuis"));
            // These are no ways of a partner.
            case PORTAL, PARTNER -> Stream.empty();
        };
    }
}
