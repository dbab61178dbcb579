package pep.gateway.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private static final byte[] VALUE = "a token".getBytes(UTF_8);

  private final Seal seal = Seal.under(KEY);

  @Test
  void opensWhatWasSealedUnderTheSameKeyInAnotherProcess() {
    assertThat(Seal.under(KEY).open("session", seal.seal("session", VALUE))).hasValue(VALUE);
  }

  @Test
  void neverSealsTheSameValueToTheSameTextNorShowsIt() {
    String text = seal.seal("session", VALUE);
    assertThat(seal.seal("session", VALUE)).isNotEqualTo(text);
    assertThat(new String(Base64.getUrlDecoder().decode(text), UTF_8)).doesNotContain("token");
  }

  @Test
  void doesNotOpenForAnotherPurposeOrUnderAnotherKey() {
    String text = seal.seal("session", VALUE);
    assertThat(seal.open("sign-in", text)).isEmpty();
    assertThat(Seal.ofThisProcess().open("session", text)).isEmpty();
  }

  @Test
  void doesNotOpenWhatWasChangedAnywhere() {
    byte[] whole = Base64.getUrlDecoder().decode(seal.seal("session", VALUE));
    for (int place = 0; place < whole.length; place++) {
      byte[] changed = whole.clone();
      changed[place] ^= 1;
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      assertThat(seal.open("session", text)).as("byte %d", place).isEmpty();
    }
  }

  @Test
  void doesNotOpenWhatIsNoSealedTextAtAll() {
    assertThat(seal.open("session", "")).isEmpty();
    assertThat(seal.open("session", "AAAA")).isEmpty();
    assertThat(seal.open("session", "not base64!")).isEmpty();
  }

  @Test
  void refusesAKeyThatIsNot32BytesInBase64() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seal.under("c2hvcnQ="))
        .withMessageContaining("32 bytes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seal.under("?"))
        .withMessageContaining("32 bytes");
  }
}
