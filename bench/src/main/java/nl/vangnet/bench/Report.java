package nl.vangnet.bench;

/** How a measuring process tells its parent what it found: lines on its output that begin with a word of ours. */
public final class Report {
    static final String FIGURE = "figure|";
    static final String NOTE = "note|";
    static final String PROGRESS = "progress|";

    private Report() {}

    /** Work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /** Does the work once and reports how long it took; gives the nanoseconds. */
    public static long time(Figure figure, Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        long took = System.nanoTime() - from;
        took(figure, took);
        return took;
    }

    /** Reports what the caller timed itself. */
    public static void took(Figure figure, long nanos) {
        System.out.println(FIGURE + figure + "|" + nanos);
    }

    /** Something to read beside the figures. */
    public static void note(String text) {
        System.out.println(NOTE + text);
    }

    static void progress(long units) {
        System.out.println(PROGRESS + units);
    }
}
