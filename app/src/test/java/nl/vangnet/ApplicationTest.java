package nl.vangnet;

import static nl.vangnet.schema.Tables.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import nl.vangnet.database.DatabaseInUse;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VangnetTest
class ApplicationTest {
    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext database;

    @Autowired
    private DatabaseInUse inUse;

    @Autowired
    private HikariDataSource pool;

    @Test
    void itStartsOnAnEmptyDatabaseElsewhere() {
        assertThat(inUse.local()).isFalse();
        assertThat(inUse.description()).startsWith("database jdbc:postgresql://");
        assertThat(database.fetchCount(MUNICIPALITY)).isZero();
    }

    @Test
    void itKeepsDutchTime() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }

    @Test
    void manyRowsTravelToTheDatabaseTogether() {
        assertThat(pool.getMaximumPoolSize()).isEqualTo(10);
        assertThat(pool.getDataSourceProperties()).containsEntry("reWriteBatchedInserts", "true");
    }
}
