package pep.partner.identity;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import pep.platform.test.EventWatch;
import pep.platform.test.RealServers;

/** One running service for all test classes that ask for it; started by the first. */
public final class InstalledService implements ParameterResolver {

  private record Shared(RealServers.Room room, RunningService service, EventWatch watch)
      implements AutoCloseable {

    static Shared start() {
      RealServers.Room room = RealServers.get().room("partner");
      RunningService service =
          RunningService.start(room, Map.of("pep.portal-secret", RunningService.PORTAL_SECRET));
      return new Shared(room, service, EventWatch.of(service.context()));
    }

    @Override
    public void close() {
      watch.stop();
      service.close();
      RunningService.drop(room);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningService.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(InstalledService.class))
        .computeIfAbsent("service", key -> Shared.start(), Shared.class)
        .service();
  }
}
