package pep.catalog.pricing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whom a price book is for: partners of one type, or all that have no book of their own. */
enum PriceBookKind {
  STANDARD,
  RESELLER,
  DISTRIBUTOR,
  AGENT,
  FRANCHISEE,
  MSP,
  INTEGRATOR,
  REFERRAL;

  static List<String> words() {
    return Arrays.stream(values()).map(PriceBookKind::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
