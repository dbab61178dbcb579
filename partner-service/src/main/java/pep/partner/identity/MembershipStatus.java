package pep.partner.identity;

public enum MembershipStatus {
  INVITED,
  ACTIVE,
  DISABLED
}
