package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.ACTIVITY;
import static nl.vangnet.schema.Tables.CONTACT_AGREEMENT;
import static nl.vangnet.schema.Tables.EXEMPTION;
import static nl.vangnet.schema.Tables.INSTRUMENT;
import static nl.vangnet.schema.Tables.PERSON_FLAG;
import static nl.vangnet.schema.Tables.REPRESENTATIVE;
import static nl.vangnet.schema.Tables.WORK_CAPACITY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.Representative;
import nl.vangnet.schema.tables.records.ContactAgreementRecord;
import nl.vangnet.schema.tables.records.ExemptionRecord;
import nl.vangnet.web.LanguageNames;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows in words that staff and the person both read. */
final class Wording {
    /** What is said of one row. */
    record Said(String text, List<String> more) {}

    private final Page page;

    Wording(Page page) {
        this.page = page;
    }

    Said of(Kind kind, Record row) {
        return switch (kind) {
            case EXEMPTION -> exemption(row.into(EXEMPTION));
            case AGREEMENT -> agreement(row.into(CONTACT_AGREEMENT));
            case FLAG -> {
                var flag = row.into(PERSON_FLAG);
                yield said(page.text(Keys.of(Brief.Flag.valueOf(flag.getKind()))), flag.getWords());
            }
            case REPRESENTATIVE -> {
                var one = row.into(REPRESENTATIVE);
                String who = page.text(Keys.of(Representative.Kind.valueOf(one.getKind())));
                yield said(
                        page.text("dossier.wie_is", who, one.getName()),
                        one.getReach(),
                        one.getCopies() ? page.text("dossier.krijgt_kopie") : "",
                        period(one.getFromDay(), one.getToDay()));
            }
            case ACTIVITY -> {
                var one = row.into(ACTIVITY);
                String what = page.text(Keys.of(Activity.Kind.valueOf(one.getKind())));
                yield said(
                        page.text("dossier.wie_is", what, one.getWords()),
                        one.getHours() == 0 ? "" : page.plural("dossier.uren", one.getHours()),
                        period(one.getFromDay(), one.getToDay()));
            }
            case INSTRUMENT -> {
                var one = row.into(INSTRUMENT);
                yield said(one.getName(), one.getWords(), period(one.getFromDay(), one.getToDay()));
            }
            case CAPACITY -> {
                var one = row.into(WORK_CAPACITY);
                yield said(
                        page.plural("dossier.kan", one.getHours()),
                        one.getWords(),
                        page.text("dossier.advies", one.getAssessor(), one.getReport()),
                        period(one.getFromDay(), one.getToDay()));
            }
            case OWN_WORDS, PLAN, ASSESSMENT_REQUEST, NOTE -> said(row.get("words", String.class));
        };
    }

    private Said exemption(ExemptionRecord row) {
        Stream<String> duties = Arrays.stream(row.getDuties()).map(name -> Keys.of(Duty.valueOf(name)));
        return said(
                page.text("dossier.ontheven", Keys.together(page, duties)),
                page.text(Keys.of(Exemption.Ground.valueOf(row.getGround()))),
                period(row.getFromDay(), row.getToDay()),
                page.text("dossier.besluit", row.getDecision()),
                row.getReason());
    }

    private Said agreement(ContactAgreementRecord row) {
        Stream<String> never = Arrays.stream(row.getNever()).map(name -> Keys.of(Channel.valueOf(name)));
        return said(
                row.getWords(),
                row.getNever().length == 0 ? "" : page.text("dossier.nooit", Keys.together(page, never)),
                row.getFirst() == null
                        ? ""
                        : page.text("dossier.eerst", page.text(Keys.of(Channel.valueOf(row.getFirst())))),
                row.getNotBefore() == null ? "" : page.text("dossier.niet_voor", clock(row.getNotBefore())),
                row.getNotAfter() == null ? "" : page.text("dossier.niet_na", clock(row.getNotAfter())),
                row.getLanguage().equals("nl")
                        ? ""
                        : page.text("dossier.taal", LanguageNames.of(page, row.getLanguage())),
                row.getInterpreter() ? page.text("dossier.tolk") : "",
                row.getCompanion().isEmpty() ? "" : page.text("dossier.mee", row.getCompanion()),
                period(row.getFromDay(), row.getToDay()));
    }

    private String period(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? page.text("dossier.vanaf", page.date(from))
                : page.text("dossier.van_tot", page.date(from), page.date(to));
    }

    private static String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("H.mm", Locale.ROOT));
    }

    private static Said said(String text, @Nullable String... more) {
        List<String> lines = new ArrayList<>();
        Stream.of(more).filter(Objects::nonNull).filter(line -> !line.isEmpty()).forEach(lines::add);
        return new Said(text, List.copyOf(lines));
    }
}
