package nl.vangnet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address that the person asked for: path and question, without host. */
record Address(String path, String question) {
    /** Also on an error page the address that went wrong, not that of the error page. */
    static Address of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return new Address((String) failed, text(request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING)));
        }
        return new Address(request.getRequestURI(), text(request.getQueryString()));
    }

    String with(String parameter, String value) {
        return UriComponentsBuilder.fromPath(path)
                .query(question)
                .replaceQueryParam(parameter, UriUtils.encode(value, StandardCharsets.UTF_8))
                .build()
                .toUriString();
    }

    private static String text(@Nullable Object question) {
        return question == null ? "" : question.toString();
    }
}
