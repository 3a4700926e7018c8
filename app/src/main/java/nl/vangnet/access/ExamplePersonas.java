package nl.vangnet.access;

import java.util.List;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** One person per role, for an installation that brings no people of its own. */
@Component
@Fallback
class ExamplePersonas implements Personas {
    @Override
    public List<Persona> all() {
        return List.of(
                new Persona("klant", "Esra Voorbeeld", AccessRole.CLIENT, null, 1L, "persona.klant"),
                new Persona("klantmanager", "Sanne Dekker", AccessRole.CASE_MANAGER, 1L, null, "persona.klantmanager"),
                new Persona(
                        "inkomensconsulent",
                        "Rachid Wouters",
                        AccessRole.INCOME_CONSULTANT,
                        2L,
                        null,
                        "persona.inkomensconsulent"),
                new Persona("teamleider", "Hanna Smit", AccessRole.TEAM_LEAD, 3L, null, "persona.teamleider"),
                new Persona("onderzoeker", "Zoë Mulder", AccessRole.RESEARCHER, 4L, null, "persona.onderzoeker"),
                new Persona("auditor", "Omar Chen", AccessRole.AUDITOR, 5L, null, "persona.auditor"));
    }
}
