package pep.performance.intake.web;

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
  private static final int BYTES = 32;

  private FileDigests() {}

  /** In hexadecimal; null where none is given. The first that is given counts. */
  static @Nullable String given(
      @Nullable String fileHash,
      @Nullable String reprDigest,
      @Nullable String contentDigest,
      @Nullable String digest) {
    if (fileHash != null) {
      return fileHash.toLowerCase(Locale.ROOT);
    }
    if (reprDigest != null) {
      return read("Repr-Digest", reprDigest);
    }
    if (contentDigest != null) {
      return read("Content-Digest", contentDigest);
    }
    return digest == null ? null : read("Digest", digest);
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
