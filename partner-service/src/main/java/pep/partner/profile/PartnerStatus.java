package pep.partner.profile;

/** Where a partner stands in its life with the vendor. */
public enum PartnerStatus {
  APPLIED,
  IN_REVIEW,
  ACTIVE,
  SUSPENDED,
  ENDED
}
