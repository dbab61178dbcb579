package pep.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventBatchTest {

  @Test
  void eachEventComesOutAsItWentIn() {
    List<String> events =
        List.of("{\"a\":[1,{\"b\":\"],}\"}]}", "{\"name\":\"株式会社 }{\"}", "{ \"c\" : null }");

    assertThat(events(EventBatch.CONTENT_TYPE, EventBatch.of(events))).isEqualTo(events);
  }

  @Test
  void whatIsNoBatchIsOneEvent() {
    assertThat(events(EventBatch.SINGLE, "[{}]")).containsExactly("[{}]");
    assertThat(events(null, "{}")).containsExactly("{}");
  }

  @Test
  void whatCannotBeReadAsABatchStaysWhole() {
    for (String body : List.of("", "[]", "[{}", "[{},]", "[{},7]", "{}", "[{\"a\":}]")) {
      assertThat(events(EventBatch.CONTENT_TYPE, body)).containsExactly(body);
    }
  }

  private static List<String> events(String contentType, String body) {
    return EventBatch.events(contentType, body.getBytes(StandardCharsets.UTF_8)).stream()
        .map(event -> new String(event, StandardCharsets.UTF_8))
        .toList();
  }
}
