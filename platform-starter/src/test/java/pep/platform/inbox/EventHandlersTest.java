package pep.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventHandlersTest {

  static class Facts {

    @OnEvent({"thing.done.v1", "thing.moved.v1"})
    void facts(List<Received<JsonNode>> events) {}

    @OnEvent(value = "thing.done.v1", consumer = "webhook")
    void done(Received<JsonNode> event) {}
  }

  static class NamesOneTypeTwice {

    @OnEvent({"thing.done.v1", "thing.done.v1"})
    void facts(List<Received<JsonNode>> events) {}
  }

  @Test
  void oneMethodTakesEachTypeThatItNames() {
    EventHandlers handlers = handlers(new Facts());
    assertThat(handlers.types("thing"))
        .containsExactlyInAnyOrder("thing.done.v1", "thing.moved.v1");
    assertThat(handlers.types("webhook")).containsExactly("thing.done.v1");
    assertThat(handlers.of("thing", "thing.moved.v1"))
        .as("so that what came together is handed over together")
        .isEqualTo(handlers.of("thing", "thing.done.v1"))
        .hasSize(1);
  }

  @Test
  void doesNotTakeOneTypeTwice() {
    assertThatThrownBy(() -> handlers(new NamesOneTypeTwice()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("thing.done.v1");
  }

  private static EventHandlers handlers(Object bean) {
    EventHandlers handlers = new EventHandlers("thing");
    handlers.postProcessAfterInitialization(bean, "bean");
    return handlers;
  }
}
