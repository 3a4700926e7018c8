package nl.vangnet.access;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Logs in as an invented person by choosing one, without a password. Only in a demonstration: with {@code vangnet.demonstration=false}
 * it refuses everybody.
 */
@Component
class PersonaLogIn implements AuthenticationProvider {
    private final Personas personas;
    private final boolean demonstration;

    PersonaLogIn(Personas personas, @Value("#{'${vangnet.demo}' != 'off'}") boolean demonstration) {
        this.personas = personas;
        this.demonstration = demonstration;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!demonstration) {
            throw new BadCredentialsException("Logging in by choosing a person exists in a demonstration only");
        }
        Viewer viewer = personas.all().stream()
                .filter(persona -> persona.id().equals(attempt.getName()))
                .map(Persona::viewer)
                .findFirst()
                .orElseThrow(() -> new BadCredentialsException("No such person in this demonstration"));
        return UsernamePasswordAuthenticationToken.authenticated(
                viewer,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role().name())));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
