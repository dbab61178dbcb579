package pep.partner.identity.user;

import java.util.Set;

/** What a person does for a vendor or a partner, and the scopes that follow from it. */
public enum Role {
  VENDOR_ADMIN(false, Scopes.VENDOR),
  /** Runs the channel, but neither changes the vendor itself nor says who may come in. */
  CHANNEL_MANAGER(
      false,
      Scopes.without(
          Scopes.VENDOR,
          "vendor:write",
          "users:read",
          "users:write",
          "webhooks:write",
          "ledger:write")),
  /**
   * Makes the vendor's promotions, programs and segments; sees no sales, no deals and no ledger.
   */
  MARKETING(
      false,
      Set.of(
          "vendor:read",
          "partners:read",
          "segments:read",
          "segments:write",
          "catalog:read",
          "territories:read",
          "programs:read",
          "programs:write",
          "promotions:read",
          "promotions:write")),
  /** Closes the books and pays; of all else it reads. */
  FINANCE(
      false,
      Scopes.only(
          Scopes.VENDOR,
          scope ->
              "ledger:write".equals(scope)
                  || (scope.endsWith(":read") && !"users:read".equals(scope)))),
  VENDOR_VIEWER(
      false,
      Scopes.only(Scopes.VENDOR, scope -> scope.endsWith(":read") && !"users:read".equals(scope))),
  /** Also invites the partner's own people. */
  PARTNER_ADMIN(true, Scopes.PARTNER_ADMINISTRATOR),
  PARTNER_USER(true, Scopes.PARTNER),
  /** Runs the installation, and acts inside no vendor. */
  OPERATOR(false, Set.of(Scopes.OPERATOR)),
  /** Looks after the installation, and changes nothing. */
  OPERATOR_VIEWER(false, Set.of(Scopes.OPERATOR_READ));

  private final boolean ofPartner;
  private final Set<String> scopes;

  Role(boolean ofPartner, Set<String> scopes) {
    this.ofPartner = ofPartner;
    this.scopes = scopes;
  }

  public boolean isOfPartner() {
    return ofPartner;
  }

  /** Whether it is no vendor's and no partner's. */
  public boolean isOfInstallation() {
    return this == OPERATOR || this == OPERATOR_VIEWER;
  }

  /** Whether it lets others in: one who holds it is always left. */
  public boolean administers() {
    return this == VENDOR_ADMIN || this == OPERATOR;
  }

  public Set<String> scopes() {
    return scopes;
  }
}
