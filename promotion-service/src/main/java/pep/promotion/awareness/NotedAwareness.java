package pep.promotion.awareness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of one partner and one promotion.
 *
 * @param toldAt when the partner was first told that it begins or that it ends soon
 * @param openedAt when somebody of the partner first opened it
 */
record NotedAwareness(
    String promotionId, String partnerId, @Nullable Instant toldAt, @Nullable Instant openedAt) {

  static NotedAwareness told(String promotionId, String partnerId, Instant at) {
    return new NotedAwareness(promotionId, partnerId, at, null);
  }

  static NotedAwareness opened(String promotionId, String partnerId, Instant at) {
    return new NotedAwareness(promotionId, partnerId, null, at);
  }

  String key() {
    return promotionId + "/" + partnerId;
  }
}
