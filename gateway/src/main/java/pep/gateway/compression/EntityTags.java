package pep.gateway.compression;

import java.util.regex.Pattern;

/**
 * A compressed answer is another representation and has a tag of its own: that of the service with
 * {@code --gzip} at its end. It stays a strong one, so that a client may send it back in If-Match;
 * the service is asked for its own.
 */
final class EntityTags {

  private static final String ENCODED = "--gzip\"";
  private static final Pattern ALL_ENCODED = Pattern.compile(ENCODED);

  private EntityTags() {}

  /** The tag of the compressed form. */
  static String encoded(String tag) {
    return tag.endsWith("\"") && !tag.endsWith(ENCODED)
        ? tag.substring(0, tag.length() - 1) + ENCODED
        : tag;
  }

  /** Tags as the service knows them, in a list as If-Match and If-None-Match have it. */
  static String plain(String tags) {
    return ALL_ENCODED.matcher(tags).replaceAll("\"");
  }

  static boolean hasEncoded(String tags) {
    return tags.contains(ENCODED);
  }
}
