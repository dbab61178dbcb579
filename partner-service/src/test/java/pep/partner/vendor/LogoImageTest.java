package pep.partner.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.InvalidInput;

class LogoImageTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void whatIsKeptIsAPngOfTheSameSize(String form) throws IOException {
    byte[] png = LogoImage.png(Pictures.of(form, 1024, 20));

    assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(picture.getWidth()).isEqualTo(1024);
    assertThat(picture.getHeight()).isEqualTo(20);
  }

  @Test
  void nothingButThePictureIsKept() {
    byte[] sent = Base64.getDecoder().decode(Pictures.of("png", 8, 8));
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[sent.length + script.length];
    System.arraycopy(sent, 0, both, 0, sent.length);
    System.arraycopy(script, 0, both, sent.length, script.length);

    byte[] png = LogoImage.png(Base64.getEncoder().encodeToString(both));

    assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @Test
  void anotherFormIsNoneAndNeitherIsText() {
    for (String each : new String[] {Pictures.of("gif", 8, 8), Pictures.of("bmp", 8, 8)}) {
      assertRefused(each, "not-a-picture");
    }
    assertRefused("PHN2Zy8+", "not-a-picture");
    assertRefused("AAAAA", "not-a-picture");
    String whole = Pictures.of("png", 64, 64);
    assertRefused(whole.substring(0, whole.length() / 8 * 4), "not-a-picture");
  }

  @Test
  void aSideTooLongOrTooManyBytesAreRefused() {
    assertRefused(Pictures.of("png", 1025, 1), "picture-too-large");
    assertRefused(Pictures.noise(400), "picture-too-large");
  }

  private static void assertRefused(String image, String code) {
    assertThatThrownBy(() -> LogoImage.png(image))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.errors())
                    .singleElement()
                    .satisfies(
                        error -> {
                          assertThat(error.field()).isEqualTo("image");
                          assertThat(error.code()).isEqualTo(code);
                        }));
  }
}
