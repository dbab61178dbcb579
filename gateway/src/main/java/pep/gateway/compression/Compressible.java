package pep.gateway.compression;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are worth compressing, and may be.
 *
 * <p>Rows and events that come part by part are passed on as they come. The issuer's pages are left
 * alone: they show a secret beside what a visitor entered, and the length of such a page,
 * compressed, tells of the secret (BREACH).
 */
final class Compressible {

  /** Below it a packet is sent anyway; bytes. */
  static final int LEAST = 1024;

  private static final Set<String> TYPES =
      Set.of(
          "application/json",
          "application/problem+json",
          "application/geo+json",
          "application/javascript",
          "text/javascript",
          "text/css",
          "text/html",
          "text/plain",
          "image/svg+xml");

  private static final List<String> SECRET =
      List.of("/login", "/logout", "/invitations/", "/password/", "/oauth2/", "/userinfo");

  private Compressible() {}

  /** Whether an answer of this type has a compressed form at all. */
  static boolean isOfType(@Nullable String contentType) {
    return contentType != null
        && TYPES.contains(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /**
   * @param length in bytes, or below 0 where it is not known
   */
  static boolean is(String path, @Nullable String contentType, long length) {
    return isOfType(contentType)
        && (length < 0 || length >= LEAST)
        && SECRET.stream().noneMatch(path::startsWith);
  }
}
