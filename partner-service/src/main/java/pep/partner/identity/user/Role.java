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
  PARTNER_USER(true, Scopes.PARTNER);

  private final boolean ofPartner;
  private final Set<String> scopes;

  Role(boolean ofPartner, Set<String> scopes) {
    this.ofPartner = ofPartner;
    this.scopes = scopes;
  }

  public boolean isOfPartner() {
    return ofPartner;
  }

  public Set<String> scopes() {
    return scopes;
  }
}
