package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String PAYLOAD = "{\"type\":\"deal.approved.v1\",\"name\":\"Møller\"}";

  @Test
  void equalsThePublishedExampleOfTheStandard() {
    String signature =
        Signature.of(
            List.of(new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

    assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void eachOfTwoSecretsVerifiesInTheStandardsOwnLibrary() {
    SigningSecret fresh = SigningSecret.generate();
    SigningSecret previous = SigningSecret.generate();
    Map<String, List<String>> headers = headers(fresh, previous);

    assertThatCode(() -> new Webhook(fresh.value()).verify(PAYLOAD, headers))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Webhook(previous.value()).verify(PAYLOAD, headers))
        .doesNotThrowAnyException();
  }

  @Test
  void neitherAnotherSecretNorAnotherPayloadVerifies() {
    SigningSecret secret = SigningSecret.generate();
    Map<String, List<String>> headers = headers(secret);

    assertThatThrownBy(() -> new Webhook(SigningSecret.generate().value()).verify(PAYLOAD, headers))
        .isInstanceOf(WebhookVerificationException.class);
    assertThatThrownBy(() -> new Webhook(secret.value()).verify(PAYLOAD + " ", headers))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void aSecretIsNeverPrinted() {
    SigningSecret secret = SigningSecret.generate();

    assertThat(secret.toString()).doesNotContain(secret.value().substring(6));
    assertThat(secret.key()).hasSize(32);
  }

  private static Map<String, List<String>> headers(SigningSecret... secrets) {
    // The library compares with the system's clock.
    Instant now = Instant.now();
    String signature =
        Signature.of(List.of(secrets), "evt_1", now, PAYLOAD.getBytes(StandardCharsets.UTF_8));
    return Map.of(
        "webhook-id", List.of("evt_1"),
        "webhook-timestamp", List.of(Long.toString(now.getEpochSecond())),
        "webhook-signature", List.of(signature));
  }
}
