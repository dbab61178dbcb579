package pep.promotion.awareness.messaging;

import java.util.List;

/** What is read of whom an offer was told. */
public record OfferToldView(String promotionId, List<ToldPartner> entries) {

  /** One of them. */
  public record ToldPartner(String partnerId) {}

  List<String> partnerIds() {
    return entries.stream().map(ToldPartner::partnerId).toList();
  }
}
