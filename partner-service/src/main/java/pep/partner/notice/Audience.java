package pep.partner.notice;

/** Whom a kind of notice concerns. */
enum Audience {
  /** The people of the partner that it is about. */
  PARTNER,

  /** The vendor's people who look after its partners. */
  VENDOR,

  /** The vendor's people who make its promotions. */
  MARKETING,

  /** The vendor's people who close its books and pay. */
  FINANCE,

  /**
   * The people of the partner whose thing it is; the vendor's administrators where it is theirs.
   */
  OWNER
}
