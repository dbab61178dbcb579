package pep.partner.profile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

/** Which partner may stand below which. */
@Component
public class PartnerHierarchy {

  /** Levels of partners below partners. */
  private static final int DEEPEST = 20;

  private static final String PARENT_ID = "parentId";

  private final Partners partners;

  PartnerHierarchy(Partners partners) {
    this.partners = partners;
  }

  /**
   * A parent is another partner of the same vendor and has the partner nowhere above itself.
   *
   * @param id the partner that would get the parent; null for one that does not exist yet
   * @throws InvalidInput naming the field {@code parentId}
   */
  public void checkParent(Tenant tenant, @Nullable String id, @Nullable String parentId) {
    checkParent(tenant, PARENT_ID, id, parentId);
  }

  /**
   * As {@link #checkParent(Tenant, String, String)}, where another field names the parent.
   *
   * @throws InvalidInput naming that field
   */
  void checkParent(Tenant tenant, String field, @Nullable String id, @Nullable String parentId) {
    String above = parentId;
    for (int level = 0; above != null; level++) {
      if (above.equals(id) || level == DEEPEST) {
        throw InvalidInput.of(
            field,
            "circular-parent",
            "Give a partner that is not this one or below it, at most "
                + DEEPEST
                + " levels deep.");
      }
      above = partners.find(tenant, above).orElseThrow(() -> unknown(field)).profile().parentId();
    }
  }

  private static InvalidInput unknown(String field) {
    return InvalidInput.of(field, "unknown-partner", "Give the id of one of your partners.");
  }
}
