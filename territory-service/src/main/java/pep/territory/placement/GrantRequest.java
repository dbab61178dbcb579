package pep.territory.placement;

/**
 * A grant that is asked for.
 *
 * @param limit how many partners, of a limited grant; 0 of any other
 */
public record GrantRequest(
    Territory territory,
    String partnerId,
    String partnerCode,
    String productLine,
    GrantKind kind,
    int limit,
    GrantPeriod period) {

  GrantTerms terms(String grantId) {
    return new GrantTerms(grantId, partnerId, territory.id(), kind, limit, period);
  }
}
