package nl.vangnet.clients;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.vangnet.web.Paging;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the list of clients, as it stands in the address of the page. What cannot be understood is read as if it was not
 * asked, so that every address gives a list.
 *
 * @param text part of a name, or a client number; empty for everybody
 * @param area number of the area; 0 for all
 * @param page number of the page, from 1; may lie past the last
 */
public record ListQuestion(String text, int area, Show show, Order order, boolean descending, int page) {
    public static final String TEXT = "zoek";
    public static final String AREA = "gebied";
    public static final String SHOW = "toon";
    public static final String ORDER = "volgorde";

    /** Of eight digits, so that it does not look like a citizen service number where it is kept. */
    private static final int LARGEST = 99_999_999;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern NINE_DIGITS = Pattern.compile("\\D*(\\d\\D*){9}");

    static ListQuestion of(Map<String, String> parameters) {
        String text = SPACES.matcher(parameters.getOrDefault(TEXT, ""))
                .replaceAll(" ")
                .strip();
        String order = parameters.getOrDefault(ORDER, "");
        boolean descending = order.startsWith("-");
        return new ListQuestion(
                text,
                number(parameters.getOrDefault(AREA, ""), 0),
                ofCode(Show.values(), Show::code, parameters.getOrDefault(SHOW, "")),
                ofCode(Order.values(), Order::code, descending ? order.substring(1) : order),
                descending,
                Math.max(1, number(parameters.getOrDefault(Paging.PARAMETER, ""), 1)));
    }

    /** Whether somebody typed what may be a citizen service number, which may stand in no address and no log. */
    boolean holdsCitizenNumber() {
        return NINE_DIGITS.matcher(text).matches();
    }

    /** The order and its direction in one word, as in the address: {@code -bedrag} for the highest amount first. */
    public String orderCode() {
        return (descending ? "-" : "") + order.code();
    }

    /** The address of the same list by this column; by the column it has already, the other way round. */
    public String addressBy(Order column) {
        ListQuestion sorted = new ListQuestion(text, area, show, column, column == order && !descending, 1);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/werk/klanten");
        sorted.parameters().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(sorted.parameters()).toUriString();
    }

    /** What was asked, in words of the address; what was left open is left out. */
    @Override
    public String toString() {
        return String.join(
                ", ",
                parameters().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(TEXT, text);
        parameters.put(AREA, area == 0 ? "" : String.valueOf(area));
        parameters.put(SHOW, show.code());
        parameters.put(ORDER, orderCode());
        parameters.put(Paging.PARAMETER, page == 1 ? "" : String.valueOf(page));
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    /** The number, or else this one; a longer number is the largest of eight digits. */
    private static int number(String digits, int otherwise) {
        if (!digits.matches("\\d+")) {
            return otherwise;
        }
        return digits.length() > 8 ? LARGEST : Integer.parseInt(digits);
    }

    private static <T> T ofCode(T[] values, Function<T, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst()
                .orElse(values[0]);
    }
}
