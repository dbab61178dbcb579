package pep.partner.notice;

/** How often somebody wants to be written to. */
public enum MailRhythm {
  /** A letter for each notice. */
  IMMEDIATELY,

  /** One letter each morning with what came since. */
  DAILY,

  /** One letter each Monday morning. */
  WEEKLY
}
