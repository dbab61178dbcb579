package pep.gateway.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays a long text into several cookies, since browsers keep about 4,096 bytes of one, its name and
 * attributes included. The first cookie says how many there are: what an earlier, longer text left
 * behind is not read.
 */
final class CookieChunks {

  /** Characters of one cookie's value. */
  static final int LENGTH = 3_800;

  /** More than the header limit of the gateway lets through. */
  private static final int MOST = 8;

  private CookieChunks() {}

  /** The cookies of a text by name; the first has the plain name. */
  static Map<String, String> of(String name, String text) {
    int count = Math.max(1, (text.length() + LENGTH - 1) / LENGTH);
    Map<String, String> cookies = new LinkedHashMap<>();
    for (int index = 0; index < count; index++) {
      String part = text.substring(index * LENGTH, Math.min(text.length(), (index + 1) * LENGTH));
      cookies.put(name(name, index), index == 0 ? count + "." + part : part);
    }
    return cookies;
  }

  /** The text again, if all of its cookies are there. */
  static Optional<String> join(String name, Function<String, @Nullable String> cookies) {
    String first = cookies.apply(name);
    if (first == null || !first.matches("[1-" + MOST + "]\\..*")) {
      return Optional.empty();
    }
    int count = first.charAt(0) - '0';
    StringBuilder text = new StringBuilder(first.substring(2));
    for (int index = 1; index < count; index++) {
      String part = cookies.apply(name(name, index));
      if (part == null) {
        return Optional.empty();
      }
      text.append(part);
    }
    return Optional.of(text.toString());
  }

  /** Whether a cookie is one of those that a text of this name is laid into. */
  static boolean isOf(String name, String cookie) {
    return cookie.equals(name) || cookie.startsWith(name + ".");
  }

  private static String name(String name, int index) {
    return index == 0 ? name : name + "." + index;
  }
}
