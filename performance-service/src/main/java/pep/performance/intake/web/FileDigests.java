package pep.performance.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;

/**
 * The SHA-256 that a sender gives with a file: {@code Repr-Digest} or {@code Content-Digest} (RFC
 * 9530), {@code Digest} (RFC 3230), or {@code fileHash} in the query, in hexadecimal.
 */
final class FileDigests {

  private static final Pattern SHA_256 =
      Pattern.compile("(?i)sha-256\\s*=\\s*:?([A-Za-z0-9+/=]+):?");
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
  private static final int BYTES = 32;

  private FileDigests() {}

  /** In hexadecimal; null where none is given. */
  static @Nullable String given(HttpServletRequest request) {
    String inQuery = request.getParameter("fileHash");
    if (inQuery != null) {
      String hex = inQuery.toLowerCase(Locale.ROOT);
      if (!HEX.matcher(hex).matches()) {
        throw InvalidInput.of("fileHash", "bad-digest", "Give SHA-256 as 64 hexadecimal digits.");
      }
      return hex;
    }
    for (String header : new String[] {"Repr-Digest", "Content-Digest", "Digest"}) {
      String value = request.getHeader(header);
      if (value != null) {
        return read(header, value);
      }
    }
    return null;
  }

  private static String read(String header, String value) {
    Matcher matcher = SHA_256.matcher(value);
    try {
      if (matcher.find()) {
        byte[] bytes = Base64.getDecoder().decode(matcher.group(1));
        if (bytes.length == BYTES) {
          return HexFormat.of().formatHex(bytes);
        }
      }
    } catch (IllegalArgumentException notBase64) {
      throw bad(header);
    }
    throw bad(header);
  }

  private static InvalidInput bad(String header) {
    return InvalidInput.of(header, "bad-digest", "Give sha-256=:<SHA-256 of the file in base64>:.");
  }
}
