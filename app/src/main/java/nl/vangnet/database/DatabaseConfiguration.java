package nl.vangnet.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database, and looks at its version before the first migration. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    FlywayMigrationStrategy checkThenMigrate() {
        return flyway -> {
            PostgresVersion.check(flyway.getConfiguration().getDataSource());
            flyway.migrate();
        };
    }

    /** A server of our own. The connection details depend on it, so it stops after everything that uses connections. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
    static class Local {
        @Bean
        LocalPostgres localPostgres(@Value("${vangnet.home}") Path home) {
            return LocalPostgres.start(home.resolve("postgres"));
        }

        @Bean
        JdbcConnectionDetails localConnection(LocalPostgres server) {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return LocalPostgres.USER;
                }

                @Override
                public String getPassword() {
                    return server.password();
                }

                @Override
                public String getJdbcUrl() {
                    return server.url();
                }
            };
        }

        @Bean
        DatabaseInUse databaseInUse(LocalPostgres server) {
            return new DatabaseInUse(true, "demonstratie, database in " + server.home());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.datasource.url")
    static class Remote {
        @Bean
        DatabaseInUse databaseInUse(@Value("${spring.datasource.url}") String url) {
            return new DatabaseInUse(false, "database " + withoutParameters(url));
        }
    }

    /** Parameters of a JDBC address may hold a password. */
    static String withoutParameters(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
