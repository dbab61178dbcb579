package pep.gateway;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.RoomSettings;

/** Settings with their defaults, bound as the running gateway binds them. */
public final class TestSettings {

  private TestSettings() {}

  /** With these services and all else standard. */
  public static GatewayProperties of(Map<String, RoomSettings> rooms) {
    Map<String, Object> values = new HashMap<>();
    rooms.forEach(
        (code, room) -> {
          String prefix = "pep.gateway.rooms." + code;
          values.put(prefix + ".service", room.service());
          values.put(prefix + ".url", room.url().toString());
          list(values, prefix + ".paths", room.paths());
          list(values, prefix + ".open-paths", room.openPaths());
        });
    values.put("pep.gateway.origin", TokenIssuer.ORIGIN);
    values.put("pep.gateway.jwks-uri", "http://127.0.0.1:8081/oauth2/jwks");
    return new Binder(new MapConfigurationPropertySource(values))
        .bind("pep.gateway", GatewayProperties.class)
        .get();
  }

  private static void list(Map<String, Object> values, String name, Iterable<String> items) {
    int index = 0;
    for (String item : items) {
      values.put(name + "[" + index++ + "]", item);
    }
  }
}
