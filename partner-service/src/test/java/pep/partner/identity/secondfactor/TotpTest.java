package pep.partner.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, SHA-1: the last six of the eight digits given there. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void givesTheCodesOfTheStandard(long second, String code) {
    assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void bearsAClockThatIsHalfAMinuteOffAndNotMore() {
    Instant now = Instant.ofEpochSecond(1_111_111_110);
    String code = Totp.code(SECRET, now);
    assertThat(Totp.step(SECRET, code, now.plusSeconds(30))).isPresent();
    assertThat(Totp.step(SECRET, code, now.minusSeconds(30))).isPresent();
    assertThat(Totp.step(SECRET, code, now.plusSeconds(60))).isEmpty();
    assertThat(Totp.step(SECRET, code, now.minusSeconds(60))).isEmpty();
    assertThat(Totp.step(SECRET, "", now)).isEmpty();
  }

  /** RFC 4648, section 10. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void writesKeysAsTheStandardHasIt(String text, String key) {
    assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(key);
  }
}
