package pep.platform.bulk.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file as it is sent. */
public final class SentBytes {

  /** How many may be sent at once. */
  static final long MOST = 256L << 20;

  private SentBytes() {}

  /**
   * The file in the body of a request.
   *
   * @throws ImportTooLarge if it says that it is, before anything is read; reading throws it
   *     otherwise
   */
  public static InputStream of(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > MOST) {
      throw new ImportTooLarge(MOST);
    }
    return bounded(request.getInputStream(), MOST);
  }

  public static InputStream bounded(InputStream in, long most) {
    return new Bounded(
        in,
        most,
        () -> {
          throw new ImportTooLarge(most);
        });
  }
}
