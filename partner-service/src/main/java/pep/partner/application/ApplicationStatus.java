package pep.partner.application;

/** What the vendor said to an application whose address is proven. */
public enum ApplicationStatus {
  RECEIVED,
  /** The company is a partner; where it stands, the partner's own status says. */
  APPROVED,
  /** It never was a partner, so it is not one that ended either. */
  DECLINED
}
