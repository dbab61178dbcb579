package pep.gateway.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import pep.gateway.broker.EventTaker;
import tools.jackson.databind.JsonNode;

/** Makes hints of what the services tell. */
@Component
@EnableConfigurationProperties(LiveProperties.class)
class LiveEvents implements EventTaker {

  private final Map<String, List<HintSource>> sources = new HashMap<>();
  private final LiveStreams streams;

  LiveEvents(LiveProperties settings, LiveStreams streams) {
    settings
        .hints()
        .forEach(
            source ->
                sources.computeIfAbsent(source.event(), type -> new ArrayList<>()).add(source));
    this.streams = streams;
  }

  @Override
  public Set<String> types() {
    return Set.copyOf(sources.keySet());
  }

  @Override
  public void take(JsonNode event) {
    String type = event.path("type").asString("");
    sources.getOrDefault(type, List.of()).forEach(source -> streams.gather(source.read(event)));
  }

  @Override
  public void deaf() {
    streams.deaf();
  }

  @Override
  public void hearsAgain() {
    streams.hearsAgain();
  }
}
