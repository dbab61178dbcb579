package pep.partner.identity.server;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.stereotype.Component;
import pep.partner.identity.client.ApiClient;
import pep.partner.identity.client.ApiClients;
import pep.partner.identity.client.ClientSecrets;
import pep.partner.identity.signin.Admission;

/** Every client that may ask for a token: the installation's own and the vendors'. */
@Component
class RegisteredClients implements RegisteredClientRepository {

  static final String VENDOR = "pep.vendor-id";
  static final String PARTNER = "pep.partner-id";

  private final BuiltInClients builtIn;
  private final ApiClients apiClients;
  private final Admission admission;
  private final Clock clock;

  RegisteredClients(
      BuiltInClients builtIn, ApiClients apiClients, Admission admission, Clock clock) {
    this.builtIn = builtIn;
    this.apiClients = apiClients;
    this.admission = admission;
    this.clock = clock;
  }

  /** Clients come from the settings and from {@code /api/api-clients} only. */
  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("Clients are registered through the API.");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  /** A client of a partner that is not in business is as unknown as a revoked one. */
  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return builtIn
        .find(clientId)
        .or(() -> apiClients.findUnrevoked(clientId).filter(this::isAdmitted).map(this::registered))
        .orElse(null);
  }

  private boolean isAdmitted(ApiClient client) {
    return admission.givesTokens(client.tenant(), client.partnerId());
  }

  private RegisteredClient registered(ApiClient client) {
    ClientSettings.Builder settings = ClientSettings.builder();
    settings.setting(VENDOR, client.tenant().vendorId());
    String partnerId = client.partnerId();
    if (partnerId != null) {
      settings.setting(PARTNER, partnerId);
    }
    return BuiltInClients.machine(
            client.id(), ClientSecrets.joined(client.validSecrets(clock.instant())))
        .clientName(client.name())
        .scopes(scopes -> scopes.addAll(client.scopes()))
        .clientSettings(settings.build())
        .build();
  }
}
