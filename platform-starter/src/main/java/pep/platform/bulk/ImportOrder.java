package pep.platform.bulk;

import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * What rows are asked to do.
 *
 * @param door what they come in by: a kind, or a kind and what it leads to, such as {@code
 *     prices/pbk_1}
 * @param mode a word of the room's own
 */
public record ImportOrder(Tenant tenant, String door, @Nullable String mode, Cause cause) {

  /** The kind of the door. */
  String kind() {
    int slash = door.indexOf('/');
    return slash < 0 ? door : door.substring(0, slash);
  }

  /** What the door leads to. */
  public String about() {
    return door.substring(door.indexOf('/') + 1);
  }
}
