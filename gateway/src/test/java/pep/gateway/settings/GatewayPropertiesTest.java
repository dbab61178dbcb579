package pep.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class GatewayPropertiesTest {

  @Test
  void hasTheDocumentedDefaults() {
    var settings = bind("http://127.0.0.1:8080");
    assertThat(settings.limits().body().toMegabytes()).isEqualTo(1);
    assertThat(settings.limits().bulkBody().toMegabytes()).isEqualTo(512);
    assertThat(settings.limits().bulkSegments()).isEqualTo(List.of("import", "imports", "intakes"));
    assertThat(settings.timeouts().answer()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.timeouts().bulkAnswer()).isEqualTo(Duration.ofMinutes(10));
    assertThat(settings.timeouts().part()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.trustedProxies()).isEmpty();
    assertThat(settings.roomList())
        .containsExactly(
            new Room("sales", "sales-service", java.net.URI.create("http://127.0.0.1:8085")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a", "https://partners.example", "http://127.0.0.1:8080"})
  void takesAnOrigin(String origin) {
    assertThat(bind(origin).origin()).hasToString(origin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a/", "http://a/b", "http://a?b", "a:80", "ftp://a"})
  void refusesWhatIsNoOrigin(String origin) {
    assertThatThrownBy(() -> bind(origin))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pep.gateway.origin");
  }

  private static GatewayProperties bind(String origin) {
    Map<String, Object> values = new HashMap<>();
    values.put("pep.gateway.origin", origin);
    values.put("pep.gateway.jwks-uri", "http://127.0.0.1:8081/oauth2/jwks");
    values.put("pep.gateway.rooms.sales.service", "sales-service");
    values.put("pep.gateway.rooms.sales.url", "http://127.0.0.1:8085");
    return new Binder(new MapConfigurationPropertySource(values))
        .bind("pep.gateway", GatewayProperties.class)
        .get();
  }
}
