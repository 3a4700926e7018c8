package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.EXEMPTION;
import static nl.vangnet.schema.Tables.MEMBER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.ExemptionRequest;
import nl.vangnet.guidance.dossier.ExemptionRules;
import nl.vangnet.law.Role;
import nl.vangnet.schema.tables.records.ExemptionRecord;
import nl.vangnet.schema.tables.records.MemberRecord;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** An exemption of duties: what the law has, asked of {@link ExemptionRules} with the household as it is known. */
final class ExemptionForm implements FactForm {
    private static final String GROUND = "grond";
    private static final String DUTIES = "plichten";
    private static final String DECISION = "besluit";
    private static final String REASON = "reden";

    private final DSLContext sql;

    ExemptionForm(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Input> inputs(Page page) {
        return List.of(
                Input.one(GROUND, page.text("dossier.veld.grond"), null, Keys.grounds(page)),
                Input.some(
                        DUTIES,
                        page.text("dossier.veld.plichten"),
                        page.text("dossier.hulp.plichten"),
                        Keys.duties(page)),
                FactForm.from(page),
                FactForm.to(page),
                Input.line(DECISION, page.text("dossier.veld.besluit"), page.text("dossier.hulp.besluit")),
                Input.area(REASON, page.text("dossier.veld.reden"), page.text("dossier.hulp.reden")));
    }

    @Override
    public Map<String, List<String>> filled(Record record) {
        ExemptionRecord row = record.into(EXEMPTION);
        return Map.of(
                GROUND,
                List.of(row.getGround()),
                DUTIES,
                List.of(row.getDuties()),
                Answers.FROM,
                FactForm.value(row.getFromDay()),
                Answers.TO,
                FactForm.value(row.getToDay()),
                DECISION,
                List.of(row.getDecision()),
                REASON,
                FactForm.value(row.getReason()));
    }

    @Override
    public @Nullable ExemptionRecord read(Answers answers, About about) {
        Exemption.Ground ground = answers.one(GROUND, Exemption.Ground.class).orElse(null);
        boolean forGood = ground == Exemption.Ground.DISABLED;
        Set<Duty> duties = forGood ? EnumSet.allOf(Duty.class) : answers.some(DUTIES, Duty.class);
        if (duties.isEmpty()) {
            answers.error(DUTIES, answers.page().text("dossier.fout.kies"));
        }
        LocalDate from = answers.from();
        LocalDate to = answers.to(from);
        String decision = answers.line(DECISION, true);
        String reason = answers.words(REASON, false);
        if (ground == null || from == null || !answers.right()) {
            return null;
        }
        answers.ask(ExemptionRules.check(request(about, ground, duties, from, to, decision, reason)));
        if (!answers.right()) {
            return null;
        }
        ExemptionRecord row = new ExemptionRecord();
        row.setGround(ground.name());
        row.setDuties(duties.stream().sorted().map(Enum::name).toArray(String[]::new));
        row.setFromDay(from);
        row.setToDay(to);
        row.setDecision(decision);
        row.setReason(reason.isEmpty() ? null : reason);
        return row;
    }

    private ExemptionRequest request(
            About about,
            Exemption.Ground ground,
            Set<Duty> duties,
            LocalDate from,
            @Nullable LocalDate to,
            String decision,
            String reason) {
        List<MemberRecord> household = Versions.last(sql.selectFrom(MEMBER)
                        .where(MEMBER.UNIT_ID.eq(about.unit()))
                        .orderBy(MEMBER.KNOWN_SINCE)
                        .fetch())
                .stream()
                .filter(one -> Versions.holdsOn(from, one.getFromDay(), one.getToDay()))
                .toList();
        return new ExemptionRequest(
                duties,
                ground,
                from,
                to,
                decision,
                reason,
                household.stream().noneMatch(one -> one.getRole().equals(Role.PARTNER.name())),
                household.stream()
                        .filter(one -> one.getRole().equals(Role.CHILD.name()))
                        .map(MemberRecord::getBirthDate)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                Versions.last(sql.selectFrom(EXEMPTION)
                                .where(EXEMPTION.PERSON_ID.eq(about.person()))
                                .orderBy(EXEMPTION.ID)
                                .fetch())
                        .stream()
                        .filter(row -> !Objects.equals(row.getFact(), about.fact()))
                        .map(row -> new ExemptionRequest.Granted(Facts.exemption(row), row.getDecision()))
                        .toList());
    }
}
