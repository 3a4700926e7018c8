package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.ACTIVITY;
import static nl.vangnet.schema.Tables.INSTRUMENT;
import static nl.vangnet.schema.Tables.PERSON_FLAG;
import static nl.vangnet.schema.Tables.REPRESENTATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Representative;
import nl.vangnet.schema.tables.records.ActivityRecord;
import nl.vangnet.schema.tables.records.DossierWordsRecord;
import nl.vangnet.schema.tables.records.InstrumentRecord;
import nl.vangnet.schema.tables.records.PersonFlagRecord;
import nl.vangnet.schema.tables.records.RepresentativeRecord;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The forms of a few fields each. */
final class SmallForms {
    private static final String KIND = "soort";
    private static final String WORDS = "woorden";
    private static final String NAME = "naam";

    private SmallForms() {}

    /** What everybody must know at once. */
    static final class OfFlag implements FactForm {
        @Override
        public List<Input> inputs(Page page) {
            return List.of(
                    Input.one(KIND, page.text("dossier.veld.vlag"), null, Keys.flags(page)),
                    Input.line(WORDS, page.text("dossier.veld.vlag_woorden"), page.text("dossier.hulp.niet_medisch")),
                    FactForm.from(page),
                    FactForm.to(page));
        }

        @Override
        public Map<String, List<String>> filled(Record record) {
            PersonFlagRecord row = record.into(PERSON_FLAG);
            return Map.of(
                    KIND,
                    List.of(row.getKind()),
                    WORDS,
                    List.of(row.getWords()),
                    Answers.FROM,
                    FactForm.value(row.getFromDay()),
                    Answers.TO,
                    FactForm.value(row.getToDay()));
        }

        @Override
        public @Nullable PersonFlagRecord read(Answers answers, About about) {
            Brief.Flag kind = answers.one(KIND, Brief.Flag.class).orElse(null);
            String words = answers.line(WORDS, false);
            LocalDate from = answers.from();
            LocalDate to = answers.to(from);
            if (kind == null || from == null || !answers.right()) {
                return null;
            }
            PersonFlagRecord row = new PersonFlagRecord();
            row.setKind(kind.name());
            row.setWords(words);
            row.setFromDay(from);
            row.setToDay(to);
            return row;
        }
    }

    /** Who stands beside a person, or acts for one. */
    static final class OfRepresentative implements FactForm {
        private static final String REACH = "bereik";
        private static final String COPIES = "kopie";

        @Override
        public List<Input> inputs(Page page) {
            return List.of(
                    Input.one(KIND, page.text("dossier.veld.hulp"), null, Keys.representatives(page)),
                    Input.line(NAME, page.text("dossier.veld.naam"), null),
                    Input.line(REACH, page.text("dossier.veld.bereik"), page.text("dossier.hulp.bereik")),
                    Input.some(
                            COPIES,
                            page.text("dossier.veld.kopie"),
                            null,
                            List.of(new Choice("ja", page.text("dossier.krijgt_kopie")))),
                    FactForm.from(page),
                    FactForm.to(page));
        }

        @Override
        public Map<String, List<String>> filled(Record record) {
            RepresentativeRecord row = record.into(REPRESENTATIVE);
            return Map.of(
                    KIND,
                    List.of(row.getKind()),
                    NAME,
                    List.of(row.getName()),
                    REACH,
                    List.of(row.getReach()),
                    COPIES,
                    FactForm.tick(row.getCopies()),
                    Answers.FROM,
                    FactForm.value(row.getFromDay()),
                    Answers.TO,
                    FactForm.value(row.getToDay()));
        }

        @Override
        public @Nullable RepresentativeRecord read(Answers answers, About about) {
            Representative.Kind kind =
                    answers.one(KIND, Representative.Kind.class).orElse(null);
            String name = answers.line(NAME, true);
            String reach = answers.line(REACH, false);
            LocalDate from = answers.from();
            LocalDate to = answers.to(from);
            if (kind == null || from == null || !answers.right()) {
                return null;
            }
            RepresentativeRecord row = new RepresentativeRecord();
            row.setKind(kind.name());
            row.setName(name);
            row.setReach(reach);
            row.setCopies(answers.ticked(COPIES));
            row.setFromDay(from);
            row.setToDay(to);
            return row;
        }
    }

    /** What somebody does already. */
    static final class OfActivity implements FactForm {
        private static final String HOURS = "uren";
        private static final int HOURS_OF_A_WEEK = 80;

        @Override
        public List<Input> inputs(Page page) {
            return List.of(
                    Input.one(KIND, page.text("dossier.veld.bezigheid"), null, Keys.activities(page)),
                    Input.area(
                            WORDS, page.text("dossier.veld.bezigheid_woorden"), page.text("dossier.hulp.zijn_woorden")),
                    Input.line(HOURS, page.text("dossier.veld.uren"), page.text("dossier.hulp.uren")),
                    FactForm.from(page),
                    FactForm.to(page));
        }

        @Override
        public Map<String, List<String>> filled(Record record) {
            ActivityRecord row = record.into(ACTIVITY);
            return Map.of(
                    KIND,
                    List.of(row.getKind()),
                    WORDS,
                    List.of(row.getWords()),
                    HOURS,
                    FactForm.value(row.getHours()),
                    Answers.FROM,
                    FactForm.value(row.getFromDay()),
                    Answers.TO,
                    FactForm.value(row.getToDay()));
        }

        @Override
        public @Nullable ActivityRecord read(Answers answers, About about) {
            Activity.Kind kind = answers.one(KIND, Activity.Kind.class).orElse(null);
            String words = answers.words(WORDS, true);
            int hours = answers.number(HOURS, HOURS_OF_A_WEEK);
            LocalDate from = answers.from();
            LocalDate to = answers.to(from);
            if (kind == null || from == null || !answers.right()) {
                return null;
            }
            ActivityRecord row = new ActivityRecord();
            row.setKind(kind.name());
            row.setWords(words);
            row.setHours(hours);
            row.setFromDay(from);
            row.setToDay(to);
            return row;
        }
    }

    /** Help that somebody got. */
    static final class OfInstrument implements FactForm {
        @Override
        public List<Input> inputs(Page page) {
            return List.of(
                    Input.line(NAME, page.text("dossier.veld.instrument"), page.text("dossier.hulp.instrument")),
                    Input.area(WORDS, page.text("dossier.veld.hoe_ging_het"), page.text("dossier.hulp.zijn_woorden")),
                    FactForm.from(page),
                    FactForm.to(page));
        }

        @Override
        public Map<String, List<String>> filled(Record record) {
            InstrumentRecord row = record.into(INSTRUMENT);
            return Map.of(
                    NAME,
                    List.of(row.getName()),
                    WORDS,
                    List.of(row.getWords()),
                    Answers.FROM,
                    FactForm.value(row.getFromDay()),
                    Answers.TO,
                    FactForm.value(row.getToDay()));
        }

        @Override
        public @Nullable InstrumentRecord read(Answers answers, About about) {
            String name = answers.line(NAME, true);
            String words = answers.words(WORDS, false);
            LocalDate from = answers.from();
            LocalDate to = answers.to(from);
            if (from == null || !answers.right()) {
                return null;
            }
            InstrumentRecord row = new InstrumentRecord();
            row.setName(name);
            row.setWords(words);
            row.setFromDay(from);
            row.setToDay(to);
            return row;
        }
    }

    /** Words: the plan, the person's own words, a note, or why a new assessment is asked for. */
    static final class OfWords implements FactForm {
        private final Kind kind;

        OfWords(Kind kind) {
            this.kind = kind;
        }

        @Override
        public List<Input> inputs(Page page) {
            String hint = switch (kind) {
                case PLAN -> page.text("dossier.hulp.plan");
                case OWN_WORDS -> page.text("dossier.hulp.zijn_woorden");
                case ASSESSMENT_REQUEST -> page.text("dossier.hulp.nieuw_advies");
                default -> page.text("dossier.hulp.notitie");
            };
            return List.of(Input.area(WORDS, page.text("dossier.veld.woorden"), hint));
        }

        @Override
        public Map<String, List<String>> filled(Record row) {
            return Map.of(WORDS, List.of(row.get("words", String.class)));
        }

        @Override
        public @Nullable DossierWordsRecord read(Answers answers, About about) {
            String words = answers.words(WORDS, true);
            if (!answers.right()) {
                return null;
            }
            DossierWordsRecord row = new DossierWordsRecord();
            row.setKind(kind.name());
            row.setWords(words);
            return row;
        }
    }
}
