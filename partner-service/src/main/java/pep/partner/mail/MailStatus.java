package pep.partner.mail;

/** What has become of a letter. */
enum MailStatus {
  WAITING,
  SENT,

  /** Refused for good, or not taken until it was worth nothing any more. */
  FAILED
}
