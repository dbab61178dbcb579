package pep.partner.journey;

/** Whose turn a step is. */
public enum StepOwner {
  VENDOR,
  PARTNER
}
