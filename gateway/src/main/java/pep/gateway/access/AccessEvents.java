package pep.gateway.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pep.gateway.broker.EventTaker;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Hears whose access ended. */
@Component
class AccessEvents implements EventTaker {

  private static final String TYPE = "access.ended.v1";
  private static final Logger log = LoggerFactory.getLogger(AccessEvents.class);

  private final EndedAccess ended;

  AccessEvents(EndedAccess ended) {
    this.ended = ended;
  }

  @Override
  public Set<String> types() {
    return Set.of(TYPE);
  }

  @Override
  public void take(JsonNode event) {
    try {
      JsonNode data = event.path("data");
      ended.add(
          event.path("vendorid").asString(),
          data.path("of").asString(),
          data.has("before") ? data.path("before").asLong() : null,
          Instant.parse(data.path("until").asString()));
    } catch (JacksonException | DateTimeException unreadable) {
      log.warn("An event {} cannot be read", TYPE, unreadable);
    }
  }
}
