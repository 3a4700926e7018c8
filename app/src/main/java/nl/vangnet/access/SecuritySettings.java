package nl.vangnet.access;

import jakarta.servlet.DispatcherType;
import java.util.function.Predicate;
import nl.vangnet.access.AccessPolicy.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Puts {@link AccessPolicy} in front of the paths, and the strictest headers on every answer. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), " + "display-capture=(), browsing-topics=()";

    /** The open interface: no session, no cookie, so nothing that a forged request could use. */
    @Bean
    @Order(1)
    SecurityFilterChain openInterface(HttpSecurity http) throws Exception {
        return withHeaders(http.securityMatcher("/v1/**"))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain behindLogIn(HttpSecurity http, PersonaLogIn logIn) throws Exception {
        return withHeaders(http)
                .authenticationProvider(logIn)
                .authorizeHttpRequests(paths -> {
                    paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll()
                            .requestMatchers(
                                    "/", "/inloggen", "/over", "/toegankelijkheid", "/stijl", "/healthz", "/static/**")
                            .permitAll();
                    for (Door door : AccessPolicy.doors()) {
                        paths.requestMatchers(door.path()).access(roleMayPass(door));
                    }
                    paths.requestMatchers("/werk/**")
                            .access((login, request) -> decision(
                                    login.get(), viewer -> viewer.role().isStaff()))
                            .anyRequest()
                            .authenticated();
                })
                .formLogin(form -> form.loginPage("/inloggen")
                        .usernameParameter("persona")
                        .defaultSuccessUrl("/", true)
                        .failureUrl("/inloggen?onbekend"))
                .logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?uitgelogd"))
                .build();
    }

    private static HttpSecurity withHeaders(HttpSecurity http) throws Exception {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS)));
    }

    private static AuthorizationManager<RequestAuthorizationContext> roleMayPass(Door door) {
        return (login, request) -> decision(
                login.get(),
                viewer -> AccessPolicy.find(viewer.role(), door.what()).isPresent());
    }

    private static AuthorizationDecision decision(Authentication login, Predicate<Viewer> condition) {
        return new AuthorizationDecision(login.getPrincipal() instanceof Viewer viewer && condition.test(viewer));
    }
}
