package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.EXEMPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.Duty;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

@VangnetTest
class BriefsTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    private SomePeople people;
    private long unit;

    @BeforeEach
    void somebody() {
        people = new SomePeople(sql);
        unit = people.single();
    }

    @Test
    void whoeverNothingIsKnownOfHasAnEmptyBriefOfVersionZero() {
        Brief brief = briefs.of(unit, unit);

        assertThat(brief.version()).isZero();
        assertThat(brief.exemptions()).isEmpty();
        assertThat(brief.agreement()).isNull();
        assertThat(brief.pensionDay()).isEqualTo(LocalDate.of(2047, 8, 20));
    }

    @Test
    void aBriefHoldsWhatCountsAndItsVersionIsTheLastRow() {
        exemption("2026-01-01", "2026-12-31");
        sql.execute("""
                insert into contact_agreement (fact, known_since, person_id, words, never, language, interpreter, companion, from_day, source)
                values (1, now(), ?, 'Niet bellen.', array['PHONE'], 'nl', false, '', '2026-01-01', 'gesprek')
                """, unit);
        flag("NO_PHONE", false);
        long last = flag("VULNERABLE", false);

        Brief brief = briefs.of(unit, unit);

        assertThat(brief.version()).isEqualTo(last);
        assertThat(brief.exemption(Duty.SEEK_WORK, SPRING)).isPresent();
        assertThat(brief.exemption(Duty.USE_SUPPORT, SPRING)).isEmpty();
        assertThat(brief.agreement())
                .isNotNull()
                .satisfies(agreement -> assertThat(agreement.never()).containsExactly(Channel.PHONE));
        assertThat(brief.flags()).containsExactlyInAnyOrder(Brief.Flag.NO_PHONE, Brief.Flag.VULNERABLE);
    }

    @Test
    void aLaterRowCorrectsAndAWithdrawalTakesItBackButNothingIsOverwritten() {
        long fact = exemption("2026-01-01", "2026-12-31");
        exemption(fact, "2026-01-01", "2026-02-28", false);
        assertThat(briefs.of(unit, unit).exemption(Duty.SEEK_WORK, SPRING)).isEmpty();

        exemption(fact, "2026-01-01", "2026-12-31", true);
        assertThat(briefs.of(unit, unit).exemptions()).isEmpty();
        assertThat(sql.fetchCount(EXEMPTION, EXEMPTION.FACT.eq(fact))).isEqualTo(3);
        assertThatThrownBy(() -> sql.execute("update exemption set to_day = '2030-01-01' where fact = ?", fact))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void aJobThatTheTaxOfficeToldOfIsKnownAsWork() {
        sql.execute("""
                insert into work values (nextval('fact_number'), now(), ?, ?, 'Bakkerij De Vroege Vogel', null, null, '2026-01-01', null,
                    'polisadministratie', null)
                """, unit, unit);

        assertThat(briefs.of(unit, unit).activities(SPRING)).singleElement().satisfies(activity -> {
            assertThat(activity.kind()).isEqualTo(Activity.Kind.PART_TIME_WORK);
            assertThat(activity.words()).isEqualTo("Bakkerij De Vroege Vogel");
        });
    }

    @Test
    void aUnitIsAboutTheApplicantAndThenThePartnerAndNotAboutTheChild() {
        long partner = people.joins(unit, "PARTNER", LocalDate.of(1979, 3, 3));
        long child = people.joins(unit, "CHILD", LocalDate.of(2015, 3, 3));

        assertThat(briefs.persons(unit)).containsExactly(unit, partner);
        assertThat(briefs.of(List.of(unit))).extracting(Brief::person).containsExactly(unit, partner);
        assertThatThrownBy(() -> briefs.of(unit, child)).isInstanceOf(UnknownPerson.class);
        assertThatThrownBy(() -> briefs.of(people.single(), unit)).isInstanceOf(UnknownPerson.class);
    }

    @Test
    void theLastReadingOfAColleagueIsKeptWithItsVersion() {
        assertThat(briefs.lastReading(unit, unit, SomePeople.MANAGER)).isEmpty();

        briefs.opened(SomePeople.manager(), unit, unit, 0);
        long version = flag("NO_PHONE", false);
        briefs.opened(SomePeople.manager(), unit, unit, version);

        assertThat(briefs.lastReading(unit, unit, SomePeople.MANAGER))
                .get()
                .satisfies(reading -> assertThat(reading.version()).isEqualTo(version));
        assertThat(briefs.lastReading(unit, unit, SomePeople.COLLEAGUE)).isEmpty();
        assertThatThrownBy(() -> briefs.opened(SomePeople.client(unit), unit, unit, version))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long exemption(String from, String to) {
        long fact = sql.fetchSingle("select nextval('dossier_version')").into(Long.class);
        exemption(fact, from, to, false);
        return fact;
    }

    private void exemption(long fact, String from, String to, boolean withdrawn) {
        sql.execute("""
                insert into exemption (fact, known_since, person_id, ground, duties, from_day, to_day, decision, withdrawn, source)
                values (?, now(), ?, 'URGENT_REASONS', array['SEEK_WORK', 'RETURN_SERVICE'], ?::date, ?::date, 'OB-1', ?, 'besluit')
                """, fact, unit, from, to, withdrawn);
    }

    private long flag(String kind, boolean withdrawn) {
        return sql.fetchSingle("""
                        insert into person_flag (fact, known_since, person_id, kind, words, from_day, withdrawn, source)
                        values (nextval('dossier_version'), now(), ?, ?, '', '2026-01-01', ?, 'gesprek') returning id
                        """, unit, kind, withdrawn).into(Long.class);
    }
}
