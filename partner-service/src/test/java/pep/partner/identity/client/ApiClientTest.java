package pep.partner.identity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class ApiClientTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final ApiClient client =
      ApiClient.register(
          new Tenant("ven_1"), "cli_1", "ERP", null, Set.of("sales:write"), "one", NOW);

  @Test
  void twoSecretsAreValidForADay() {
    client.rotate("two", NOW);

    assertThat(client.validSecrets(NOW)).containsExactly("one", "two");
    assertThat(client.validSecrets(NOW.plus(ApiClient.GRACE))).containsExactly("two");
  }

  @Test
  void aThirdSecretEndsTheFirst() {
    client.rotate("two", NOW);
    client.rotate("three", NOW.plusSeconds(60));

    assertThat(client.validSecrets(NOW.plusSeconds(60))).containsExactly("two", "three");
  }

  @Test
  void aRevokedClientHasNoSecretAndGetsNone() {
    client.revoke(NOW);
    client.revoke(NOW.plusSeconds(60));

    assertThat(client.revokedAt()).isEqualTo(NOW);
    assertThat(client.validSecrets(NOW)).isEmpty();
    assertThatThrownBy(() -> client.rotate("two", NOW)).isInstanceOf(ClientRevoked.class);
  }

  @Test
  void eachOfTheJoinedSecretsMatches() {
    ClientSecrets secrets = new ClientSecrets();
    String joined = ClientSecrets.joined(List.of(secrets.encode("old"), secrets.encode("new")));

    assertThat(secrets.matches("old", joined)).isTrue();
    assertThat(secrets.matches("new", joined)).isTrue();
    assertThat(secrets.matches("other", joined)).isFalse();
    assertThat(secrets.matches("", "")).isFalse();
  }
}
