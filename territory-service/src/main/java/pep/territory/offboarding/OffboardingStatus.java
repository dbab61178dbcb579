package pep.territory.offboarding;

/** How far the end of a partner has come. */
public enum OffboardingStatus {
  /** The partner is still there; the vendor has said what is to become of what it holds. */
  PLANNED,
  UNDERWAY,
  DONE
}
