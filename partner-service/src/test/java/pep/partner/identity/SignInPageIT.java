package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InstalledService.class)
class SignInPageIT {

  private final RunningService service;
  private final People people;

  SignInPageIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
  }

  @Test
  void isPlainLabelledAndShut() {
    HttpResponse<String> page = new Browser(service.origin()).get("/login");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"en\">", "<label for=\"email\">", "<label for=\"password\">")
        .doesNotContain("<script");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'", "style-src 'sha256-");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void announcesAWrongPasswordAndKeepsTheAddress() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = new Browser(service.origin());

    HttpResponse<String> wrong = attempt(browser, vendor.email(), "a wrong password");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.body())
        .contains("role=\"alert\"", "aria-describedby=\"problem\"", vendor.email())
        .doesNotContain("a wrong password");
    HttpResponse<String> unknown = attempt(browser, People.address(), "a wrong password");
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.body()).contains("The e-mail address or the password is wrong.");
    assertThat(attempt(browser, vendor.email(), People.PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void setsACookieThatNoScriptReads() {
    People.Vendor vendor = people.vendorWithAdmin();
    HttpResponse<String> done =
        attempt(new Browser(service.origin()), vendor.email(), People.PASSWORD);

    List<String> cookies = done.headers().allValues("Set-Cookie");
    assertThat(cookies)
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("pep_sign_in=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/"));
  }

  @Test
  void slowsGuessingDownEvenForTheRightPassword() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = new Browser(service.origin());
    for (int i = 0; i < 5; i++) {
      assertThat(attempt(browser, vendor.email(), "guess number " + i).statusCode()).isEqualTo(401);
    }

    HttpResponse<String> blocked = attempt(browser, vendor.email(), People.PASSWORD);
    assertThat(blocked.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(blocked.headers().firstValue("Retry-After").orElse("0")))
        .isBetween(1, 30);
    assertThat(blocked.body()).contains("Too many attempts");
    People.Vendor other = people.vendorWithAdmin();
    assertThat(attempt(browser, other.email(), People.PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void refusesAFormFromElsewhere() {
    People.Vendor vendor = people.vendorWithAdmin();
    HttpResponse<String> forged =
        new Browser(service.origin())
            .post("/login", Map.of("email", vendor.email(), "password", People.PASSWORD), Map.of());

    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("pep_sign_in="));
  }

  @Test
  void leadsBackToTheRequestAndNowhereElse() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = new Browser(service.origin());
    for (String target : List.of("https://evil.test/", "//evil.test", "/oauth2/authorize?a b")) {
      HttpResponse<String> page = browser.get("/login?continue=" + Browser.encoded(target));
      HttpResponse<String> done =
          browser.submit(page, Map.of("email", vendor.email(), "password", People.PASSWORD));
      assertThat(Browser.location(done)).isEqualTo("/");
    }
  }

  private static HttpResponse<String> attempt(Browser browser, String email, String password) {
    return browser.submit(browser.get("/login"), Map.of("email", email, "password", password));
  }
}
