package nl.vangnet.reports;

import java.util.regex.Pattern;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.Table;

/** Refuses columns that name somebody: whatever is done with the rest, such a file is not pseudonymised. */
final class Identifying {
    private static final Pattern NAMES =
            Pattern.compile("(?i)(.*_)?(bsn|pid|(voor|achter)?naam|(sur)?name|adres|address|postcode|telefoon"
                    + "|phone|e-?mail|geboortedatum|geboren|birth(day|date)?|iban)(_.*)?");
    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");
    private static final int ELEVEN = 11;

    private Identifying() {}

    /** @throws BadInput when the name of the column or a cell is that of a person's number, name or address */
    static void check(Table people, String column) {
        if (NAMES.matcher(column).matches()) {
            throw new BadInput("column " + column
                    + " seems to name people; a report rests on pseudonyms only: leave the column out of the"
                    + " configuration");
        }
        String[] cells = people.texts(column);
        for (int i = 0; i < cells.length; i++) {
            if (isCitizenNumber(cells[i])) {
                // The number itself stays out of the message.
                throw new BadInput("row " + (i + 2) + ", column " + column
                        + ": this could be a citizen service number; replace it by a pseudonym");
            }
        }
    }

    /** Nine digits that pass the eleven-test. */
    private static boolean isCitizenNumber(String cell) {
        if (!NINE_DIGITS.matcher(cell).matches()) {
            return false;
        }
        int sum = -(cell.charAt(8) - '0');
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * (cell.charAt(place) - '0');
        }
        return sum % ELEVEN == 0;
    }
}
