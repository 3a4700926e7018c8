package nl.vangnet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.rulegraph.MonthNotCoveredException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees when something is not there, not allowed or broken: what happened and what is possible now. Never a stack trace. */
@Controller
class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response, Page page, Model model) {
        HttpStatus status = status(request);
        String path = Address.of(request).path();
        if (path.startsWith("/v1/")) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setInstance(URI.create(path));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        response.setStatus(status.value());
        Kind kind = outsideTheTables(request) ? Kind.NO_AMOUNTS : kind(status);
        model.addAttribute("title", page.text(kind.titleKey));
        model.addAttribute("explanation", page.text(kind.explanationKey));
        model.addAttribute("reason", status == HttpStatus.FORBIDDEN ? reason(page, path) : null);
        return "page/error";
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static boolean outsideTheTables(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Throwable cause = thrown instanceof Throwable found ? found : null;
        while (cause != null && !(cause instanceof MonthNotCoveredException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static Kind kind(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> Kind.FORBIDDEN;
            case NOT_FOUND -> Kind.NOT_FOUND;
            default -> status.is4xxClientError() ? Kind.NOT_UNDERSTOOD : Kind.BROKEN;
        };
    }

    private enum Kind {
        FORBIDDEN("fout.geen_toegang.titel", "fout.geen_toegang.uitleg"),
        NOT_FOUND("fout.niet_gevonden.titel", "fout.niet_gevonden.uitleg"),
        NOT_UNDERSTOOD("fout.niet_begrepen.titel", "fout.niet_begrepen.uitleg"),
        NO_AMOUNTS("fout.geen_bedragen.titel", "fout.geen_bedragen.uitleg"),
        BROKEN("fout.storing.titel", "fout.storing.uitleg");

        private final String titleKey;
        private final String explanationKey;

        Kind(String titleKey, String explanationKey) {
            this.titleKey = titleKey;
            this.explanationKey = explanationKey;
        }
    }

    /** Why this viewer may not pass, in the words of the policy. */
    private static @Nullable String reason(Page page, String path) {
        Viewer viewer = page.viewer();
        What what = AccessPolicy.behind(path).orElse(null);
        if (viewer == null || what == null) {
            return null;
        }
        return switch (AccessPolicy.relation(viewer.role(), what)) {
            case NONE -> {
                List<String> roles = AccessPolicy.rolesThatMaySee(what).stream()
                        .map(role -> page.text(role.textKey()))
                        .toList();
                yield page.text(
                        "fout.geen_toegang.rol",
                        String.join(", ", roles),
                        page.text(viewer.role().textKey()));
            }
            case ASSIGNED -> page.text("fout.geen_toegang.toegewezen");
            case OWN, ANY -> page.text("fout.geen_toegang.formulier");
        };
    }
}
