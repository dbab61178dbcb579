package pep.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CookieChunksTest {

  @Test
  void keepsAShortTextInOneCookieOfThePlainName() {
    assertThat(CookieChunks.of("session", "abc")).containsExactly(Map.entry("session", "1.abc"));
    assertThat(join(CookieChunks.of("session", ""))).isEmpty();
  }

  @Test
  void joinsATextOfAnyLengthAgain() {
    for (int length : new int[] {1, 3_799, 3_800, 3_801, 7_600, 7_601, 20_000}) {
      String text = "x".repeat(length - 1) + "y";
      Map<String, String> cookies = CookieChunks.of("session", text);
      assertThat(join(cookies)).as("%d characters", length).isEqualTo(text);
      assertThat(cookies.values()).allMatch(value -> value.length() <= CookieChunks.LENGTH + 2);
    }
  }

  @Test
  void doesNotReadWhatALongerTextLeftBehind() {
    Map<String, String> cookies =
        new HashMap<>(CookieChunks.of("session", "old".repeat(CookieChunks.LENGTH)));
    cookies.putAll(CookieChunks.of("session", "new"));
    assertThat(join(cookies)).isEqualTo("new");
  }

  @Test
  void isNothingWhenACookieIsMissingOrForeign() {
    Map<String, String> cookies =
        new HashMap<>(CookieChunks.of("session", "x".repeat(2 * CookieChunks.LENGTH)));
    cookies.remove("session.1");
    assertThat(CookieChunks.join("session", cookies::get)).isEmpty();
    assertThat(CookieChunks.join("session", Map.of("session", "99.x")::get)).isEmpty();
    assertThat(CookieChunks.join("session", Map.of("session", "abc")::get)).isEmpty();
    assertThat(CookieChunks.join("session", Map.<String, String>of()::get)).isEmpty();
  }

  @Test
  void knowsItsOwnNamesFromThoseThatOnlyBeginAlike() {
    assertThat(CookieChunks.isOf("session", "session")).isTrue();
    assertThat(CookieChunks.isOf("session", "session.1")).isTrue();
    assertThat(CookieChunks.isOf("session", "sessions")).isFalse();
  }

  private static String join(Map<String, String> cookies) {
    return CookieChunks.join("session", cookies::get).orElseThrow();
  }
}
