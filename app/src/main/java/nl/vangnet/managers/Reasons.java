package nl.vangnet.managers;

import java.util.Arrays;
import java.util.List;
import nl.vangnet.guidance.managers.Choice;
import nl.vangnet.guidance.managers.HandoverReason;
import nl.vangnet.web.Page;

/** The words of reasons. */
final class Reasons {
    private Reasons() {}

    static String key(HandoverReason reason) {
        return switch (reason) {
            case CLIENT_ASKED -> "overdracht.reden.klant_vroeg";
            case COLLEAGUE_LEAVES -> "overdracht.reden.collega_weg";
            case LONG_ABSENCE -> "overdracht.reden.lang_afwezig";
            case CASELOAD -> "overdracht.reden.te_druk";
            case BETTER_FIT -> "overdracht.reden.past_beter";
        };
    }

    static String key(Choice.Reason reason) {
        return switch (reason) {
            case PRESENT_MANAGER -> "verdeling.reden.is_het_al";
            case SPOKE_BEFORE -> "verdeling.reden.sprak_eerder";
            case LANGUAGE -> "verdeling.reden.taal";
            case AREA -> "verdeling.reden.gebied";
            case MOST_ROOM -> "verdeling.reden.meeste_plaats";
            case NOBODY_HAS_ROOM -> "verdeling.reden.niemand_plaats";
        };
    }

    static String key(Choice.Obstacle obstacle) {
        return switch (obstacle) {
            case AWAY -> "verdeling.niet.afwezig";
            case FULL -> "verdeling.niet.vol";
        };
    }

    static List<nl.vangnet.web.Choice> choices(Page page) {
        return Arrays.stream(HandoverReason.values())
                .map(reason -> new nl.vangnet.web.Choice(reason.name(), page.text(key(reason))))
                .toList();
    }
}
