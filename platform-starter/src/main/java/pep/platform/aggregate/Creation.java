package pep.platform.aggregate;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pep.platform.digest.Sha256;

/**
 * Where the id of a new aggregate comes from. With an {@code Idempotency-Key} it is derived from
 * vendor, client and key, so that a repeat meets the first one's document whatever crashed in
 * between; without one it is random.
 *
 * @param seed what the id is derived from; null for a random id
 * @param fingerprint hash of the request's body, kept on the aggregate to tell a repeat from a
 *     reuse; null without a key
 */
public record Creation(@Nullable String seed, @Nullable String fingerprint) {

  private static final int ID_HEX = 24;

  public static Creation random() {
    return new Creation(null, null);
  }

  /** A creation caused by an event or a row: the same cause always gives the same id. */
  public static Creation derivedFrom(String seed) {
    return new Creation(seed, "");
  }

  /**
   * Requires that what was created under the same key came from the same body.
   *
   * @param createdBy the fingerprint that was kept with it
   * @param id what was created
   * @throws KeyReused if it came from another one
   */
  public void requireRepeat(@Nullable String createdBy, String id) {
    if (!Objects.equals(createdBy, fingerprint)) {
      throw new KeyReused(id);
    }
  }

  /** An id such as {@code par_0a1b…}: the prefix and 96 bits in hexadecimal. */
  public String id(String prefix) {
    String hex =
        seed == null
            ? UUID.randomUUID().toString().replace("-", "")
            : Sha256.hex(prefix + "\n" + seed);
    return prefix + "_" + hex.substring(0, ID_HEX);
  }
}
