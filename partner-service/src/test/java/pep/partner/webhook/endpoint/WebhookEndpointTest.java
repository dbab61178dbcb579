package pep.partner.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class WebhookEndpointTest {

  @Test
  void theVendorsOwnHearsOfAllPartnersAndOfNone() {
    WebhookEndpoint vendors = endpoint(null);

    assertThat(vendors.mayHear("par_1")).isTrue();
    assertThat(vendors.mayHear(null)).isTrue();
  }

  @Test
  void aPartnersHearsOfItselfOnly() {
    WebhookEndpoint partners = endpoint("par_1");

    assertThat(partners.mayHear("par_1")).isTrue();
    assertThat(partners.mayHear("par_2")).isFalse();
    assertThat(partners.mayHear(null)).isFalse();
  }

  @Test
  void disablingTwiceKeepsTheFirstReasonAndEnablingForgetsIt() {
    WebhookEndpoint endpoint = endpoint(null);
    endpoint.disable("410");
    endpoint.disable("again");

    assertThat(endpoint.disabledReason()).isEqualTo("410");
    assertThatThrownBy(endpoint::guardEnabled).isInstanceOf(EndpointDisabled.class);

    endpoint.enable();
    endpoint.enable();

    assertThat(endpoint.disabledReason()).isNull();
    assertThatCode(endpoint::guardEnabled).doesNotThrowAnyException();
  }

  @Test
  void aDeletedOneCannotComeBack() {
    WebhookEndpoint endpoint = endpoint(null);
    endpoint.delete();
    endpoint.enable();
    endpoint.disable("late");

    assertThat(endpoint.status()).isEqualTo(EndpointStatus.DELETED);
  }

  private static WebhookEndpoint endpoint(@Nullable String partnerId) {
    EndpointTerms terms =
        new EndpointTerms(
            "https://example.com/in", null, new TreeSet<>(List.of("deal.approved.v1")), false);
    return WebhookEndpoint.register(
        new Tenant("ven_1"), "whk_1", partnerId, terms, Instant.parse("2026-01-01T00:00:00Z"));
  }
}
