package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pep.partner.identity.user.Users;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@ExtendWith(InstalledService.class)
class PasswordRecoveryIT {

  private static final String NEXT = "eleven quiet otters by noon";

  private final RunningService service;
  private final People people;

  PasswordRecoveryIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
  }

  @Test
  void aMailedLinkSetsThePasswordOnceAndEndsAllSessions() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser elsewhere = browser();
    String code = people.signIn(elsewhere, vendor.email(), "openid api");
    String refresh =
        Browser.json(people.exchange(code, People.VERIFIER), 200).path("refresh_token").asString();

    String link = mailedLink(vendor, 2);
    HttpResponse<String> page = browser().get(link);
    assertThat(page.body()).contains("New password");
    Browser browser = browser();
    assertThat(set(browser, link, NEXT).statusCode()).isEqualTo(200);

    assertThat(set(browser, link, NEXT).statusCode()).isEqualTo(404);
    assertThat(people.refresh(refresh).statusCode()).isEqualTo(400);
    assertThat(Browser.location(elsewhere.get(people.authorize("openid", "s")))).contains("/login");
    assertThat(signIn(vendor.email(), People.PASSWORD)).isEqualTo(401);
    assertThat(signIn(vendor.email(), NEXT)).isEqualTo(303);
    assertThat(new Mailbox(vendor.email()).await(3).getLast().subject())
        .isEqualTo("Your password was changed");
  }

  @Test
  void aNewerLinkVoidsTheOlder() {
    People.Vendor vendor = people.vendorWithAdmin();
    String older = mailedLink(vendor, 2);
    String newer = mailedLink(vendor, 3);

    assertThat(browser().get(older).statusCode()).isEqualTo(404);
    assertThat(browser().get(newer).statusCode()).isEqualTo(200);
  }

  @Test
  void ofTwoWhoUseALinkAtOnceOneSetsThePassword() throws Exception {
    People.Vendor vendor = people.vendorWithAdmin();
    String link = mailedLink(vendor, 2);
    Browser one = browser();
    Browser other = browser();
    HttpResponse<String> first = one.get(link);
    HttpResponse<String> second = other.get(link);
    List<Callable<Integer>> both =
        List.of(
            () -> one.submit(first, twice(NEXT)).statusCode(),
            () -> other.submit(second, twice("thirteen loud herons at dusk")).statusCode());
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      int set = 0;
      for (Future<Integer> each : threads.invokeAll(both)) {
        set += each.get() == 200 ? 1 : 0;
      }
      assertThat(set).isEqualTo(1);
    }
  }

  @Test
  void whoAsksIsToldTheSameWhetherThereIsSomebodyOrNot() {
    People.Vendor vendor = people.vendorWithAdmin();
    String stranger = People.address();

    HttpResponse<String> known = ask(vendor.email());
    HttpResponse<String> unknown = ask(stranger);

    assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(200);
    assertThat(unknown.body()).isEqualTo(known.body());
    new Mailbox(vendor.email()).await(2);
    assertThat(new Mailbox(stranger).mails()).isEmpty();
  }

  @Test
  void commonAndDifferentPasswordsLeaveTheLinkAsItWas() {
    People.Vendor vendor = people.vendorWithAdmin();
    String link = mailedLink(vendor, 2);
    Browser browser = browser();
    for (String common : List.of("password1234", " ".repeat(12), "short", vendor.email())) {
      assertThat(set(browser, link, common).statusCode()).as(common).isEqualTo(400);
    }
    HttpResponse<String> page = browser.get(link);
    assertThat(browser.submit(page, Map.of("password", NEXT, "repeated", NEXT + "!")).statusCode())
        .isEqualTo(400);
    assertThat(set(browser, link, NEXT).statusCode()).isEqualTo(200);
  }

  @Test
  void aDisabledPersonsLinkDoesNotOpen() {
    People.Vendor vendor = people.vendorWithAdmin();
    String link = mailedLink(vendor, 2);
    String user = Browser.claims(accessToken(vendor)).path("sub").asString();
    service
        .context()
        .getBean(Users.class)
        .change(
            user,
            new Tenant(vendor.id()),
            Cause.ofClock("test"),
            each -> each.without(each.memberships().getFirst()));

    assertThat(browser().get(link).statusCode()).isEqualTo(404);
    ask(vendor.email());
    assertThat(new Mailbox(vendor.email()).mails()).hasSize(2);
  }

  @Test
  void whoIsSignedInChangesTheOwnPasswordByShowingIt() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = browser();
    assertThat(Browser.location(browser.get("/password/change"))).startsWith("/login?continue=");
    people.signIn(browser, vendor.email(), "openid api");

    assertThat(change(browser, "some other long words", NEXT)).isEqualTo(401);
    assertThat(change(browser, People.PASSWORD, "password1234")).isEqualTo(400);
    assertThat(change(browser, People.PASSWORD, NEXT)).isEqualTo(200);
    assertThat(browser.get("/password/change").statusCode()).isEqualTo(303);
    assertThat(signIn(vendor.email(), NEXT)).isEqualTo(303);
  }

  @Test
  void speaksGermanToWhoeverAsksForIt() {
    HttpResponse<String> page =
        browser().get("/password/forgotten", Map.of("Accept-Language", "de-AT,de;q=0.9"));

    assertThat(page.body())
        .contains("<html lang=\"de\">", "Neues Kennwort", "E-Mail-Adresse", "Link schicken");
  }

  private String accessToken(People.Vendor vendor) {
    return people.tokens(vendor.email(), "openid api").path("access_token").asString();
  }

  /** The invitation is the first mail of everybody. */
  private String mailedLink(People.Vendor vendor, int mails) {
    ask(vendor.email());
    return new Mailbox(vendor.email()).await(mails).getLast().link();
  }

  private HttpResponse<String> ask(String email) {
    Browser browser = browser();
    return browser.submit(browser.get("/password/forgotten"), Map.of("email", email));
  }

  private static HttpResponse<String> set(Browser browser, String link, String password) {
    HttpResponse<String> page = browser.get(link);
    return page.statusCode() == 200 ? browser.submit(page, twice(password)) : page;
  }

  private static int change(Browser browser, String present, String next) {
    return browser
        .submit(
            browser.get("/password/change"),
            Map.of("present", present, "password", next, "repeated", next))
        .statusCode();
  }

  private int signIn(String email, String password) {
    Browser browser = browser();
    return browser
        .submit(browser.get("/login"), Map.of("email", email, "password", password))
        .statusCode();
  }

  private static Map<String, String> twice(String password) {
    return Map.of("password", password, "repeated", password);
  }

  private Browser browser() {
    return new Browser(service.origin());
  }
}
