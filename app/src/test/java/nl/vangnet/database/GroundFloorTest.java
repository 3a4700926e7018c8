package nl.vangnet.database;

import static nl.vangnet.schema.Tables.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.flywaydb.core.Flyway;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the first migration promises, on a database with nothing in it. */
final class GroundFloorTest {
    private CloseableDSLContext database;

    @BeforeEach
    void migrate() {
        String url = TestDatabase.fresh();
        Flyway.configure()
                .dataSource(url, LocalPostgres.USER, TestDatabase.password())
                .load()
                .migrate();
        database = DSL.using(url, LocalPostgres.USER, TestDatabase.password());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void aSystemWorksForOneMunicipality() {
        found("Waterstad");
        assertThat(database.fetchValue(MUNICIPALITY.NAME)).isEqualTo("Waterstad");
        assertThatThrownBy(() -> found("Bergstad")).hasMessageContaining("municipality_pkey");
    }

    @Test
    void rowsOfAGuardedTableCannotBeChangedDeletedOrEmptied() {
        database.execute("create table some_table (amount cents not null)");
        database.execute("insert into some_table values (1)");
        database.execute("create trigger never_changed before update or delete or truncate on some_table"
                + " execute function refuse_change()");
        for (String change :
                new String[] {"update some_table set amount = 0", "delete from some_table", "truncate some_table"}) {
            assertThatThrownBy(() -> database.execute(change))
                    .hasMessageContaining("rows of some_table are never changed");
        }
        assertThat(database.fetchValue("select amount from some_table")).isEqualTo(1L);
    }

    private void found(String name) {
        database.insertInto(MUNICIPALITY)
                .set(MUNICIPALITY.NAME, name)
                .set(MUNICIPALITY.PROFILE, "standaard")
                .set(MUNICIPALITY.SEED, 1L)
                .set(MUNICIPALITY.DEMONSTRATION, true)
                .set(MUNICIPALITY.CREATED_AT, OffsetDateTime.parse("2026-07-01T09:00:00Z"))
                .execute();
    }
}
