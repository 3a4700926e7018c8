package nl.vangnet.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * A view name is the name of a template: {@code "page/over"} is {@code src/main/jte/page/over.jte}, compiled by the build. The template
 * gets the model, and the {@link Page} by the name {@code page}. Nothing is sent before the whole page is drawn, so a page that fails
 * halfway becomes the error page.
 */
@Component
class JteViews implements ViewResolver, Ordered {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Pages pages;

    JteViews(Pages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        if (!templates.hasTemplate(template)) {
            return null;
        }
        return (model, request, response) -> {
            Map<String, @Nullable Object> values = new HashMap<>(model == null ? Map.of() : model);
            Page page = pages.of(request);
            values.put("page", page);
            StringOutput html = new StringOutput();
            templates.render(template, values, html);
            response.setLocale(Locale.of(page.language().code()));
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(html.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
