package pep.partner.journey;

/** What does a step by itself. */
public enum StepFact {
  AGREEMENT_ACCEPTED,
  CERTIFICATION_AWARDED,
  DEAL_REGISTERED
}
