package nl.vangnet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.vangnet.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application, with MockMvc, on a database of its own: all tables, no rows, unless the test says
 * {@code @TestPropertySource(properties = "vangnet.demo=area")}. Test classes with the same settings share one application and its
 * database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "vangnet.demo=off")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface VangnetTest {}
