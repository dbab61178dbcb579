package pep.partner.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EncryptionTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final Encryption encryption = with(KEY);

  @Test
  void readsBackWhatItWrote() {
    assertThat(encryption.decrypt(encryption.encrypt("key €", "a"), "a")).isEqualTo("key €");
  }

  @Test
  void writesTheSameTextDifferentlyEachTime() {
    assertThat(encryption.encrypt("text", "a")).isNotEqualTo(encryption.encrypt("text", "a"));
  }

  @Test
  void refusesAnotherPlaceAnotherKeyAndAChangedByte() {
    byte[] written = encryption.encrypt("text", "a");

    assertThatThrownBy(() -> encryption.decrypt(written, "b"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PEP_ENCRYPTION_KEY");
    byte[] other = new byte[32];
    other[0] = 1;
    assertThatThrownBy(() -> with(Base64.getEncoder().encodeToString(other)).decrypt(written, "a"))
        .isInstanceOf(IllegalStateException.class);
    written[written.length - 1] ^= 1;
    assertThatThrownBy(() -> encryption.decrypt(written, "a"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void derivesTheSameSecretFromTheSameSeed() {
    assertThat(encryption.derive("seed")).isEqualTo(with(KEY).derive("seed")).hasSize(43);
    assertThat(encryption.derive("seed")).isNotEqualTo(encryption.derive("other"));
  }

  @Test
  void doesNotStartWithoutAProperKey() {
    assertThatThrownBy(() -> with(null))
        .isInstanceOf(EncryptionKeyUnusable.class)
        .hasMessageContaining("Set PEP_ENCRYPTION_KEY");
    assertThatThrownBy(() -> with("not base64!")).hasMessageContaining("not Base64");
    assertThatThrownBy(() -> with("c2hvcnQ=")).hasMessageContaining("5 bytes instead of 32");
  }

  private static Encryption with(@Nullable String key) {
    return new Encryption(new EncryptionSettings(key));
  }
}
