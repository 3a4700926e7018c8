package nl.vangnet.rulegraph;

/**
 * A line in a source or data file, for messages.
 *
 * @param line its number, or 0 for the file as a whole
 */
public record Site(String file, int line) {
    private static final StackWalker STACK = StackWalker.getInstance();

    /** The line outside this package that is writing a rule now. */
    static Site here() {
        String own = Site.class.getPackageName() + ".";
        return STACK.walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(own)
                        || frame.getClassName().endsWith("Test"))
                .findFirst()
                .map(frame -> new Site(frame.getFileName() == null ? "?" : frame.getFileName(), frame.getLineNumber()))
                .orElseThrow());
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
