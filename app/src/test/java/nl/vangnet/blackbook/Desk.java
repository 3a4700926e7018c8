package nl.vangnet.blackbook;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vangnet.access.Viewer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody at work or at home who uses the pages, through the whole application but without a browser. */
public final class Desk {
    private final MockMvc mvc;
    private final Viewer viewer;

    public Desk(MockMvc mvc, Viewer viewer) {
        this.mvc = mvc;
        this.viewer = viewer;
    }

    /** The text of a page. */
    public String read(String path) throws Exception {
        return answer(get(path)).getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    public int statusOf(String path) throws Exception {
        return answer(get(path)).getStatus();
    }

    /** Sends a form: names and values in turn. A status of 302 means that it was taken; 200 that the form came back. */
    public MockHttpServletResponse send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return answer(form);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(
                        authentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()))))
                .andReturn()
                .getResponse();
    }
}
