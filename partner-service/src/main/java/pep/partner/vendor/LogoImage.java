package pep.partner.vendor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import pep.platform.problem.InvalidInput;

/**
 * A picture as it is kept: a PNG drawn anew from what was sent, so that nothing goes out that is no
 * picture, nor what a camera noted beside it.
 */
final class LogoImage {

  /** The longest side, in pixels; looked at before anything is unpacked. */
  static final int LONGEST = 1024;

  /** Of the PNG, in bytes: it goes along with every letter. */
  static final int LARGEST = 256 << 10;

  private static final Set<String> FORMS = Set.of("png", "jpeg");
  private static final String FIELD = "image";

  private LogoImage() {}

  /**
   * @param image a PNG or JPEG in Base64
   * @throws InvalidInput if it is none, or too large
   */
  static byte[] png(String image) {
    byte[] sent;
    try {
      sent = Base64.getDecoder().decode(image);
    } catch (IllegalArgumentException e) {
      throw noPicture();
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw noPicture();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return png(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
      throw noPicture();
    }
  }

  private static byte[] png(ImageReader reader) throws IOException {
    if (!FORMS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
      throw noPicture();
    }
    if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST) {
      throw tooLarge();
    }
    BufferedImage picture = reader.read(0);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    if (png.size() > LARGEST) {
      throw tooLarge();
    }
    return png.toByteArray();
  }

  private static InvalidInput noPicture() {
    return InvalidInput.of(
        FIELD, "not-a-picture", "Send a PNG or a JPEG, in Base64; draw one of any other form.");
  }

  private static InvalidInput tooLarge() {
    return InvalidInput.of(
        FIELD,
        "picture-too-large",
        "Send one of at most %d pixels on its longer side and %d KiB as a PNG."
            .formatted(LONGEST, LARGEST >> 10));
  }
}
