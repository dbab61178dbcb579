package pep.partner.profile;

/** How a partner sells. */
public enum PartnerType {
  RESELLER,
  DISTRIBUTOR,
  AGENT,
  FRANCHISEE,
  MSP,
  INTEGRATOR,
  REFERRAL
}
