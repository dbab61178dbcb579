package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.InvalidInput;

class WebhookUrlTest {

  @Test
  void takesHttpAndHttpsWithPortPathAndQuery() {
    assertThat(WebhookUrl.of("https://example.com:8443/in?source=pep").isEncrypted()).isTrue();
    assertThat(WebhookUrl.of("http://[::1]:9000/in").isEncrypted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.com/in",
        "//example.com/in",
        "ftp://example.com/in",
        "file:///etc/passwd",
        "https:///in",
        "https://exa mple.com",
        "https://under_score.example.com:x/"
      })
  void refusesWhatIsNoAbsoluteWebAddress(String url) {
    assertThatThrownBy(() -> WebhookUrl.of(url))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.errors().getFirst().code()).isEqualTo("bad-url"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://ada:secret@example.com/in", "https://example.com/in#top"})
  void refusesCredentialsAndFragments(String url) {
    assertThatThrownBy(() -> WebhookUrl.of(url))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.errors().getFirst().code()).isEqualTo("url-with-credentials"));
  }
}
