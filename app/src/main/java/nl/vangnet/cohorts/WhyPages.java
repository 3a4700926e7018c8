package nl.vangnet.cohorts;

import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Why do you invite me? The rule, the facts and the day. */
@Controller
class WhyPages {
    private final WhyInvited why;
    private final AccessLog accessLog;

    WhyPages(WhyInvited why, AccessLog accessLog) {
        this.why = why;
        this.accessLog = accessLog;
    }

    @GetMapping("/mijn/waarom-uitgenodigd")
    String show(Page page, Model model) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "answers", accessLog.reading(page.requireViewer(), What.OWN_BENEFIT, unit, () -> why.of(page, unit)));
        return "cohorts/why";
    }
}
