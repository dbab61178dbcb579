package pep.performance.roster;

import java.util.List;

/** What is read of whom an offer was told. */
public record OfferTold(String promotionId, List<ToldPartner> entries) {

  /** One of them. */
  public record ToldPartner(String partnerId) {}
}
