package nl.vangnet.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/**
 * Fifty colleagues open dossiers of the whole city at once over HTTP: who looks at each for about a second, which is faster than anybody
 * reads, and who never pauses.
 */
final class PagesAtOnce implements Product.Work {
    private static final int COLLEAGUES = 50;
    private static final int PAGES_EACH = 40;
    private static final int LOOK_MILLIS = 1000;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Override
    public void on(ApplicationContext product) throws Exception {
        String home = "http://localhost:" + product.getEnvironment().getRequiredProperty("local.server.port");
        List<Long> units = product.getBean(DSLContext.class)
                .fetch("select distinct unit_id from determination where paid > 0 order by unit_id")
                .getValues(0, Long.class);
        logIn(home);
        pages(home, units, 10, 40, 0);
        for (long nanos : pages(home, units, 1, 200, 0)) {
            Report.took(Figure.DOSSIER_ALONE, nanos);
        }
        together(Figure.DOSSIER_LOOKING, Figure.DOSSIER_LOOKING_P99, pages(home, units, COLLEAGUES, PAGES_EACH, LOOK_MILLIS));
        long from = System.nanoTime();
        List<Long> hurried = pages(home, units, COLLEAGUES, PAGES_EACH, 0);
        Report.note("dossier: " + hurried.size() * 1_000_000_000L / (System.nanoTime() - from)
                + " pages a second for readers who never pause");
        together(Figure.DOSSIER_HURRIED, Figure.DOSSIER_HURRIED_P99, hurried);
    }

    private static void together(Figure each, Figure of99, List<Long> nanos) {
        nanos.forEach(one -> Report.took(each, one));
        Report.took(of99, nanos.stream().sorted().skip(nanos.size() * 99L / 100).findFirst().orElseThrow());
    }

    private void logIn(String home) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(home + "/inloggen"));
        if (!token.find()) {
            throw new IllegalStateException("there is no form on the log-in page");
        }
        String form = "persona=teamleider&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        browser.send(
                HttpRequest.newBuilder(URI.create(home + "/inloggen"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    /** @param look mean time between two pages of one colleague, in milliseconds */
    private List<Long> pages(String home, List<Long> units, int atOnce, int each, int look) throws Exception {
        try (ExecutorService colleagues = Executors.newFixedThreadPool(atOnce)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int who = 0; who < atOnce; who++) {
                SplittableRandom draw = new SplittableRandom(who);
                running.add(colleagues.submit(() -> {
                    List<Long> nanos = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        Thread.sleep(look == 0 ? 0 : draw.nextInt(look / 2, look * 3 / 2));
                        long unit = units.get(draw.nextInt(units.size()));
                        long begin = System.nanoTime();
                        if (!get(home + "/werk/klanten/" + unit + "/dossier").contains("<h1")) {
                            throw new IllegalStateException("no dossier of " + unit);
                        }
                        nanos.add(System.nanoTime() - begin);
                    }
                    return nanos;
                }));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : running) {
                all.addAll(one.get());
            }
            return all;
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        var answer = browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
