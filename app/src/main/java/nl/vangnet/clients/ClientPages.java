package nl.vangnet.clients;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vangnet.access.Relation;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which of the clients are this and that? And: what must I know of this one? */
@Controller
class ClientPages {
    private final AccessLog accessLog;
    private final ClientSearch search;
    private final ClientFiles files;

    ClientPages(AccessLog accessLog, ClientSearch search, ClientFiles files) {
        this.accessLog = accessLog;
        this.search = search;
        this.files = files;
    }

    @GetMapping("/werk/klanten")
    String list(Page page, Model model, @RequestParam Map<String, String> parameters) {
        ListQuestion question = ListQuestion.of(parameters);
        if (question.holdsCitizenNumber()) {
            return "redirect:/werk/klanten?bsn";
        }
        Viewer viewer = page.requireViewer();
        ClientList list = accessLog.listing(
                viewer,
                What.CLIENT_LIST,
                question.toString(),
                grant -> search.find(question, grant.relation() == Relation.ANY ? null : staffNumber(viewer)),
                found -> found.rows().stream().map(ClientList.Row::number).toList());
        model.addAttribute("list", list);
        model.addAttribute("question", question);
        model.addAttribute("citizenNumberRefused", parameters.containsKey("bsn"));
        model.addAttribute("areas", areas(page));
        model.addAttribute("shows", shows(page));
        model.addAttribute("orders", orders(page));
        return "clients/list";
    }

    @GetMapping("/werk/klanten/{unit:\\d{1,18}}")
    String client(Page page, Model model, @PathVariable long unit) {
        Viewer viewer = page.requireViewer();
        model.addAttribute("file", accessLog.reading(viewer, What.CLIENT_PAGE, unit, () -> files.of(unit)));
        return "clients/client";
    }

    private List<Choice> areas(Page page) {
        return Stream.concat(Stream.of(new Choice("", page.text("klanten.alle_gebieden"))), search.areas().stream())
                .toList();
    }

    private static List<Choice> shows(Page page) {
        return Arrays.stream(Show.values())
                .map(show -> new Choice(show.code(), page.text(show.textKey())))
                .toList();
    }

    private static List<Choice> orders(Page page) {
        return Arrays.stream(Order.values())
                .flatMap(order -> {
                    String column = page.text(order.textKey());
                    return Stream.of(
                            new Choice(order.code(), page.text("klanten.oplopend", column)),
                            new Choice("-" + order.code(), page.text("klanten.aflopend", column)));
                })
                .toList();
    }

    private static long staffNumber(Viewer viewer) {
        return Objects.requireNonNull(viewer.staffId(), "a viewer with clients of their own has a staff number");
    }
}
