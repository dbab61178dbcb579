package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Brings people and clients into a running service by its public interfaces alone. */
public record People(String origin) {

  public static final String PASSWORD = "nineteen brave lanterns hum";
  public static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-long";

  public record Vendor(String id, String email, String invitation) {}

  public static String address() {
    return UUID.randomUUID() + "@example.org";
  }

  public String operatorToken() {
    return token("operator", RunningService.OPERATOR_SECRET, "operator")
        .path("access_token")
        .asString();
  }

  public JsonNode token(String clientId, String secret, String scope) {
    return Browser.json(tokenAnswer(clientId, secret, scope), 200);
  }

  public HttpResponse<String> tokenAnswer(String clientId, String secret, String scope) {
    Map<String, String> fields =
        scope.isEmpty()
            ? Map.of("grant_type", "client_credentials")
            : Map.of("grant_type", "client_credentials", "scope", scope);
    return new Browser(origin).post("/oauth2/token", fields, Browser.basic(clientId, secret));
  }

  public Vendor vendor() {
    return vendor(address());
  }

  public Vendor vendor(String email) {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", email, "name", "Ada Lovelace"));
    JsonNode created =
        Browser.json(new Browser(origin).api(operatorToken(), "POST", "/api/vendors", vendor), 201);
    return new Vendor(
        created.path("id").asString(), email, created.path("adminInvitation").asString());
  }

  public void accept(String invitation) {
    Browser browser = new Browser(origin);
    HttpResponse<String> page = browser.get(invitation);
    HttpResponse<String> done =
        browser.submit(page, Map.of("password", PASSWORD, "repeated", PASSWORD));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
  }

  /** By somebody who has a password already. */
  public void acceptKnown(String invitation) {
    Browser browser = new Browser(origin);
    HttpResponse<String> done =
        browser.submit(browser.get(invitation), Map.of("password", PASSWORD));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
  }

  public Vendor vendorWithAdmin() {
    Vendor vendor = vendor();
    accept(vendor.invitation());
    return vendor;
  }

  public String redirectUri() {
    return origin + "/login/oauth2/code/portal";
  }

  public String authorize(String scope, String state) {
    return "/oauth2/authorize?response_type=code&client_id=portal&redirect_uri="
        + Browser.encoded(redirectUri())
        + "&scope="
        + Browser.encoded(scope)
        + "&state="
        + Browser.encoded(state)
        + "&code_challenge_method=S256&code_challenge="
        + challenge();
  }

  /** Through the sign-in page to the code, as a browser goes. */
  public String signIn(Browser browser, String email, String scope) {
    HttpResponse<String> asked = browser.get(authorize(scope, "st ate"));
    HttpResponse<String> page = browser.get(Browser.location(asked));
    HttpResponse<String> signedIn =
        browser.submit(page, Map.of("email", email, "password", PASSWORD));
    assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(303);
    return code(browser.get(Browser.location(signedIn)));
  }

  public static String code(HttpResponse<String> answer) {
    return query(Browser.location(answer)).get("code");
  }

  public static Map<String, String> query(String address) {
    return Arrays.stream(URI.create(address).getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> UriUtils.decode(pair[1], StandardCharsets.UTF_8)));
  }

  public HttpResponse<String> exchange(String code, String verifier) {
    return new Browser(origin)
        .post(
            "/oauth2/token",
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                redirectUri(),
                "code_verifier",
                verifier),
            Browser.basic("portal", RunningService.PORTAL_SECRET));
  }

  public HttpResponse<String> refresh(String refreshToken) {
    return new Browser(origin)
        .post(
            "/oauth2/token",
            Map.of("grant_type", "refresh_token", "refresh_token", refreshToken),
            Browser.basic("portal", RunningService.PORTAL_SECRET));
  }

  /** Signs in and exchanges the code. */
  public JsonNode tokens(String email, String scope) {
    String code = signIn(new Browser(origin), email, scope);
    return Browser.json(exchange(code, VERIFIER), 200);
  }

  private static String challenge() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
