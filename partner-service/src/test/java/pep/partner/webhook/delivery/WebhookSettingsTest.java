package pep.partner.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import pep.partner.webhook.transport.AddressPolicy;

class WebhookSettingsTest {

  @Test
  void triesForFiveDaysFromSecondsToADayApartUnlessToldOtherwise() {
    WebhookSettings settings = settings(Map.of());

    assertThat(settings.retryDelays())
        .startsWith(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2))
        .endsWith(Duration.ofHours(24));
    assertThat(settings.giveUpAfter()).isEqualTo(Duration.ofDays(5));
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.claim()).isGreaterThan(settings.timeout());
    assertThat(settings.addresses().allowed()).isEmpty();
  }

  @Test
  void readsTheAllowedNetworksFromTheEnvironment() {
    AddressPolicy policy =
        settings(Map.of("PEP_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8, fd00::/8")).addresses();

    assertThat(policy.isOpened(InetAddress.ofLiteral("127.0.0.1"))).isTrue();
    assertThat(policy.isOpened(InetAddress.ofLiteral("fd00::1"))).isTrue();
    assertThat(policy.isOpened(InetAddress.ofLiteral("10.0.0.1"))).isFalse();
  }

  @Test
  void refusesANetworkThatIsNone() {
    WebhookSettings settings = settings(Map.of("PEP_WEBHOOK_ALLOWED_NETWORKS", "localhost"));

    assertThatThrownBy(settings::addresses).isInstanceOf(IllegalArgumentException.class);
  }

  private static WebhookSettings settings(Map<String, Object> environment) {
    return new Binder(
            ConfigurationPropertySources.from(
                new SystemEnvironmentPropertySource("systemEnvironment", environment)))
        .bindOrCreate("pep.webhook", WebhookSettings.class);
  }
}
