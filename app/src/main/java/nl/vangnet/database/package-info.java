/**
 * The database: PostgreSQL 18, always. Without {@code spring.datasource.url} Vangnet keeps one of its own
 * ({@link nl.vangnet.database.LocalPostgres}) under {@code vangnet.home}, for trying out, developing and testing; with it, that
 * server is used once its version has been checked. Flyway then brings the tables up to date; the classes in {@code nl.vangnet.schema}
 * are generated from the same migrations.
 */
@NullMarked
package nl.vangnet.database;

import org.jspecify.annotations.NullMarked;
