package nl.vangnet.wealth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vangnet.law.Wealth;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** What there is on a day, as it was filled in. A line of which nothing is filled in does not count. */
public record WealthForm(Map<String, String> fields) {
    static final String FACT = "feit";
    static final String DAY = "dag";
    static final String HOUSEHOLD = "huishouden";
    static final String LINES = "regels";
    static final String FREE = "vrij";
    static final String JUDGEMENT = "oordeel";
    static final String SOURCE = "bron";
    private static final String KIND = "soort-";
    private static final String WHAT = "wat-";
    private static final String VALUE = "bedrag-";
    private static final String RECEIVED = "ontvangen-";

    private static final int LEAST_LINES = 4;
    private static final int MOST_LINES = 40;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_JUDGEMENT = 2000;

    /** The first day of which limits are known. */
    static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    static WealthForm of(Map<String, String> filled) {
        Map<String, String> fields = new LinkedHashMap<>();
        int lines = lines(filled.getOrDefault(LINES, ""));
        Stream.of(
                        Stream.of(FACT, DAY, HOUSEHOLD, FREE, JUDGEMENT, SOURCE),
                        IntStream.rangeClosed(1, lines)
                                .boxed()
                                .flatMap(line -> Stream.of(KIND + line, WHAT + line, VALUE + line, RECEIVED + line)))
                .flatMap(names -> names)
                .forEach(name -> fields.put(name, filled.getOrDefault(name, "").strip()));
        fields.put(LINES, String.valueOf(lines));
        return new WealthForm(fields);
    }

    /** The form as it was when this was kept, to correct it. */
    static WealthForm of(KeptWealth kept) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put(FACT, String.valueOf(kept.fact()));
        filled.put(DAY, kept.on().toString());
        filled.put(HOUSEHOLD, kept.household().name());
        filled.put(FREE, written(kept.giftsJudgedFree()));
        filled.put(JUDGEMENT, kept.judgement() == null ? "" : kept.judgement());
        filled.put(SOURCE, kept.source());
        filled.put(LINES, String.valueOf(kept.things().size()));
        int line = 0;
        for (Thing thing : kept.things()) {
            line++;
            filled.put(KIND + line, thing.kind().name());
            filled.put(WHAT + line, thing.what());
            filled.put(VALUE + line, written(thing.value()));
            filled.put(
                    RECEIVED + line,
                    thing.received() == null ? "" : thing.received().toString());
        }
        return of(filled);
    }

    WealthForm withMoreLines() {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(LINES, String.valueOf(lines().size() + 3));
        return of(more);
    }

    WealthForm with(String field, String value) {
        Map<String, String> other = new LinkedHashMap<>(fields);
        other.put(field, value);
        return new WealthForm(other);
    }

    /** The numbers of the lines to fill in. */
    public List<Integer> lines() {
        return IntStream.rangeClosed(1, lines(field(LINES))).boxed().toList();
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Optional<LocalDate> day() {
        return Entered.day(field(DAY));
    }

    /** The fact that is corrected; empty for a new one. */
    Optional<Long> fact() {
        return field(FACT).matches("\\d{1,18}") ? Optional.of(Long.parseLong(field(FACT))) : Optional.empty();
    }

    /** Field to what is wrong with it, in the order of the fields. */
    Map<String, String> errors(Page page, LocalDate lastDay) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<LocalDate> day = day().filter(one -> !one.isAfter(lastDay) && !one.isBefore(FIRST_DAY));
        if (day.isEmpty()) {
            errors.put(DAY, page.text("vermogen.fout.dag", page.date(FIRST_DAY), page.date(lastDay)));
        }
        if (household().isEmpty()) {
            errors.put(HOUSEHOLD, page.text("vermogen.fout.huishouden"));
        }
        for (int line : lines()) {
            if (!empty(line)) {
                lineErrors(page, line, day.orElse(lastDay), errors);
            }
        }
        if (!field(FREE).isEmpty() && Entered.amount(field(FREE)).isEmpty()) {
            errors.put(FREE, page.text("vermogen.fout.bedrag"));
        }
        if (field(JUDGEMENT).length() > LONGEST_JUDGEMENT
                || (!field(FREE).isEmpty() && field(JUDGEMENT).isEmpty())) {
            errors.put(JUDGEMENT, page.text("vermogen.fout.oordeel"));
        }
        if (field(SOURCE).isEmpty() || field(SOURCE).length() > LONGEST_WORDS) {
            errors.put(SOURCE, page.text("vermogen.fout.bron"));
        }
        return errors;
    }

    private void lineErrors(Page page, int line, LocalDate day, Map<String, String> errors) {
        if (field(WHAT + line).isEmpty() || field(WHAT + line).length() > LONGEST_WORDS) {
            errors.put(WHAT + line, page.text("vermogen.fout.wat", line));
        }
        if (Entered.amount(field(VALUE + line)).isEmpty()) {
            errors.put(VALUE + line, page.text("vermogen.fout.regel_bedrag", line));
        }
        boolean gift = kind(line) == Wealth.Kind.GIFTS;
        boolean rightDay = Entered.day(field(RECEIVED + line))
                .filter(received -> received.getYear() == day.getYear() && !received.isAfter(day))
                .isPresent();
        if (gift && !rightDay) {
            errors.put(
                    RECEIVED + line,
                    page.text("vermogen.fout.ontvangen", line, page.date(day.withDayOfYear(1)), page.date(day)));
        }
        if (!gift && !field(RECEIVED + line).isEmpty()) {
            errors.put(RECEIVED + line, page.text("vermogen.fout.geen_gift", line));
        }
    }

    /** What was filled in, of a form without errors. */
    KeptWealth kept(long fact, Instant at, long staff) {
        return new KeptWealth(
                fact,
                at,
                day().orElseThrow(),
                household().orElseThrow(),
                lines().stream().filter(line -> !empty(line)).map(this::thing).toList(),
                Entered.amount(field(FREE)).orElse(null),
                field(JUDGEMENT).isEmpty() ? null : field(JUDGEMENT),
                false,
                field(SOURCE),
                staff,
                null);
    }

    private Thing thing(int line) {
        Wealth.Kind kind = kind(line);
        return new Thing(
                kind,
                field(WHAT + line),
                Entered.amount(field(VALUE + line)).orElseThrow(),
                kind == Wealth.Kind.GIFTS ? Entered.day(field(RECEIVED + line)).orElseThrow() : null);
    }

    private Optional<Wealth.Household> household() {
        return Stream.of(Wealth.Household.values())
                .filter(household -> household.name().equals(field(HOUSEHOLD)))
                .findFirst();
    }

    /** The first kind is chosen where none was: so it is on the screen. */
    private Wealth.Kind kind(int line) {
        return Stream.of(Wealth.Kind.values())
                .filter(kind -> kind.name().equals(field(KIND + line)))
                .findFirst()
                .orElse(Wealth.Kind.POSSESSION);
    }

    private boolean empty(int line) {
        return (field(WHAT + line) + field(VALUE + line) + field(RECEIVED + line)).isEmpty();
    }

    private static int lines(String number) {
        return number.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(number), LEAST_LINES, MOST_LINES) : LEAST_LINES;
    }

    private static String written(@Nullable Money amount) {
        return amount == null ? "" : amount.toString();
    }

    @Override
    public String toString() {
        return "WealthForm";
    }
}
