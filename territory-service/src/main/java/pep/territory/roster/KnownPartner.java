package pep.territory.roster;

/**
 * A partner, as partner-service says it is.
 *
 * @param code the vendor's own
 */
public record KnownPartner(String id, String code, String name, String status) {

  private static final String ACTIVE = "active";

  public boolean isActive() {
    return ACTIVE.equals(status);
  }

  /**
   * @throws PartnerNotActive if it is not active
   */
  public void requireActive() {
    if (!isActive()) {
      throw new PartnerNotActive(this);
    }
  }
}
