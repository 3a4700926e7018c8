package nl.vangnet.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the version of the interface on every answer under {@code /v1}, whoever gives it (NLGov API Design Rules, version-header). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VersionHeader extends OncePerRequestFilter {
    static final String NAME = "API-Version";
    static final String VERSION = "1.0.0";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith("/v1/")) {
            response.setHeader(NAME, VERSION);
        }
        chain.doFilter(request, response);
    }
}
