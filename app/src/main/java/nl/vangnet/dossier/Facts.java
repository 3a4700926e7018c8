package nl.vangnet.dossier;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.Representative;
import nl.vangnet.schema.tables.records.ActivityRecord;
import nl.vangnet.schema.tables.records.ContactAgreementRecord;
import nl.vangnet.schema.tables.records.ExemptionRecord;
import nl.vangnet.schema.tables.records.RepresentativeRecord;
import nl.vangnet.schema.tables.records.WorkRecord;

/** Rows as what they are about. */
final class Facts {
    private Facts() {}

    static Exemption exemption(ExemptionRecord row) {
        return new Exemption(
                Arrays.stream(row.getDuties()).map(Duty::valueOf).collect(Collectors.toUnmodifiableSet()),
                Exemption.Ground.valueOf(row.getGround()),
                row.getFromDay(),
                row.getToDay());
    }

    static ContactAgreement agreement(ContactAgreementRecord row) {
        return new ContactAgreement(
                row.getFromDay(),
                row.getToDay(),
                row.getWords(),
                channels(row.getNever()),
                row.getFirst() == null ? null : Channel.valueOf(row.getFirst()),
                row.getNotBefore(),
                row.getNotAfter(),
                row.getLanguage(),
                row.getInterpreter(),
                row.getCompanion());
    }

    private static Set<Channel> channels(String[] names) {
        return Arrays.stream(names).map(Channel::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static Representative representative(RepresentativeRecord row) {
        return new Representative(Representative.Kind.valueOf(row.getKind()), row.getName(), row.getCopies());
    }

    static Activity activity(ActivityRecord row) {
        return new Activity(
                Activity.Kind.valueOf(row.getKind()), row.getWords(), row.getHours(), row.getFromDay(), row.getToDay());
    }

    /** A job that the tax office told of: nobody needs to ask for it again. */
    static Activity work(WorkRecord row) {
        return new Activity(
                Activity.Kind.PART_TIME_WORK,
                row.getEmployer(),
                0,
                row.getFromMonth(),
                row.getToMonth() == null ? null : row.getToMonth().plusMonths(1).minusDays(1));
    }
}
