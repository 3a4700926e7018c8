package nl.vangnet.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the value of a field may be, and how it is read. */
@FunctionalInterface
interface Kind<T> {
    /** The most that one line of income can be. */
    Money MOST = Money.parse("1000000.00");

    int LONGEST_ID = 100;

    /** The value; null after adding a fault. */
    @Nullable
    T read(JsonNode value, String pointer, Faults faults);

    Kind<String> TEXT = (value, pointer, faults) -> {
        if (!value.isString()) {
            faults.add(pointer, Sentence.NO_TEXT);
            return null;
        }
        return value.stringValue();
    };

    Kind<String> ID = (value, pointer, faults) -> {
        String id = TEXT.read(value, pointer, faults);
        if (id != null && id.isBlank()) {
            faults.add(pointer, Sentence.EMPTY_ID);
            return null;
        }
        if (id != null && id.length() > LONGEST_ID) {
            faults.add(pointer, Sentence.LONG_ID, LONGEST_ID);
            return null;
        }
        return id;
    };

    Kind<Boolean> YES_NO = (value, pointer, faults) -> {
        if (!value.isBoolean()) {
            faults.add(pointer, Sentence.NO_YES_NO);
            return null;
        }
        return value.booleanValue();
    };

    Kind<YearMonth> MONTH = time("\\d{4}-\\d{2}", YearMonth::parse, Sentence.NO_MONTH);

    Kind<LocalDate> DATE = time("\\d{4}-\\d{2}-\\d{2}", LocalDate::parse, Sentence.NO_DATE);

    Kind<Instant> INSTANT = time("\\d{4}-.*", text -> OffsetDateTime.parse(text).toInstant(), Sentence.NO_INSTANT);

    Kind<Money> INCOME = amount(MOST);

    private static <T> Kind<T> time(String form, Function<String, T> parse, Sentence otherwise) {
        Pattern pattern = Pattern.compile(form);
        return (value, pointer, faults) -> {
            String text = TEXT.read(value, pointer, faults);
            if (text == null) {
                return null;
            }
            try {
                if (pattern.matcher(text).matches()) {
                    return parse.apply(text);
                }
            } catch (DateTimeException _) {
                // Written as it should be, and not in the calendar.
            }
            faults.add(pointer, otherwise, Faults.quoted(text));
            return null;
        };
    }

    /** A whole number up to a limit. */
    static Kind<Integer> wholeNumber(int least, int most) {
        return (value, pointer, faults) -> {
            if (!value.isIntegralNumber()
                    || !value.canConvertToInt()
                    || value.intValue() < least
                    || value.intValue() > most) {
                faults.add(pointer, Sentence.NO_WHOLE_NUMBER, least, most);
                return null;
            }
            return value.intValue();
        };
    }

    /** One of the words that are known here. */
    static <T> Kind<T> oneOf(Map<String, T> words) {
        List<String> possible = List.copyOf(words.keySet());
        return (value, pointer, faults) -> {
            String text = TEXT.read(value, pointer, faults);
            T meant = text == null ? null : words.get(text);
            if (text != null && meant == null) {
                faults.add(
                        pointer, possible, Sentence.UNKNOWN_CHOICE, Faults.quoted(text), String.join(", ", possible));
            }
            return meant;
        };
    }

    /** A list of values; those that could not be read are left out of it. */
    static <T> Kind<List<T>> listOf(Kind<T> kind, int most) {
        return (value, pointer, faults) -> {
            if (!value.isArray()) {
                faults.add(pointer, Sentence.NO_LIST);
                return null;
            }
            if (value.size() > most) {
                faults.add(pointer, Sentence.TOO_MANY, value.size(), most);
            }
            List<T> list = new ArrayList<>();
            for (int i = 0; i < value.size(); i++) {
                T item = kind.read(value.path(i), pointer + "/" + i, faults);
                if (item != null) {
                    list.add(item);
                }
            }
            return list;
        };
    }

    /** Euros and cents up to a limit. */
    static Kind<Money> amount(Money most) {
        return (value, pointer, faults) -> amount(value, most, pointer, faults);
    }

    private static @Nullable Money amount(JsonNode value, Money most, String pointer, Faults faults) {
        if (value.isNumber()) {
            faults.add(pointer, Sentence.AMOUNT_AS_NUMBER);
            return null;
        }
        String text = TEXT.read(value, pointer, faults);
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d+(\\.\\d+)?")) {
            faults.add(pointer, withPoint(text), Sentence.NO_AMOUNT, Faults.quoted(text));
        } else if (text.startsWith("-")) {
            faults.add(pointer, Sentence.NEGATIVE);
        } else if (text.matches("\\d+\\.\\d{3,}")) {
            faults.add(pointer, Sentence.TOO_MANY_DECIMALS);
        } else {
            Money amount = text.matches("\\d{1,10}(\\..*)?") ? Money.parse(text) : null;
            if (amount != null && amount.compareTo(most) <= 0) {
                return amount;
            }
            faults.add(pointer, Sentence.TOO_MUCH, most);
        }
        return null;
    }

    /** An amount in Dutch notation as it should have been written; nothing where it is something else. */
    private static List<String> withPoint(String text) {
        return text.length() <= 20 && text.matches("(\\d{1,3}(\\.\\d{3})+|\\d+),\\d{1,2}")
                ? List.of(text.replace(".", "").replace(',', '.'))
                : List.of();
    }
}
