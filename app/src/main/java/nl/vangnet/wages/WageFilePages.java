package nl.vangnet.wages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Which wage files came in, and what does this one change before it counts? */
@Controller
class WageFilePages {
    static final String FILE = "bestand";
    private static final int PAGE_SIZE = 25;
    private static final int REJECTED_SHOWN = 100;

    private final Deliveries deliveries;
    private final DeliveryFigures figures;
    private final DeliveryEffect effect;
    private final AccessLog accessLog;

    WageFilePages(Deliveries deliveries, DeliveryFigures figures, DeliveryEffect effect, AccessLog accessLog) {
        this.deliveries = deliveries;
        this.figures = figures;
        this.effect = effect;
        this.accessLog = accessLog;
    }

    @GetMapping("/werk/loon")
    String all(Page page, Model model, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String asked) {
        return all(page, model, asked, Map.of());
    }

    private String all(Page page, Model model, String asked, Map<String, String> errors) {
        Access.require(page.requireViewer(), What.WAGE_FILES);
        Paging paging = Paging.of(asked, PAGE_SIZE, deliveries.count());
        model.addAttribute("deliveries", deliveries.latest(PAGE_SIZE, paging.offset()));
        model.addAttribute("paging", paging);
        model.addAttribute("errors", errors);
        return "wages/deliveries";
    }

    @PostMapping("/werk/loon")
    String receive(Page page, Model model, HttpServletResponse response, @RequestParam(FILE) MultipartFile file)
            throws IOException {
        Access.require(page.requireViewer(), What.WAGE_FILES);
        if (file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(page, model, "1", Map.of(FILE, page.text("loon.bestand.kies")));
        }
        try {
            return "redirect:/werk/loon/" + deliveries.receive(name(file), file, staff(page));
        } catch (WageFileRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(page, model, "1", Map.of(FILE, page.text(refused.textKey(), refused.arguments())));
        }
    }

    @GetMapping("/werk/loon/{delivery:\\d{1,18}}")
    String one(
            Page page,
            Model model,
            @PathVariable long delivery,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String asked,
            @RequestParam(required = false) @Nullable String opnieuw) {
        Access.require(page.requireViewer(), What.WAGE_FILES);
        Delivery found = find(delivery);
        DeliveryFigures.Totals totals = figures.totals(delivery);
        Paging paging = Paging.of(asked, PAGE_SIZE, totals.accepted());
        Shown shown = accessLog.listing(
                page.requireViewer(),
                What.WAGE_FILES,
                String.valueOf(delivery),
                _ -> new Shown(
                        figures.accepted(delivery, PAGE_SIZE, paging.offset()),
                        figures.rejected(delivery, REJECTED_SHOWN, 0)),
                Shown::units);
        model.addAttribute("delivery", found);
        model.addAttribute("totals", totals);
        model.addAttribute("paging", paging);
        model.addAttribute("accepted", shown.accepted);
        model.addAttribute("rejected", shown.rejected);
        model.addAttribute(
                "effects",
                found.confirmedAt() == null
                        ? effect.of(
                                delivery,
                                shown.accepted.stream()
                                        .map(DeliveryFigures.Line::unit)
                                        .distinct()
                                        .toList())
                        : Map.of());
        model.addAttribute("lookAgain", opnieuw != null && found.confirmedAt() == null);
        return "wages/delivery";
    }

    private record Shown(List<DeliveryFigures.Line> accepted, List<DeliveryFigures.Rejection> rejected) {
        List<Long> units() {
            return Stream.concat(
                            accepted.stream().map(DeliveryFigures.Line::unit),
                            rejected.stream()
                                    .map(DeliveryFigures.Rejection::unit)
                                    .filter(Objects::nonNull))
                    .distinct()
                    .toList();
        }
    }

    @PostMapping("/werk/loon/{delivery:\\d{1,18}}")
    String confirm(Page page, @PathVariable long delivery, @RequestParam String gezien) {
        Access.require(page.requireViewer(), What.WAGE_FILES);
        find(delivery);
        boolean confirmed = deliveries.confirm(delivery, gezien, staff(page)).isPresent();
        return "redirect:/werk/loon/" + delivery + (confirmed ? "" : "?opnieuw");
    }

    /** The rejected lines for who has to mend them: number, reason, and the line without the number of the person. */
    @GetMapping("/werk/loon/{delivery:\\d{1,18}}/afgewezen.csv")
    void rejected(Page page, HttpServletResponse response, @PathVariable long delivery) throws IOException {
        Access.require(page.requireViewer(), What.WAGE_FILES);
        find(delivery);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"afgewezen-" + delivery + ".csv\"");
        try (PrintWriter file = response.getWriter()) {
            file.write(Columns.join(List.of("regel", "reden", "inhoud")) + "\n");
            figures.everyRejected(
                    delivery,
                    rejection -> file.write(Columns.join(List.of(
                                    String.valueOf(rejection.number()),
                                    page.text(rejection.reason().textKey()),
                                    rejection.shown()))
                            + "\n"));
        }
    }

    private Delivery find(long delivery) {
        return deliveries.find(delivery).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String plain = name.replaceAll(".*[/\\\\]|\\p{Cntrl}", "").replaceAll("\\d{9}", "…");
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }

    private static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "a member of staff has a number");
    }
}
