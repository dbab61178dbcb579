package pep.platform.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import pep.platform.test.openapi.OpenApiForms;

/**
 * A whole service on a free port with a real database and a real broker of its own. Inject {@link
 * Api} to call it, {@link Tokens} to be somebody, {@link Events} to hear and tell.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "springdoc.default-flat-param-object=true",
      // Keeps a schema that only an extension refers to, such as what stands on a line.
      "springdoc.remove-broken-reference-definitions=false"
    })
@ContextConfiguration(initializers = RoomInitializer.class)
@ExtendWith({ReadyService.class, EventFindings.class})
@Import({CallerConfiguration.class, ServiceTestConfiguration.class, OpenApiForms.class})
public @interface ServiceTest {}
