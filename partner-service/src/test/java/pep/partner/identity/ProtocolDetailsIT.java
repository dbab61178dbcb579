package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(InstalledService.class)
class ProtocolDetailsIT {

  private final RunningService service;
  private final People people;
  private final Browser browser;

  ProtocolDetailsIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
    this.browser = new Browser(service.origin());
  }

  @Test
  void withoutAPageTheClientIsToldThatAPageIsNeeded() {
    People.Vendor vendor = people.vendorWithAdmin();
    String silent = people.authorize("openid api", "s") + "&prompt=none";

    String refused = Browser.location(browser.get(silent));
    assertThat(refused).startsWith(people.redirectUri());
    assertThat(People.query(refused)).containsEntry("error", "login_required");

    people.signIn(browser, vendor.email(), "openid api");
    assertThat(People.code(browser.get(silent))).isNotEmpty();
  }

  @Test
  void theTokenAnswerListsWhatWasGranted() {
    People.Vendor vendor = people.vendorWithAdmin();
    JsonNode all = people.tokens(vendor.email(), "openid api");
    assertThat(scopes(all)).contains("openid", "users:write").doesNotContain("api");
    JsonNode few = people.tokens(vendor.email(), "openid partners:read profile:write");
    assertThat(scopes(few)).containsExactly("openid", "partners:read");
    JsonNode renewed = Browser.json(people.refresh(few.path("refresh_token").asString()), 200);
    assertThat(scopes(renewed)).containsExactly("openid", "partners:read");
  }

  @Test
  void discoveryNamesOnlyWhatWorks() {
    for (String document : Set.of("openid-configuration", "oauth-authorization-server")) {
      JsonNode discovery = Browser.json(browser.get("/.well-known/" + document), 200);
      assertThat(texts(discovery.path("grant_types_supported")))
          .containsExactly("authorization_code", "client_credentials", "refresh_token");
      assertThat(texts(discovery.path("token_endpoint_auth_methods_supported")))
          .containsExactly("client_secret_basic", "client_secret_post");
      assertThat(discovery.propertyNames())
          .doesNotContain(
              "tls_client_certificate_bound_access_tokens", "dpop_signing_alg_values_supported");
      discovery
          .properties()
          .forEach(
              each -> {
                if (each.getKey().endsWith("_endpoint")) {
                  String path = each.getValue().asString().substring(service.origin().length());
                  assertThat(browser.get(path).statusCode()).as(path).isNotEqualTo(404);
                }
              });
    }
  }

  @Test
  void aVendorsClientLearnsOfItsOwnVendorsTokensAlone() {
    People.Vendor vendor = people.vendorWithAdmin();
    People.Vendor other = people.vendorWithAdmin();
    String own = people.tokens(vendor.email(), "openid api").path("access_token").asString();
    String foreign = people.tokens(other.email(), "openid api").path("access_token").asString();
    JsonNode client =
        Browser.json(
            browser.api(
                own,
                "POST",
                "/api/api-clients",
                Map.of("name", "ERP", "scopes", Set.of("vendor:read"))),
            201);

    assertThat(introspected(client, own).path("active").asBoolean()).isTrue();
    JsonNode refused = introspected(client, foreign);
    assertThat(refused.path("active").asBoolean()).isFalse();
    assertThat(refused.propertyNames()).containsExactly("active");
  }

  private JsonNode introspected(JsonNode client, String token) {
    return Browser.json(
        browser.post(
            "/oauth2/introspect",
            Map.of("token", token),
            Browser.basic(client.path("id").asString(), client.path("secret").asString())),
        200);
  }

  private static Set<String> scopes(JsonNode tokens) {
    return new TreeSet<>(Set.of(tokens.path("scope").asString().split(" ")));
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(each -> texts.add(each.asString()));
    return texts;
  }
}
