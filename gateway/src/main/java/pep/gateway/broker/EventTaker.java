package pep.gateway.broker;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Takes events as they are told; each gateway hears all of them. */
public interface EventTaker {

  /** The types that it takes. */
  Set<String> types();

  /** One event in its envelope. What cannot be read is left to the services, which park it. */
  void take(JsonNode event);

  /** The broker is away: nobody knows what is told meanwhile. */
  default void deaf() {}

  /** The broker is back; what was told meanwhile is lost to this gateway. */
  default void hearsAgain() {}
}
