package pep.partner.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pep.partner.identity.Browser;
import pep.partner.identity.InstalledService;
import pep.partner.identity.People;
import pep.partner.identity.RunningService;
import pep.partner.identity.user.Role;
import tools.jackson.databind.JsonNode;

@ExtendWith(InstalledService.class)
class SignInIT {

  private final RunningService service;
  private final People people;

  SignInIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
  }

  @Test
  void signsInWithCodeAndProofAndSpeaksForTheVendor() {
    People.Vendor vendor = people.vendorWithAdmin();
    JsonNode tokens = people.tokens(vendor.email(), "openid api");

    String access = tokens.path("access_token").asString();
    JsonNode claims = Browser.claims(access);
    assertThat(claims.path("iss").asString()).isEqualTo(service.origin());
    assertThat(claims.path("sub").asString()).startsWith("usr_");
    assertThat(claims.path("vendor_id").asString()).isEqualTo(vendor.id());
    assertThat(claims.has("partner_id")).isFalse();
    assertThat(claims.path("scope").asString().split(" "))
        .containsExactlyInAnyOrderElementsOf(Role.VENDOR_ADMIN.scopes());
    assertThat(Browser.claims(tokens.path("id_token").asString()).path("name").asString())
        .isEqualTo("Ada Lovelace");
    Browser api = new Browser(service.origin());
    JsonNode current = Browser.json(api.api(access, "GET", "/api/vendors/current", ""), 200);
    assertThat(current.path("id").asString()).isEqualTo(vendor.id());
    JsonNode me = Browser.json(api.api(access, "GET", "/userinfo", ""), 200);
    assertThat(me.path("sub").asString()).isEqualTo(claims.path("sub").asString());
  }

  @Test
  void anIdTokenOpensNothing() {
    People.Vendor vendor = people.vendorWithAdmin();
    JsonNode tokens = people.tokens(vendor.email(), "openid api");
    assertThat(Browser.header(tokens.path("access_token").asString()).path("typ").asString())
        .isEqualTo("at+jwt");
    assertThat(Browser.header(tokens.path("id_token").asString()).path("typ").asString())
        .isEqualTo("JWT");
    Browser api = new Browser(service.origin());
    for (String path : List.of("/api/vendors/current", "/userinfo")) {
      assertThat(api.api(tokens.path("id_token").asString(), "GET", path, "").statusCode())
          .as(path)
          .isEqualTo(401);
    }
  }

  @Test
  void givesNoMoreThanTheScopesAskedFor() {
    People.Vendor vendor = people.vendorWithAdmin();
    JsonNode tokens = people.tokens(vendor.email(), "openid partners:read profile:write");

    JsonNode claims = Browser.claims(tokens.path("access_token").asString());
    assertThat(claims.path("scope").asString()).isEqualTo("partners:read");
  }

  @Test
  void refusesACodeWithoutItsProofAndASecondTime() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = new Browser(service.origin());
    String code = people.signIn(browser, vendor.email(), "openid api");
    assertThat(people.exchange(code, "another-verifier-that-is-long-enough-to-be-one").statusCode())
        .isEqualTo(400);

    String fresh = People.code(browser.get(people.authorize("openid api", "s")));
    assertThat(people.exchange(fresh, People.VERIFIER).statusCode()).isEqualTo(200);
    JsonNode again = Browser.json(people.exchange(fresh, People.VERIFIER), 400);
    assertThat(again.path("error").asString()).isEqualTo("invalid_grant");
  }

  @Test
  void ofTwoExchangesOfOneCodeAtOnceAtMostOneSucceeds() throws Exception {
    People.Vendor vendor = people.vendorWithAdmin();
    String code = people.signIn(new Browser(service.origin()), vendor.email(), "openid api");
    List<Callable<Integer>> both =
        Collections.nCopies(2, () -> people.exchange(code, People.VERIFIER).statusCode());
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> each : threads.invokeAll(both)) {
        answers.add(each.get());
      }
      assertThat(answers).containsExactlyInAnyOrder(200, 400);
    }
  }

  @Test
  void behindAGatewayEveryAddressIsTheGateways() {
    Browser browser = new Browser(service.origin());
    Map<String, String> forwarded =
        Map.of(
            "X-Forwarded-Host", "partners.example",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Port", "443",
            "X-Forwarded-For", "198.51.100.7");

    HttpResponse<String> asked = browser.get(people.authorize("openid", "s"), forwarded);
    assertThat(Browser.location(asked)).startsWith("/login?continue=%2Foauth2%2Fauthorize");
    JsonNode discovery =
        Browser.json(browser.get("/.well-known/openid-configuration", forwarded), 200);
    assertThat(discovery.path("token_endpoint").asString())
        .isEqualTo(service.origin() + "/oauth2/token");
  }

  @Test
  void staysSignedInAndSignsOut() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = new Browser(service.origin());
    people.signIn(browser, vendor.email(), "openid api");
    HttpResponse<String> second = browser.get(people.authorize("openid api", "a&b"));
    assertThat(People.query(Browser.location(second)).get("state")).isEqualTo("a&b");

    HttpResponse<String> signedOut = browser.submit(browser.get("/logout"), Map.of());
    assertThat(signedOut.statusCode()).isEqualTo(303);
    assertThat(Browser.location(browser.get(people.authorize("openid", "s"))))
        .startsWith("/login?continue=");
  }

  @Test
  void theClientMaySignTheUserOut() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = new Browser(service.origin());
    String code = people.signIn(browser, vendor.email(), "openid");
    String idToken =
        Browser.json(people.exchange(code, People.VERIFIER), 200).path("id_token").asString();

    HttpResponse<String> out =
        browser.get(
            "/oauth2/logout?id_token_hint="
                + idToken
                + "&post_logout_redirect_uri="
                + Browser.encoded(service.origin() + "/"));
    assertThat(out.statusCode()).as(out.body()).isEqualTo(302);
    assertThat(Browser.location(out)).isEqualTo(service.origin() + "/");
    assertThat(Browser.location(browser.get(people.authorize("openid", "s"))))
        .startsWith("/login?continue=");
  }

  @Test
  void sendsBackToTheClientOnlyWhereItIsRegistered() {
    Browser browser = new Browser(service.origin());
    HttpResponse<String> elsewhere =
        browser.get(
            people
                .authorize("openid", "s")
                .replace(
                    Browser.encoded(people.redirectUri()), Browser.encoded("https://evil.test/")));
    assertThat(elsewhere.statusCode()).isEqualTo(400);
    assertThat(elsewhere.headers().firstValue("Location")).isEmpty();

    HttpResponse<String> noProof =
        browser.get(people.authorize("openid", "s").replaceAll("&code_challenge.*", ""));
    assertThat(People.query(Browser.location(noProof)).get("error")).isEqualTo("invalid_request");
  }

  @Test
  void tellsWhereItsEndpointsAre() {
    Browser browser = new Browser(service.origin());
    JsonNode discovery = Browser.json(browser.get("/.well-known/openid-configuration"), 200);

    assertThat(discovery.path("issuer").asString()).isEqualTo(service.origin());
    assertThat(discovery.path("jwks_uri").asString()).isEqualTo(service.origin() + "/oauth2/jwks");
    assertThat(discovery.path("end_session_endpoint").asString())
        .isEqualTo(service.origin() + "/oauth2/logout");
    JsonNode keys = Browser.json(browser.get("/oauth2/jwks"), 200).path("keys");
    assertThat(keys).isNotEmpty().allMatch(key -> !key.has("d") && key.has("kid"));
  }
}
