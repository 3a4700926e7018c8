package nl.vangnet.payments;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;

/** Another account for a client, as it was filled in. */
public record AccountForm(String iban, String holder, String from, String kind, String source) {
    static final String IBAN = "iban";
    static final String HOLDER = "houder";
    static final String FROM = "ingang";
    static final String KIND = "soort";
    static final String SOURCE = "bron";

    static AccountForm of(Map<String, String> filled) {
        return new AccountForm(
                filled.getOrDefault(IBAN, "").replaceAll("\\s", "").toUpperCase(Locale.ROOT),
                filled.getOrDefault(HOLDER, "").strip(),
                filled.getOrDefault(FROM, "").strip(),
                filled.getOrDefault(KIND, ""),
                filled.getOrDefault(SOURCE, "").strip());
    }

    /** Field to what is wrong with it, in the order of the fields. */
    Map<String, String> errors(Page page, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!ClientAccounts.isRight(iban)) {
            errors.put(IBAN, page.text("rekening.fout.iban"));
        }
        if (holder.isEmpty() || holder.length() > PaymentFileWriter.LONGEST_NAME) {
            errors.put(HOLDER, page.text("rekening.fout.houder"));
        }
        if (day().filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)))
                .isEmpty()) {
            errors.put(FROM, page.text("rekening.fout.ingang", page.date(today)));
        }
        if (!kind.equals(ClientAccount.Kind.OWN.name()) && !kind.equals(ClientAccount.Kind.REPRESENTATIVE.name())) {
            errors.put(KIND, page.text("rekening.fout.soort"));
        }
        if (source.isEmpty() || source.length() > 200) {
            errors.put(SOURCE, page.text("rekening.fout.bron"));
        }
        return errors;
    }

    public Optional<LocalDate> day() {
        return Entered.day(from);
    }

    /** What goes along unseen with the second step. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(IBAN, iban);
        fields.put(HOLDER, holder);
        fields.put(FROM, from);
        fields.put(KIND, kind);
        fields.put(SOURCE, source);
        return fields;
    }

    /** The number in groups of four, as on a bank card. */
    public String groupedIban() {
        return ClientAccount.grouped(iban);
    }

    @Override
    public String toString() {
        return "AccountForm";
    }
}
