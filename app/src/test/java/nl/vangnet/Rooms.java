package nl.vangnet;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * How packages are told apart: one below {@code nl.vangnet} is a room or subject, with its own classes as its face. Of the rooms that are
 * themselves divided into packages, the public classes of each are its face too.
 */
final class Rooms implements ApplicationModuleDetectionStrategy {
    static final Set<String> DIVIDED = Set.of("nl.vangnet.guidance", "nl.vangnet.trials");

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(root);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage base, ApplicationModuleInformation information) {
        NamedInterfaces.Builder faces = NamedInterfaces.builder(base);
        return DIVIDED.contains(base.getName())
                ? faces.recursive().matching("*").build()
                : faces.build();
    }
}
