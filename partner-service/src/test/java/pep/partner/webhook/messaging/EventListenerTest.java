package pep.partner.webhook.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import pep.partner.webhook.ToldTypes;
import pep.platform.events.Topology;
import pep.platform.inbox.OnEvent;
import tools.jackson.databind.json.JsonMapper;

class EventListenerTest {

  @Test
  void takesEveryTypeThatTheTopologySendsToTheConsumerAndNoOther() throws IOException {
    Set<String> taken =
        Arrays.stream(EventListener.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(OnEvent.class))
            .map(method -> method.getAnnotation(OnEvent.class))
            .filter(on -> on.consumer().equals(ToldTypes.CONSUMER))
            .flatMap(on -> Arrays.stream(on.value()))
            .collect(Collectors.toSet());

    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(topology().consumer(ToldTypes.CONSUMER).consumes());
  }

  private static Topology topology() throws IOException {
    try (InputStream in =
        new ClassPathResource("contracts/events/topology.json").getInputStream()) {
      return JsonMapper.builder().build().readValue(in, Topology.class);
    }
  }
}
