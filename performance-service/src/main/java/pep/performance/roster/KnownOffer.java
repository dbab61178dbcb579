package pep.performance.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one promotion got with one partner.
 *
 * @param toldAt when the partner was first told that it begins or ends soon; null while only its
 *     opening is known
 * @param openedAt when somebody of the partner first opened it; null while nobody did
 */
record KnownOffer(
    String promotionId, String partnerId, @Nullable Instant toldAt, @Nullable Instant openedAt) {

  static KnownOffer told(String promotionId, String partnerId, Instant at) {
    return new KnownOffer(promotionId, partnerId, at, null);
  }

  static KnownOffer opened(String promotionId, String partnerId, Instant at) {
    return new KnownOffer(promotionId, partnerId, null, at);
  }

  String key() {
    return promotionId + "/" + partnerId;
  }
}
