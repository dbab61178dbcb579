package pep.partner.application;

/** How far an application has come. */
public enum ApplicantStage {
  /** The mail with the link was not answered. */
  PROVE_ADDRESS,
  /** The vendor has to say. */
  DECISION,
  /** It is a partner; its checklist and the agreement lie before it. */
  ONBOARDING,
  IN_BUSINESS,
  DECLINED,
  /** The partnership rests or is over. */
  CLOSED
}
