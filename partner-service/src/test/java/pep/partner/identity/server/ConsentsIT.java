package pep.partner.identity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import pep.platform.test.ServiceTest;

@ServiceTest
class ConsentsIT {

  @Autowired Consents consents;

  private final String user = UUID.randomUUID().toString();

  @Test
  void remembersTheLastConsentForAClientAndAUser() {
    consents.save(consent("deals:read"));
    consents.save(consent("deals:write"));

    assertThat(consents.findById("app", user)).isEqualTo(consent("deals:write"));
    assertThat(consents.findById("other", user)).isNull();
  }

  @Test
  void forgetsWhatIsWithdrawn() {
    consents.save(consent("deals:read"));
    consents.remove(consent("deals:read"));
    consents.remove(consent("deals:read"));

    assertThat(consents.findById("app", user)).isNull();
  }

  private OAuth2AuthorizationConsent consent(String scope) {
    return OAuth2AuthorizationConsent.withId("app", user).scope(scope).build();
  }
}
