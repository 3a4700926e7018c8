package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.MUNICIPALITY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.vangnet.income.MonthRuns;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.population.Municipality;
import nl.vangnet.population.Profile;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates Waterstad in an empty database, and at every start finishes the month runs that were broken off. */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class Demonstration implements SmartLifecycle, ApplicationRunner {
    static final int MONTHS_OF_HISTORY = 12;
    /** In the past each month was determined on this day, in the evening. */
    private static final int RUN_DAY = 24;

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final DemoSettings settings;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final MonthRuns runs;
    private final PaidHistory history;
    private final Participatiewet law;
    private final Clock clock;
    private volatile boolean running;

    Demonstration(
            DemoSettings settings,
            DSLContext sql,
            TransactionTemplate transaction,
            MonthRuns runs,
            PaidHistory history,
            Participatiewet law,
            Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.transaction = transaction;
        this.runs = runs;
        this.history = history;
        this.law = law;
        this.clock = clock;
    }

    /** Before the web server: whoever opens a page finds the people and their past. */
    @Override
    public void start() {
        settings.profile().ifPresent(profile -> transaction.executeWithoutResult(_ -> createIfEmpty(profile)));
        startMonthsSince();
        runs.last().ifPresent(last -> {
            Progress progress = new Progress("Eerdere maanden vaststellen", (long) MONTHS_OF_HISTORY * units());
            runs.finish(last.minusMonths(1), progress::add);
            if (settings.profile().isPresent()) {
                history.pay(last.minusMonths(1));
            }
        });
        running = true;
    }

    /** A new month came since the last start: it is determined with what is known now. */
    private void startMonthsSince() {
        runs.last().ifPresent(last -> {
            for (YearMonth month = last.plusMonths(1); !month.isAfter(currentMonth()); month = month.plusMonths(1)) {
                runs.start(month, clock.instant());
            }
        });
    }

    /** With the web server open: the progress of the current month can be watched. */
    @Override
    public void run(ApplicationArguments arguments) {
        runs.last().ifPresent(last -> {
            Progress progress = new Progress("De maand " + last + " vaststellen", units());
            runs.finish(last, progress::add);
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    /** All or nothing: a start that is broken off leaves an empty database, and the next one begins again. */
    private void createIfEmpty(Profile profile) {
        String wanted = profile.name().toLowerCase(Locale.ROOT);
        String found = sql.select(MUNICIPALITY.PROFILE).from(MUNICIPALITY).fetchOne(MUNICIPALITY.PROFILE);
        if (found != null) {
            if (!found.equals(wanted)) {
                LOG.warn(
                        "Deze database bevat het profiel {}, niet {}. Kies een andere map met --vangnet.home of een"
                                + " andere database.",
                        found,
                        wanted);
            }
            return;
        }
        Instant now = clock.instant();
        YearMonth month = currentMonth();
        Municipality drawn = Municipality.generate(profile, settings.seed(), month, MONTHS_OF_HISTORY + 1);
        sql.insertInto(MUNICIPALITY)
                .set(MUNICIPALITY.NAME, drawn.name())
                .set(MUNICIPALITY.PROFILE, wanted)
                .set(MUNICIPALITY.SEED, settings.seed())
                .set(MUNICIPALITY.DEMONSTRATION, true)
                .set(MUNICIPALITY.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
        Progress progress = new Progress(drawn.name() + " maken", drawn.size());
        new Settlers(sql, now, month, clock.getZone()).settle(drawn, progress::add);
        new DemoTeams(sql, now, clock.getZone()).form();
        new DemoPastRound(sql, now, clock.getZone()).hold();
        new DemoContacts(sql, now, clock.getZone()).write();
        new DemoConversations(sql, LocalDate.ofInstant(now, clock.getZone())).hold();
        new DemoWealth(sql, month, clock.getZone()).keep();
        for (int back = MONTHS_OF_HISTORY; back > 0; back--) {
            runs.start(month.minusMonths(back), runMoment(month.minusMonths(back), clock.getZone()));
        }
        runs.start(month, now);
    }

    /** This month; or the last one with amounts, when the clock has passed them. */
    private YearMonth currentMonth() {
        YearMonth now = YearMonth.now(clock);
        YearMonth last = law.graph().tables().last();
        return now.isAfter(last) ? last : now;
    }

    private static Instant runMoment(YearMonth month, ZoneId zone) {
        return month.atDay(RUN_DAY).atTime(LocalTime.of(18, 0)).atZone(zone).toInstant();
    }

    private int units() {
        return sql.fetchCount(BENEFIT_UNIT);
    }
}
