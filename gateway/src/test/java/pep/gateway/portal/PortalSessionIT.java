package pep.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.gateway.portal.SignedInBrowser.body;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Asked;
import pep.gateway.StubService.Told;
import pep.gateway.TokenIssuer;

/** The session against an issuer on a real socket; its tokens are signed as the platform's are. */
@TestPropertySource(properties = "pep.portal-secret=a secret & more")
class PortalSessionIT extends RunningGateway {

  private final AtomicReference<String> nonce = new AtomicReference<>("");
  private final AtomicReference<String> audience = new AtomicReference<>("portal");
  private final AtomicInteger lifetime = new AtomicInteger(900);
  private final AtomicInteger tokenStatus = new AtomicInteger(200);
  private final AtomicReference<Asked> grant = new AtomicReference<>();
  private final AtomicInteger grants = new AtomicInteger();
  private final List<String> refreshTokens = new CopyOnWriteArrayList<>();

  private SignedInBrowser browser;

  @BeforeEach
  void issue() {
    room("partner").answer(this::answer);
    browser = new SignedInBrowser(port());
  }

  @Test
  void signsInAndSendsTheTokenInThePlaceOfTheCookie() {
    assertThat(signIn()).hasToString(TokenIssuer.ORIGIN + "/home");
    assertThat(body(browser.get("/api/me/session")))
        .contains("\"authenticated\":true", "\"name\":\"Ada\"")
        .contains("\"vendorId\":\"vnd_1\"", "\"partnerId\":\"prt_1\"")
        .contains("\"scopes\":[\"deals:read\",\"profile:read\"]");
    browser.cookies().put("theirs", "issuers");
    assertThat(browser.get("/api/deals").statusCode()).isEqualTo(200);
    Asked asked = room("territory").last();
    assertThat(asked.header("Authorization")).startsWith("Bearer ey");
    assertThat(asked.header("Cookie")).isNull();
  }

  @Test
  void asksForTheCodeWithProofKeyAndRedeemsItAtThisOriginWithTheClientsSecret() {
    Map<String, String> asked = browser.leave("/home");
    assertThat(asked)
        .containsEntry("client_id", "portal")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", TokenIssuer.ORIGIN + "/login/oauth2/code/portal")
        .containsEntry("scope", "openid profile email api")
        .containsKeys("state", "nonce", "code_challenge");
    nonce.set(asked.get("nonce"));
    browser.comeBack(asked.get("state"));
    Asked redeemed = grant.get();
    assertThat(redeemed.body()).contains("grant_type=authorization_code", "code_verifier=");
    assertThat(redeemed.header("Authorization")).startsWith("Basic ");
    assertThat(redeemed.header("X-Forwarded-Host")).isEqualTo("127.0.0.1:8080");
    assertThat(redeemed.header("X-Forwarded-Proto")).isEqualTo("http");
  }

  @Test
  void keepsTheTokenFromThePage() {
    signIn();
    var session = browser.lastCookie(PortalCookies.SESSION);
    assertThat(session.isHttpOnly()).isTrue();
    assertThat(session.getSameSite()).isEqualTo("Lax");
    assertThat(browser.lastCookie(PortalCookies.CSRF).isHttpOnly())
        .as("the page reads it")
        .isFalse();
    assertThat(browser.cookies().get(PortalCookies.SESSION)).doesNotContain("eyJ");
  }

  @Test
  void refusesAnAnswerOfAnotherSignInOrARepeatedOne() {
    Map<String, String> asked = browser.leave("/home");
    nonce.set(asked.get("nonce"));
    assertThat(browser.comeBack("forged")).hasToString(problem("sign-in-elsewhere"));
    assertThat(browser.comeBack(asked.get("state"))).hasToString(problem("sign-in-elsewhere"));
    assertThat(grants).hasValue(0);
  }

  @Test
  void refusesAnIdTokenForAnotherSignInOrAnotherClient() {
    Map<String, String> asked = browser.leave("/home");
    nonce.set("replayed");
    assertThat(browser.comeBack(asked.get("state"))).hasToString(problem("sign-in-refused"));
    asked = browser.leave("/home");
    nonce.set(asked.get("nonce"));
    audience.set("somebody-else");
    assertThat(browser.comeBack(asked.get("state"))).hasToString(problem("sign-in-refused"));
    assertThat(body(browser.get("/api/me/session")))
        .isEqualTo("{\"authenticated\":false,\"scopes\":[]}");
  }

  /** Reactor Netty 1.3.7 left about one request in 150 on a kept connection unread, without end. */
  @Test
  void answersEveryRequestOfManySignIns() {
    for (int i = 0; i < 200; i++) {
      Map<String, String> asked = browser.leave("/home");
      nonce.set("replayed");
      assertThat(browser.comeBack(asked.get("state"))).hasToString(problem("sign-in-refused"));
    }
  }

  @Test
  void tellsARefusedCodeFromAnIssuerThatIsAway() {
    tokenStatus.set(400);
    assertThat(signIn()).hasToString(problem("sign-in-refused"));
    tokenStatus.set(503);
    assertThat(signIn()).hasToString(problem("unavailable"));
  }

  @Test
  void leadsToNoOtherSiteAfterwards() {
    Map<String, String> asked = browser.leave("//evil.example/x");
    nonce.set(asked.get("nonce"));
    assertThat(browser.comeBack(asked.get("state"))).hasToString(TokenIssuer.ORIGIN + "/");
  }

  @Test
  void refusesAChangeWithoutProofAndTakesItWithEachTime() {
    signIn();
    var refused = browser.postWithoutProof("/api/deals");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(body(refused)).contains("forgery-suspected");
    assertThat(room("territory").asked()).isEmpty();
    assertThat(browser.post("/api/deals").statusCode()).isEqualTo(200);
    assertThat(browser.post("/api/deals").statusCode()).isEqualTo(200);
    assertThat(room("territory").last().header(Forgery.HEADER)).isNull();
  }

  @Test
  void leavesARequestWithItsOwnTokenAlone() {
    signIn();
    String own = "Bearer " + ISSUER.staff();
    var answer = browser.send(HttpMethod.POST, "/api/deals", "Authorization", own);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(room("territory").last().header("Authorization")).isEqualTo(own);
  }

  @Test
  void renewsATokenThatEndsAndKeepsTheNewOne() {
    lifetime.set(5);
    signIn();
    String before = browser.cookies().get(PortalCookies.SESSION);
    lifetime.set(900);
    assertThat(browser.get("/api/deals").statusCode()).isEqualTo(200);
    assertThat(grant.get().body())
        .contains("grant_type=refresh_token", "refresh_token=" + refreshTokens.getFirst());
    assertThat(browser.cookies().get(PortalCookies.SESSION)).isNotEqualTo(before);
    browser.get("/api/deals");
    assertThat(grants).hasValue(2);
  }

  @Test
  void renewsOnceForRequestsThatComeWithTheSameCookie() {
    lifetime.set(5);
    signIn();
    Map<String, String> same = Map.copyOf(browser.cookies());
    lifetime.set(900);
    for (int request = 0; request < 5; request++) {
      browser.cookies().clear();
      browser.cookies().putAll(same);
      assertThat(browser.get("/api/deals").statusCode()).isEqualTo(200);
    }
    assertThat(grants).as("the code, and one renewal").hasValue(2);
  }

  @Test
  void asksToSignInAgainWhenTheIssuerRenewsNoMore() {
    lifetime.set(0);
    signIn();
    tokenStatus.set(400);
    assertThat(browser.get("/api/deals").statusCode()).isEqualTo(401);
    assertThat(body(browser.get("/api/me/session")))
        .isEqualTo("{\"authenticated\":false,\"scopes\":[]}");
    tokenStatus.set(503);
    assertThat(browser.get("/api/deals").statusCode()).isEqualTo(503);
  }

  @Test
  void passesTheIssuersOwnPagesOnWithTheirCookies() {
    signIn();
    browser.cookies().put("theirs", "kept");
    browser.get("/login?continue=/");
    assertThat(room("partner").last().header("Cookie")).isEqualTo("theirs=kept");
  }

  private URI signIn() {
    Map<String, String> asked = browser.leave("/home");
    nonce.set(asked.get("nonce"));
    return browser.comeBack(asked.get("state"));
  }

  private static String problem(String code) {
    return TokenIssuer.ORIGIN + "/?problem=" + code;
  }

  private Told answer(Asked asked) {
    if (!asked.path().equals("/oauth2/token")) {
      return Told.json("{}");
    }
    grant.set(asked);
    if (tokenStatus.get() != 200) {
      return new Told(tokenStatus.get(), "application/json", "{\"error\":\"x\"}", Map.of());
    }
    grants.incrementAndGet();
    String refresh = UUID.randomUUID().toString();
    refreshTokens.add(refresh);
    Instant end = Instant.now().plusSeconds(600);
    String access = ISSUER.sign(claims(end).build());
    String identity =
        ISSUER.sign(
            claims(end)
                .audience(audience.get())
                .claim("nonce", nonce.get())
                .claim("name", "Ada")
                .build(),
            "JWT");
    return Told.json(
        """
        {"access_token":"%s","refresh_token":"%s","id_token":"%s","token_type":"Bearer",\
        "expires_in":%d}"""
            .formatted(access, refresh, identity, lifetime.get()));
  }

  private static JWTClaimsSet.Builder claims(Instant end) {
    return TokenIssuer.claims("vnd_1", "prt_1")
        .claim("scope", "profile:read deals:read")
        .expirationTime(Date.from(end));
  }
}
