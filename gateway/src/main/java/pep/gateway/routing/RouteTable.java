package pep.gateway.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;
import pep.gateway.settings.RoomSettings;

/**
 * Which service answers a path: the one with the longest prefix that ends where a segment does.
 *
 * <p>Paths are compared as they came, undecoded: a path that hides a letter behind an escape finds
 * nothing, so that no two readings of it can differ.
 */
public final class RouteTable {

  /**
   * Where a path leads.
   *
   * @param room the service
   * @param open whether it needs no token
   */
  public record Target(Room room, boolean open) {}

  private final Map<String, Target> targets;

  private RouteTable(Map<String, Target> targets) {
    this.targets = Map.copyOf(targets);
  }

  /**
   * The table of the settings. Each service also has {@code /api/<code>} with its own affairs, and
   * below that two open documents: {@code openapi.json} and {@code problems}.
   *
   * @throws IllegalArgumentException if two services claim a path, or one is not a plain prefix
   */
  public static RouteTable of(GatewayProperties properties) {
    Map<String, Target> targets = new HashMap<>();
    for (Room room : properties.roomList()) {
      RoomSettings settings = properties.rooms().get(room.code());
      if (settings == null) {
        continue;
      }
      String own = "/api/" + room.code();
      add(targets, new Target(room, false), settings.paths());
      add(targets, new Target(room, false), List.of(own));
      add(targets, new Target(room, true), settings.openPaths());
      add(targets, new Target(room, true), List.of(own + "/openapi.json", own + "/problems"));
    }
    return new RouteTable(targets);
  }

  /** The target of a raw path, or null if no service has it. */
  public @Nullable Target find(String rawPath) {
    for (int end = rawPath.length(); end > 0; end = rawPath.lastIndexOf('/', end - 1)) {
      Target target = targets.get(rawPath.substring(0, end));
      if (target != null) {
        return target;
      }
    }
    return null;
  }

  private static void add(Map<String, Target> targets, Target target, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (!prefix.matches("(/[A-Za-z0-9._~-]+)+")) {
        throw new IllegalArgumentException("'" + prefix + "' is not a path prefix like /api/deals");
      }
      Target other = targets.putIfAbsent(prefix, target);
      if (other != null) {
        throw new IllegalArgumentException(
            "%s is claimed by %s and %s"
                .formatted(prefix, other.room().service(), target.room().service()));
      }
    }
  }
}
