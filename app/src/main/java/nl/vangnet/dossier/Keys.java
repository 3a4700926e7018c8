package nl.vangnet.dossier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.Representative;
import nl.vangnet.law.Role;
import nl.vangnet.web.Choice;
import nl.vangnet.web.LanguageNames;
import nl.vangnet.web.Page;

/** Keys of the words for what can be chosen, and the choices. */
final class Keys {
    private static final List<String> LANGUAGES = List.of("nl", "en", "ar", "tr", "ti", "uk", "pl", "es");

    private Keys() {}

    /** With the words that letters use for it. */
    static String of(Channel channel) {
        return "channel." + channel.name();
    }

    static String of(Duty duty) {
        return switch (duty) {
            case SEEK_WORK -> "dossier.plicht.werk";
            case USE_SUPPORT -> "dossier.plicht.meewerken";
            case RETURN_SERVICE -> "dossier.plicht.terugdoen";
        };
    }

    static String of(Exemption.Ground ground) {
        return switch (ground) {
            case URGENT_REASONS -> "dossier.grond.dringend";
            case SINGLE_PARENT -> "dossier.grond.ouder";
            case DISABLED -> "dossier.grond.blijvend";
        };
    }

    static String of(Activity.Kind kind) {
        return switch (kind) {
            case PART_TIME_WORK -> "dossier.bezig.werk";
            case VOLUNTEERING -> "dossier.bezig.vrijwilliger";
            case INFORMAL_CARE -> "dossier.bezig.mantelzorg";
            case TRAINING -> "dossier.bezig.opleiding";
            case OTHER -> "dossier.bezig.anders";
        };
    }

    static String of(Representative.Kind kind) {
        return switch (kind) {
            case GUARDIAN -> "dossier.hulp.curator";
            case ADMINISTRATOR -> "dossier.hulp.bewindvoerder";
            case SUPPORTER -> "dossier.hulp.naaste";
        };
    }

    static String of(Brief.Flag flag) {
        return switch (flag) {
            case VULNERABLE -> "dossier.vlag.kwetsbaar";
            case NO_PHONE -> "dossier.vlag.geen_telefoon";
        };
    }

    static String of(Role role) {
        return switch (role) {
            case APPLICANT -> "klant.rol.aanvrager";
            case PARTNER -> "klant.rol.partner";
            case CHILD -> "klant.rol.kind";
            case CO_RESIDENT -> "klant.rol.medebewoner";
        };
    }

    static List<Choice> languages(Page page) {
        return LANGUAGES.stream()
                .map(tag -> new Choice(tag, LanguageNames.of(page, tag)))
                .toList();
    }

    static List<Choice> channels(Page page, List<Channel> channels) {
        return channels.stream()
                .map(one -> new Choice(one.name(), page.text(of(one))))
                .toList();
    }

    static List<Choice> duties(Page page) {
        return Stream.of(Duty.values())
                .map(one -> new Choice(one.name(), page.text(of(one))))
                .toList();
    }

    static List<Choice> grounds(Page page) {
        return Stream.of(Exemption.Ground.values())
                .map(one -> new Choice(one.name(), page.text(of(one))))
                .toList();
    }

    static List<Choice> activities(Page page) {
        return Stream.of(Activity.Kind.values())
                .map(one -> new Choice(one.name(), page.text(of(one))))
                .toList();
    }

    static List<Choice> representatives(Page page) {
        return Stream.of(Representative.Kind.values())
                .map(one -> new Choice(one.name(), page.text(of(one))))
                .toList();
    }

    static List<Choice> flags(Page page) {
        return Stream.of(Brief.Flag.values())
                .map(one -> new Choice(one.name(), page.text(of(one))))
                .toList();
    }

    /** "the duty to seek work and the duty to give something in return" */
    static String together(Page page, Stream<String> keys) {
        List<String> words = keys.map(page::text).toList();
        return words.size() < 2
                ? words.stream().collect(Collectors.joining())
                : page.text("dossier.en", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
