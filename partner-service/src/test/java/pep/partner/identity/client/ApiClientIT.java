package pep.partner.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pep.partner.identity.Browser;
import pep.partner.identity.InstalledService;
import pep.partner.identity.People;
import pep.partner.identity.RunningService;
import tools.jackson.databind.JsonNode;

@ExtendWith(InstalledService.class)
class ApiClientIT {

  private final People people;
  private final Browser api;
  private People.Vendor vendor;
  private String admin;

  ApiClientIT(RunningService service) {
    this.people = new People(service.origin());
    this.api = new Browser(service.origin());
  }

  @BeforeEach
  void anAdministrator() {
    vendor = people.vendorWithAdmin();
    admin = people.tokens(vendor.email(), "openid api").path("access_token").asString();
  }

  @Test
  void theOperatorGetsItsScopeAndNoVendor() {
    JsonNode claims = Browser.claims(people.operatorToken());

    assertThat(claims.path("sub").asString()).isEqualTo("operator");
    assertThat(claims.path("scope").asString()).isEqualTo("operator");
    assertThat(claims.has("vendor_id")).isFalse();
    assertThat(people.tokenAnswer("operator", "wrong", "operator").statusCode()).isEqualTo(401);
    assertThat(
            people
                .tokenAnswer("operator", RunningService.OPERATOR_SECRET, "partners:read")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void aClientSpeaksForItsVendorWithinItsScopes() {
    JsonNode client = register(List.of("partners:read", "vendor:read"));
    String secret = client.path("secret").asString();
    JsonNode all = people.token(client.path("id").asString(), secret, "");
    JsonNode one = people.token(client.path("id").asString(), secret, "vendor:read");

    JsonNode claims = Browser.claims(all.path("access_token").asString());
    assertThat(claims.path("sub").asString()).isEqualTo(client.path("id").asString());
    assertThat(claims.path("vendor_id").asString()).isEqualTo(vendor.id());
    assertThat(all.path("scope").asString().split(" "))
        .containsExactlyInAnyOrder("partners:read", "vendor:read");
    String token = one.path("access_token").asString();
    assertThat(api.api(token, "GET", "/api/vendors/current", "").statusCode()).isEqualTo(200);
    assertThat(api.api(token, "GET", "/api/partners", "").statusCode()).isEqualTo(403);
  }

  @Test
  void aTokenOfOneVendorReachesNothingOfAnother() {
    JsonNode client = register(List.of("users:read", "users:write", "partners:read"));
    People.Vendor other = people.vendorWithAdmin();
    String token = people.tokens(other.email(), "openid api").path("access_token").asString();
    String path = "/api/api-clients/" + client.path("id").asString();

    Browser.json(api.api(token, "GET", path, ""), 404);
    Browser.json(api.api(token, "POST", path + "/rotate-secret", ""), 404);
    Browser.json(api.api(token, "POST", path + "/revoke", ""), 404);
    assertThat(Browser.json(api.api(token, "GET", "/api/api-clients", ""), 200).path("items"))
        .isEmpty();
    assertThat(Browser.json(api.api(admin, "GET", path, ""), 200).has("secret")).isFalse();
  }

  @Test
  void aSecretIsRotatedWithoutAGap() {
    JsonNode client = register(List.of("partners:read"));
    String id = client.path("id").asString();
    String path = "/api/api-clients/" + id;
    String first = client.path("secret").asString();
    String second = secret(api.api(admin, "POST", path + "/rotate-secret", ""));

    assertThat(people.tokenAnswer(id, first, "").statusCode()).isEqualTo(200);
    assertThat(people.tokenAnswer(id, second, "").statusCode()).isEqualTo(200);
    String third = secret(api.api(admin, "POST", path + "/rotate-secret", ""));
    assertThat(people.tokenAnswer(id, first, "").statusCode()).isEqualTo(401);
    assertThat(people.tokenAnswer(id, second, "").statusCode()).isEqualTo(200);
    assertThat(people.tokenAnswer(id, third, "").statusCode()).isEqualTo(200);

    Browser.json(api.api(admin, "POST", path + "/revoke", ""), 200);
    Browser.json(api.api(admin, "POST", path + "/revoke", ""), 200);
    assertThat(people.tokenAnswer(id, third, "").statusCode()).isEqualTo(401);
    JsonNode refused = Browser.json(api.api(admin, "POST", path + "/rotate-secret", ""), 409);
    assertThat(refused.path("code").asString()).isEqualTo("client-revoked");
  }

  @Test
  void refusesScopesThatAreNotTheVendorsToGive() {
    for (String scope : List.of("operator", "profile:write", "everything")) {
      Map<String, Object> request = Map.of("name", "ERP", "scopes", List.of(scope));
      JsonNode refused = Browser.json(api.api(admin, "POST", "/api/api-clients", request), 400);
      assertThat(refused.path("errors").path(0).path("field").asString()).isEqualTo("scopes");
    }
  }

  @Test
  void aPartnersClientIsBoundToThePartner() {
    String partnerId = partner();
    Map<String, Object> invitation =
        Map.of(
            "email",
            People.address(),
            "name",
            "Kim",
            "role",
            "partner_admin",
            "partnerId",
            partnerId);
    JsonNode invited = Browser.json(api.api(admin, "POST", "/api/users", invitation), 201);
    people.accept(invited.path("invitation").path("link").asString());
    String kim =
        people
            .tokens(invited.path("user").path("email").asString(), "openid api")
            .path("access_token")
            .asString();
    assertThat(Browser.claims(kim).path("partner_id").asString()).isEqualTo(partnerId);

    Map<String, Object> own = Map.of("name", "PSA", "scopes", List.of("deals:write"));
    JsonNode client = Browser.json(api.api(kim, "POST", "/api/api-clients", own), 201);
    JsonNode token =
        people.token(client.path("id").asString(), client.path("secret").asString(), "");
    JsonNode claims = Browser.claims(token.path("access_token").asString());
    assertThat(claims.path("partner_id").asString()).isEqualTo(partnerId);
    assertThat(claims.path("vendor_id").asString()).isEqualTo(vendor.id());
    Map<String, Object> tooMuch = Map.of("name", "PSA", "scopes", List.of("partners:read"));
    Browser.json(api.api(kim, "POST", "/api/api-clients", tooMuch), 400);
    Map<String, Object> foreign =
        Map.of("name", "PSA", "scopes", List.of("deals:write"), "partnerId", partner());
    Browser.json(api.api(kim, "POST", "/api/api-clients", foreign), 404);
  }

  private JsonNode register(List<String> scopes) {
    Map<String, Object> request = Map.of("name", "ERP", "scopes", scopes);
    return Browser.json(api.api(admin, "POST", "/api/api-clients", request), 201);
  }

  private static String secret(HttpResponse<String> rotated) {
    return Browser.json(rotated, 200).path("secret").asString();
  }

  private String partner() {
    Map<String, Object> profile = Map.of("name", "P", "type", "reseller", "country", "GB");
    Map<String, Object> partner =
        Map.of("code", UUID.randomUUID().toString().substring(0, 8), "profile", profile);
    return Browser.json(api.api(admin, "POST", "/api/partners", partner), 201)
        .path("id")
        .asString();
  }
}
