package nl.vangnet.web;

/**
 * Which part of a long list is shown, for template {@code component/paging}.
 *
 * @param number of the page shown, from 1
 * @param size rows on a full page
 * @param total rows in the whole list
 */
public record Paging(int number, int size, long total) {
    /** The question parameter with the number of the page. */
    public static final String PARAMETER = "pagina";

    public Paging {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException(
                    "Page " + number + " of size " + size + " from " + total + " rows: count pages from 1");
        }
    }

    /** The page that an address asks for; the nearest that exists where it asks for another, and the first where it asks for no number. */
    public static Paging of(String asked, int size, long total) {
        int last = Math.toIntExact(new Paging(1, size, total).pages());
        boolean number = asked.matches("\\d{1,9}");
        return new Paging(number ? Math.clamp(Integer.parseInt(asked), 1, last) : 1, size, total);
    }

    /** Number of pages, at least 1. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Number of the first row shown, from 1. */
    public long first() {
        return offset() + 1;
    }

    /** Number of the last row shown. */
    public long last() {
        return Math.min(total, offset() + size);
    }

    /** Rows before the first one shown. */
    public long offset() {
        return (number - 1L) * size;
    }
}
