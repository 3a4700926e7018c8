package nl.vangnet.database;

import static nl.vangnet.schema.Tables.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import nl.vangnet.VangnetTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class GroundFloorTest {
    @Autowired
    private DSLContext database;

    @Test
    void aSystemWorksForOneMunicipality() {
        found("Waterstad");
        assertThat(database.fetchValue(MUNICIPALITY.NAME)).isEqualTo("Waterstad");
        assertThatThrownBy(() -> found("Bergstad")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void rowsOfAGuardedTableCannotBeChanged() {
        guardedTable();
        assertThatThrownBy(() -> database.execute("update posting set amount = 0"))
                .hasMessageContaining("rows of posting are never changed");
    }

    @Test
    void rowsOfAGuardedTableCannotBeDeleted() {
        guardedTable();
        assertThatThrownBy(() -> database.execute("delete from posting"))
                .hasMessageContaining("rows of posting are never changed");
    }

    @Test
    void aGuardedTableCannotBeEmptied() {
        guardedTable();
        assertThatThrownBy(() -> database.execute("truncate posting"))
                .hasMessageContaining("rows of posting are never changed");
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

    private void guardedTable() {
        database.execute("create table posting (amount cents not null)");
        database.execute("insert into posting values (1)");
        database.execute("create trigger never_changed before update or delete or truncate on posting"
                + " execute function refuse_change()");
    }
}
