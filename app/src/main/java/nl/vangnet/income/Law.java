package nl.vangnet.income;

import nl.vangnet.law.Participatiewet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The law as this municipality carries it out. */
@Configuration(proxyBeanMethods = false)
class Law {
    @Bean
    Participatiewet participatiewet(@Value("${vangnet.municipality}") String municipality) {
        return Participatiewet.of(municipality)
                .orElseThrow(() -> new IllegalArgumentException("vangnet.municipality=" + municipality
                        + " is unknown: choose one of " + Participatiewet.municipalities()));
    }
}
