package nl.vangnet.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vangnet.Vangnet;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Persona;
import nl.vangnet.access.Personas;
import nl.vangnet.database.LocalPostgres;
import nl.vangnet.database.TestDatabase;
import nl.vangnet.law.OffsetWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One application with the demonstration's area of Waterstad in it on a free port, and one Chromium, started at the first visit and stopped with the tests. Chromium is that of the
 * machine; without it these tests fail rather than being skipped.
 */
public final class Browser {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser one;

    private final ConfigurableApplicationContext application;
    private final String origin;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        Path executable = chromium(System.getenv());
        SpringApplication vangnet = new SpringApplication(Vangnet.class);
        vangnet.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("failingPages", RouterFunction.class, Browser::failingPages));
        application = vangnet.run(
                "--server.port=0",
                "--spring.datasource.url=" + TestDatabase.fresh(),
                "--spring.datasource.username=" + LocalPostgres.USER,
                "--spring.datasource.password=" + TestDatabase.password(),
                "--vangnet.home=" + TestDatabase.freshHome());
        origin = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** Somebody at a screen of 1280 by 900, nobody logged in. */
    public static Visit visit() {
        return one().visit(true);
    }

    /** The same with JavaScript switched off. */
    public static Visit visitWithoutScript() {
        return one().visit(false);
    }

    /** One of the demonstration's people, logged in. */
    public static Visit visitAs(String persona) {
        Visit visit = visit();
        visit.open("/inloggen");
        visit.choose(visit.screen().locator("button[name=persona][value='" + persona + "']"));
        return visit;
    }

    /** One of the demonstration's people. */
    public static Persona persona(String id) {
        return one().application.getBean(Personas.class).all().stream()
                .filter(persona -> persona.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demonstration has nobody called " + id));
    }

    /** The first of the demonstration's people with this role. */
    public static Persona persona(AccessRole role) {
        return one().application.getBean(Personas.class).all().stream()
                .filter(persona -> persona.role() == role)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demonstration has nobody with role " + role));
    }

    /** A part of the application, for a test that needs something to have happened. */
    public static <T> T bean(Class<T> type) {
        return one().application.getBean(type);
    }

    /** Pages that fail when they are asked for: inside the program, by what may be shown, by a month of which nobody knows the amounts. */
    private static RouterFunction<ServerResponse> failingPages() {
        return RouterFunctions.route()
                .GET("/kapot", request -> {
                    throw new IllegalStateException("the secret inside");
                })
                .GET(
                        "/te-ver",
                        request -> ServerResponse.ok()
                                .body(OffsetWindow.at(LocalDate.of(2099, 1, 1)).toString()))
                .GET("/werk/klanten/van-een-ander", request -> {
                    throw new AccessDeniedException("outside relation");
                })
                .build();
    }

    private static synchronized Browser one() {
        if (one == null) {
            one = new Browser();
        }
        return one;
    }

    static Path chromium(Map<String, String> environment) {
        Path executable = Path.of(environment.getOrDefault("CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            throw new AssertionError("The tests of the screens need Chromium and there is none at " + executable
                    + ". Install it (Debian and Ubuntu: apt-get install chromium) or point the environment variable "
                    + "CHROMIUM at it.");
        }
        return executable;
    }

    private Visit visit(boolean script) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("nl-NL")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(script));
        return new Visit(context);
    }
}
