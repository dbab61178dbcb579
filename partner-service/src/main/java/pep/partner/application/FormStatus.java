package pep.partner.application;

/** Whether a form takes applications. */
public enum FormStatus {
  DRAFT,
  PUBLISHED,
  /** It takes no more; what came in is still decided on. */
  WITHDRAWN
}
