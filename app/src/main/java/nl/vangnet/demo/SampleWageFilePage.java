package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.MUNICIPALITY;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.population.Municipality;
import nl.vangnet.population.Profile;
import nl.vangnet.schema.tables.records.MunicipalityRecord;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** An invented wage file of this month to try out, in a demonstration only. */
@Controller
class SampleWageFilePage {
    private final DSLContext sql;
    private final Participatiewet law;
    private final Clock clock;

    SampleWageFilePage(DSLContext sql, Participatiewet law, Clock clock) {
        this.sql = sql;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/werk/loon/voorbeeldbestand.csv")
    void file(Page page, HttpServletResponse response) throws IOException {
        Access.require(page.requireViewer(), What.WAGE_FILES);
        MunicipalityRecord drawn = sql.selectFrom(MUNICIPALITY)
                .where(MUNICIPALITY.DEMONSTRATION)
                .fetchOptional()
                .filter(_ -> page.isDemonstration())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        YearMonth created = YearMonth.from(drawn.getCreatedAt().atZoneSameInstant(clock.getZone()));
        YearMonth last = law.graph().tables().last();
        YearMonth month = created.isAfter(last) ? last : created;
        Municipality municipality = Municipality.generate(
                Profile.valueOf(drawn.getProfile().toUpperCase(Locale.ROOT)),
                drawn.getSeed(),
                month,
                Demonstration.MONTHS_OF_HISTORY + 1);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"loon-" + month + ".csv\"");
        try (PrintWriter file = response.getWriter()) {
            SampleWageFile.write(municipality, month, LocalDate.now(clock), file);
        }
    }
}
