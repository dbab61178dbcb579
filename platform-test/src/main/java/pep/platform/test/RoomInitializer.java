package pep.platform.test;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** Gives each test context its own database and virtual host. */
class RoomInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String service = context.getEnvironment().getProperty("pep.room", "x");
    RealServers servers = RealServers.get();
    RealServers.Room room = servers.room(service);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("real servers", Map.copyOf(room.properties())));
    context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>)
            closed -> {
              if (closed.getApplicationContext() == context) {
                servers.drop(room);
              }
            });
  }
}
