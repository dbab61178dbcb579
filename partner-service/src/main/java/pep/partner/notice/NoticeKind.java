package pep.partner.notice;

import java.util.Locale;

/**
 * Something that people are told. Each is one declaration: whom it concerns and where more stands;
 * its texts are {@code <key>.title} and {@code <key>.text} in the files {@code notices}, whose
 * places {@code {0}} and {@code {1}} are the values in their order.
 */
public enum NoticeKind {
  DEAL_APPROVED(Audience.PARTNER, "/deals/{id}"),
  DEAL_REFUSED(Audience.PARTNER, "/deals/{id}"),
  DEAL_OBJECTED(Audience.VENDOR, "/deals/{id}"),
  DEAL_EXPIRING(Audience.PARTNER, "/deals/{id}"),
  DEAL_EXPIRED(Audience.PARTNER, "/deals/{id}"),
  GRANT_ENDING(Audience.PARTNER, "/territories"),
  GRANT_ENDED(Audience.PARTNER, "/territories"),
  GRANT_QUOTA_BEHIND(Audience.PARTNER, "/territories"),
  GRANT_EXCLUSIVITY_LOST(Audience.PARTNER, "/territories"),
  WAIVER_ASKED(Audience.VENDOR, "/outlets/waivers/{id}"),
  WAIVER_ENDED(Audience.VENDOR, "/outlets"),
  APPLICATION_RECEIVED(Audience.VENDOR, "/applications"),
  APPLICATION_DECLINED(Audience.VENDOR, "/applications"),
  APPLICATION_APPROVED(Audience.PARTNER, "/"),
  PARTNER_SUSPENDED(Audience.PARTNER, "/"),
  CERTIFICATION_EXPIRING(Audience.PARTNER, "/learning"),
  CERTIFICATION_EXPIRED(Audience.PARTNER, "/learning"),
  CERTIFICATION_WITHDRAWN(Audience.PARTNER, "/learning"),
  AGREEMENT_TO_ACCEPT(Audience.PARTNER, "/company"),
  STEP_OVERDUE(Audience.PARTNER, "/company"),
  PARTNER_STEP_OVERDUE(Audience.VENDOR, "/partners/{id}"),
  PROFILE_CHANGE_ASKED(Audience.VENDOR, "/partners/{id}"),
  PROFILE_CHANGE_APPROVED(Audience.PARTNER, "/"),
  PROFILE_CHANGE_DECLINED(Audience.PARTNER, "/"),
  QUOTE_ACCEPTED(Audience.PARTNER, "/quotes/{id}"),
  QUOTE_DECLINED(Audience.PARTNER, "/quotes/{id}"),
  TIER_MOVED(Audience.PARTNER, "/standing"),
  TIER_GRACE_BEGUN(Audience.PARTNER, "/standing"),
  OFFER_BEGUN(Audience.PARTNER, "/offers/{id}"),
  OFFER_ENDING(Audience.PARTNER, "/offers/{id}"),
  STATEMENT_READY(Audience.PARTNER, "/statement"),
  PAYMENT_MADE(Audience.PARTNER, "/payments"),
  SETTLEMENT_PROPOSED(Audience.FINANCE, "/settlements/{id}"),
  BUDGET_NEARING(Audience.MARKETING, "/promotions/{id}"),
  BUDGET_EXHAUSTED(Audience.MARKETING, "/promotions/{id}"),
  SALES_FILE_TAKEN(Audience.VENDOR, "/sales/{id}"),
  SALES_LINES_HELD(Audience.VENDOR, "/sales/{id}"),
  CHAT_FAILING(Audience.OWNER, "/notices"),
  WEBHOOK_DISABLED(Audience.OWNER, "/webhooks");

  private final Audience audience;
  private final String path;

  NoticeKind(Audience audience, String path) {
    this.audience = audience;
    this.path = path;
  }

  Audience audience() {
    return audience;
  }

  /** Where more stands, below the portal's origin. */
  String link(String id) {
    return path.replace("{id}", id);
  }

  /** As it stands in answers and events. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
