package nl.vangnet;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. Runs a command when the first argument is one, the web application otherwise. */
@SpringBootApplication
public class Vangnet {
    public static void main(String[] arguments) {
        if (Commands.isCommand(arguments)) {
            System.exit(Commands.run(List.of(arguments), System.out, System.err));
        }
        SpringApplication.run(Vangnet.class, arguments);
    }

    /** The only clock; whoever needs the time or the date asks for it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
