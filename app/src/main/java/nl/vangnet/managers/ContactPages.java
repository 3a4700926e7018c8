package nl.vangnet.managers;

import java.util.Optional;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.managers.Handover;
import nl.vangnet.guidance.managers.HandoverEvent;
import nl.vangnet.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who is my contact person, since when, and what did we agree? */
@Controller
class ContactPages {
    private final HandoverViews views;
    private final AccessLog accessLog;

    ContactPages(HandoverViews views, AccessLog accessLog) {
        this.views = views;
        this.accessLog = accessLog;
    }

    @GetMapping("/mijn/contactpersoon")
    String show(Page page, Model model) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ClientHandover file =
                accessLog.reading(page.requireViewer(), What.OWN_BENEFIT, unit, () -> views.client(page, unit, -1));
        model.addAttribute("file", file);
        model.addAttribute(
                "told",
                Optional.ofNullable(file.open())
                        .filter(open -> open.state() instanceof Handover.Told)
                        .map(open -> open.words(HandoverEvent.Kind.TOLD))
                        .orElse(null));
        return "managers/contact";
    }
}
