package pep.partner.identity.user;

public enum MembershipStatus {
  INVITED,
  ACTIVE,
  DISABLED
}
