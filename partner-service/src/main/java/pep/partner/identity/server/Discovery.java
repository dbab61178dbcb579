package pep.partner.identity.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** Says in the documents of discovery what works here, and nothing of what the library could do. */
class Discovery implements Consumer<Map<String, Object>> {

  private static final Set<String> NOT_HERE =
      Set.of(
          "tls_client_certificate_bound_access_tokens",
          "dpop_signing_alg_values_supported",
          "registration_endpoint",
          "device_authorization_endpoint",
          "pushed_authorization_request_endpoint");

  private final BuiltInClients clients;

  Discovery(BuiltInClients clients) {
    this.clients = clients;
  }

  @Override
  public void accept(Map<String, Object> claims) {
    claims.keySet().removeAll(NOT_HERE);
    claims.put(
        "grant_types_supported",
        List.of(
            AuthorizationGrantType.AUTHORIZATION_CODE.getValue(),
            AuthorizationGrantType.CLIENT_CREDENTIALS.getValue(),
            AuthorizationGrantType.REFRESH_TOKEN.getValue()));
    List<String> withSecret =
        List.of(
            ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue(),
            ClientAuthenticationMethod.CLIENT_SECRET_POST.getValue());
    claims.put("token_endpoint_auth_methods_supported", atTheTokenEndpoint(withSecret));
    claims.put("introspection_endpoint_auth_methods_supported", withSecret);
    claims.put("revocation_endpoint_auth_methods_supported", withSecret);
  }

  /** A public portal shows no secret there. */
  private List<String> atTheTokenEndpoint(List<String> withSecret) {
    Set<String> methods = new TreeSet<>(withSecret);
    clients
        .find("portal")
        .ifPresent(
            portal ->
                portal
                    .getClientAuthenticationMethods()
                    .forEach(method -> methods.add(method.getValue())));
    return List.copyOf(methods);
  }
}
