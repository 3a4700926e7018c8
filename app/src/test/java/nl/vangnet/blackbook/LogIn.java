package nl.vangnet.blackbook;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import nl.vangnet.access.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Asks a page as somebody. */
final class LogIn {
    private LogIn() {}

    static RequestPostProcessor as(Viewer viewer) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                viewer,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role().name()))));
    }
}
