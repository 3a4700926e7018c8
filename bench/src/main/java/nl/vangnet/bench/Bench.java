package nl.vangnet.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vangnet.Vangnet;

/** Measures all parts, or those that are named, and prints one table: {@code target demo runs [part,part]}. See README.md. */
final class Bench {
    private static final List<String> PARTS =
            List.of("start", "month", "killed", "late", "whatif", "letters", "norm", "round", "night", "dossier");
    private static final int PAUSE_MILLIS = 5;

    private final Path target;
    private final String demo;
    private final int runs;
    private final Figures figures = new Figures();
    private final List<String> notes = new ArrayList<>();
    private String undisturbed = "";

    private Bench(Path target, String demo, int runs) {
        this.target = target;
        this.demo = demo;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
        String wanted = arguments.length > 3 ? arguments[3] : "";
        try {
            for (String part : wanted.isEmpty() ? PARTS : List.of(wanted.split(","))) {
                bench.part(part);
            }
        } finally {
            System.out.println(bench.figures.table());
            bench.notes.forEach(note -> System.out.println("- " + note));
        }
    }

    private void part(String part) throws Exception {
        System.out.println("measuring " + part + ", load " + load());
        notes.add(part + ": measured at a load of " + load() + " on "
                + Runtime.getRuntime().availableProcessors() + " cores");
        switch (part) {
            case "start" -> {
                for (int run = 0; run < runs; run++) {
                    firstStart();
                }
            }
            case "month" -> {
                for (int run = 0; run < runs; run++) {
                    run("month", "", copy(prepared(), "month"));
                }
            }
            case "killed" -> killed();
            case "late", "whatif", "letters", "round", "night", "dossier" -> run(part, "", copy(determined(), part));
            case "norm" -> run(part, AmountsAsIf.aEuroHigher(target).toString(), copy(determined(), part));
            default -> throw new IllegalArgumentException("no part is called " + part + ": choose from " + PARTS);
        }
    }

    /** Twelve months in the past are paid and this one is not begun. Made once and kept: it takes long. */
    private Path prepared() throws Exception {
        Path home = target.resolve(demo + "-prepared");
        if (!Files.exists(home)) {
            Path half = empty(demo + "-preparing");
            long from = System.nanoTime();
            run("prepare", "", half);
            figures.add(Figure.PREPARED, System.nanoTime() - from);
            Files.move(half, home);
        }
        return home;
    }

    /** The month is done too. */
    private Path determined() throws Exception {
        Path home = target.resolve(demo + "-month");
        if (!Files.exists(home)) {
            run("month", "", copy(prepared(), "month"));
        }
        return home;
    }

    private void run(String part, String classes, Path home) throws Exception {
        if (!Child.start(classes, Part.class, part, demo, home.toString()).follow(this::heard)) {
            throw new IllegalStateException(part + " failed: see above");
        }
    }

    private void heard(String line) {
        if (line.startsWith(Report.FIGURE)) {
            String[] parts = line.split("\\|", -1);
            figures.add(Figure.valueOf(parts[1]), Long.parseLong(parts[2]));
        } else if (line.startsWith(Report.NOTE)) {
            String note = line.substring(Report.NOTE.length());
            notes.add(note);
            if (note.startsWith("file ")) {
                undisturbed = note;
            }
        }
        if (!line.startsWith(Report.PROGRESS)) {
            System.out.println("  " + line);
        }
    }

    /** Once half-way through the run, once while the file is written; then it may finish. */
    private void killed() throws Exception {
        determined();
        if (undisturbed.isEmpty()) {
            run("month", "", copy(prepared(), "month"));
        }
        String expected = undisturbed;
        Path home = copy(prepared(), "killed");
        Child first = Child.start("", Part.class, "month", demo, home.toString());
        AtomicLong done = new AtomicLong();
        long half = demo.equals("area") ? 750 : 20_000;
        first.follow(line -> {
            if (line.startsWith(Report.PROGRESS)
                    && done.addAndGet(Long.parseLong(line.substring(Report.PROGRESS.length()))) >= half) {
                first.kill();
            }
        });
        notes.add("killed after " + done + " units of the run");
        Child second = Child.start("", Part.class, "month", demo, home.toString());
        Thread listener = Thread.ofVirtual().start(() -> quietly(second, System.out::println));
        boolean during = false;
        while (second.isAlive() && !during) {
            during = unfinished(home);
            Thread.sleep(PAUSE_MILLIS);
        }
        second.kill();
        listener.join();
        notes.add(during ? "killed while the payment file was written" : "THE FILE WAS WRITTEN BEFORE THE KILL");
        List<String> after = new ArrayList<>();
        Child third = Child.start("", Part.class, "month", demo, home.toString());
        if (!third.follow(after::add)) {
            throw new IllegalStateException("the third start failed: " + after);
        }
        boolean same = after.contains(Report.NOTE + expected);
        notes.add("after both kills the payment file is " + (same ? "the same to the byte" : "ANOTHER: " + after));
    }

    private static void quietly(Child child, Consumer<String> line) {
        try {
            child.follow(line);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean unfinished(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("payments"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".part") && Files.size(file) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void firstStart() throws Exception {
        Path home = empty("start");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        long from = System.nanoTime();
        Child vangnet = Child.start("", Vangnet.class, "--vangnet.home=" + home, "--server.port=" + port);
        Thread listener = Thread.ofVirtual().start(() -> quietly(vangnet, _ -> {}));
        while (!answers(port)) {
            if (!vangnet.isAlive()) {
                throw new IllegalStateException("Vangnet did not start");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        figures.add(Figure.START, System.nanoTime() - from);
        vangnet.stop();
        listener.join();
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection page = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private Path empty(String name) throws IOException {
        Path home = target.resolve(name).toAbsolutePath();
        if (Files.exists(home)) {
            try (Stream<Path> all = Files.walk(home)) {
                for (Path one : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(one);
                }
            }
        }
        return home;
    }

    /** With owners and rights: PostgreSQL looks at them. */
    private Path copy(Path home, String name) throws Exception {
        Path copy = empty(demo + "-" + name);
        int end = new ProcessBuilder("cp", "-a", home.toString(), copy.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (end != 0) {
            throw new IOException("cp -a " + home + " " + copy + " ended with " + end);
        }
        return copy;
    }

    private static String load() {
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return String.format(java.util.Locale.ROOT, "%.1f", load);
    }
}
