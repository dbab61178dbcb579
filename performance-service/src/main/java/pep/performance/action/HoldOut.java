package pep.performance.action;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import pep.platform.tenancy.Tenant;

/**
 * Which partners are left without an action, so that there is something to compare its effect with:
 * a share of them, drawn by lot from the action and the partner, so that the lot stays as it fell.
 */
final class HoldOut {

  private static final int PERCENT = 100;

  private HoldOut() {}

  /** Whether a partner is to be left without an action. */
  static boolean holds(Tenant tenant, CatalogueEntry entry, String partnerId) {
    Integer share = entry.holdOut();
    return share != null && lot(tenant, entry.code(), partnerId) < share;
  }

  private static long lot(Tenant tenant, String code, String partnerId) {
    CRC32 sum = new CRC32();
    sum.update(
        String.join("/", tenant.vendorId(), code, partnerId).getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % PERCENT;
  }
}
