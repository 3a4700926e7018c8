package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.OUTGOING;
import static nl.vangnet.schema.Tables.PARTNER_EVENT;
import static nl.vangnet.schema.Tables.REFUSED_OUTGOING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.Clause;
import nl.vangnet.guidance.contact.Message;
import nl.vangnet.guidance.contact.ToPartner;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.schema.tables.records.OutgoingRecord;
import nl.vangnet.schema.tables.records.PartnerEventRecord;
import nl.vangnet.schema.tables.records.RefusedOutgoingRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what left and what was stopped. Only {@link Post} asks it to. */
@Component
class OutgoingLog {
    private final DSLContext sql;

    OutgoingLog(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps what left, and gives its number. */
    long left(Preview preview, Sender sender, LocalDate day, Instant at) {
        Message message = preview.message();
        OutgoingRecord row = sql.newRecord(OUTGOING);
        row.setAt(at.atOffset(ZoneOffset.UTC));
        row.setSentOn(day);
        row.setUnitId(preview.draft().unit());
        row.setPersonId(preview.draft().person());
        row.setPurpose(message.purpose().name());
        row.setChannel(message.channel().name());
        row.setPlace(name(message.place()));
        row.setDay(message.day());
        row.setTimeOfDay(message.time());
        row.setLanguage(message.language());
        row.setPrintedName(message.printedName());
        row.setCopies(message.copies().toArray(String[]::new));
        row.setClauses(clauses(message));
        row.setParagraphs(message.paragraphs().toArray(String[]::new));
        row.setInterpreter(message.interpreter());
        row.setCompanion(message.companion());
        row.setBriefVersion(preview.briefVersion());
        row.setAuthorId(sender.staff());
        row.setJob(sender.job());
        row.insert();
        return row.getId();
    }

    /** Keeps what a partner heard, and gives its number. */
    long told(Preview preview, ToPartner to, Sender sender, LocalDate day, Instant at) {
        Message message = preview.message();
        PartnerEventRecord row = sql.newRecord(PARTNER_EVENT);
        row.setAt(at.atOffset(ZoneOffset.UTC));
        row.setToldOn(day);
        row.setUnitId(preview.draft().unit());
        row.setPersonId(preview.draft().person());
        row.setPartner(to.partner().code());
        row.setPartnerName(to.partner().name());
        row.setSubject(to.partner().subject().name());
        row.setClauses(clauses(message));
        row.setParagraphs(message.paragraphs().toArray(String[]::new));
        row.setCopies(message.copies().toArray(String[]::new));
        row.setBriefVersion(preview.briefVersion());
        row.setAuthorId(sender.staff());
        row.setJob(sender.job());
        row.insert();
        return row.getId();
    }

    void stopped(Preview preview, Sender sender, Instant at) {
        Message message = preview.message();
        RefusedOutgoingRecord row = sql.newRecord(REFUSED_OUTGOING);
        row.setAt(at.atOffset(ZoneOffset.UTC));
        row.setUnitId(preview.draft().unit());
        row.setPersonId(preview.draft().person());
        row.setPurpose(message.purpose().name());
        row.setChannel(message.channel().name());
        row.setPlace(name(message.place()));
        row.setDay(message.day());
        row.setClauses(clauses(message));
        row.setParagraphs(message.paragraphs().toArray(String[]::new));
        row.setPartner(preview.draft().partner());
        row.setSafeguards(
                preview.verdict().refusals().stream().map(Refusal::safeguard).toArray(String[]::new));
        row.setAuthorId(sender.staff());
        row.setJob(sender.job());
        row.insert();
    }

    private static String[] clauses(Message message) {
        return message.clauses().stream().map(Clause::name).toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable Channel channel) {
        return channel == null ? null : channel.name();
    }
}
