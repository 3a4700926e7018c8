package nl.vangnet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.vangnet.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link Page} of a request, for the templates and for controllers that take one as a parameter. */
@Component
class Pages implements HandlerMethodArgumentResolver {
    private final ObjectProvider<ResourceUrlProvider> assets;
    private final boolean demonstration;

    Pages(ObjectProvider<ResourceUrlProvider> assets, @Value("#{'${vangnet.demo}' != 'off'}") boolean demonstration) {
        this.assets = assets;
        this.demonstration = demonstration;
    }

    Page of(HttpServletRequest request) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return new Page(
                LanguageFilter.of(request),
                login != null && login.getPrincipal() instanceof Viewer viewer ? viewer : null,
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                demonstration,
                Address.of(request),
                this::asset);
    }

    private String asset(String file) {
        return Objects.requireNonNull(
                assets.getObject().getForLookupPath("/static/" + file), () -> "There is no static file " + file);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
