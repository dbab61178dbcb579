package pep.partner.identity;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import pep.platform.test.RealServers;

/** One running service for all test classes that ask for it; started by the first. */
public final class InstalledService implements ParameterResolver {

  private record Shared(RealServers.Room room, RunningService service) implements AutoCloseable {

    static Shared start() {
      RealServers.Room room = RealServers.get().room("partner");
      return new Shared(
          room,
          RunningService.start(room, Map.of("pep.portal-secret", RunningService.PORTAL_SECRET)));
    }

    @Override
    public void close() {
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
