package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pep.partner.identity.secondfactor.Base32Reading;

/** Sets a second factor up as a person with an authenticator app does. */
final class SecondFactorSetup {

  private static final Pattern KEY = Pattern.compile("<p><code>([A-Z2-7 ]+)</code>");
  private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z2-7]+)</code>");

  private SecondFactorSetup() {}

  /** The page that follows the password. */
  static HttpResponse<String> afterPassword(Browser browser, String email) {
    HttpResponse<String> done =
        browser.submit(browser.get("/login"), Map.of("email", email, "password", People.PASSWORD));
    assertThat(Browser.location(done)).startsWith("/login/code");
    return browser.get(Browser.location(done));
  }

  /**
   * @return the codes for emergencies
   */
  static List<String> turnOn(Browser browser, HttpResponse<String> page) {
    Matcher key = KEY.matcher(page.body());
    assertThat(key.find()).as(page.body()).isTrue();
    String code = Base32Reading.code(key.group(1).replace(" ", ""), Instant.now());
    HttpResponse<String> on = browser.submit(page, Map.of("code", code));
    assertThat(on.statusCode()).as(on.body()).isEqualTo(200);
    List<String> recovery =
        RECOVERY.matcher(on.body()).results().map(found -> found.group(1)).toList();
    assertThat(recovery).hasSize(10);
    return recovery;
  }
}
