package nl.vangnet.payments;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * From which account the municipality pays.
 *
 * @param iban its number
 * @param bic of its bank
 */
@ConfigurationProperties("vangnet.payments")
record PaymentSettings(String iban, String bic) {}
