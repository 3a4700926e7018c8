package nl.vangnet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Chooses the language: {@code ?taal=en} when it is there (and then remembers it in a cookie), else that cookie, else Dutch. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class LanguageFilter extends OncePerRequestFilter {
    static final String PARAMETER = "taal";
    private static final String ATTRIBUTE = LanguageFilter.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Language.ofCode(request.getParameter(PARAMETER)).ifPresent(chosen -> {
            request.setAttribute(ATTRIBUTE, chosen);
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(PARAMETER, chosen.code())
                            .path("/")
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .maxAge(Duration.ofDays(365))
                            .build()
                            .toString());
        });
        chain.doFilter(request, response);
    }

    static Language of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Language chosen) {
            return chosen;
        }
        @Nullable Cookie kept = WebUtils.getCookie(request, PARAMETER);
        return Language.ofCode(kept == null ? null : kept.getValue()).orElse(Language.NL);
    }
}
