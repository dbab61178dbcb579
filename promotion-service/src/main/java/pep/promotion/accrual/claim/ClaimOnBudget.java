package pep.promotion.accrual.claim;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.platform.records.Fields;
import pep.platform.records.RecordKind;

/**
 * A claim as it is stored.
 *
 * @param waits whether it waits for money to come back
 * @param holds whether it has money that could be taken for an earlier one
 */
record ClaimOnBudget(
    String promotionId,
    boolean waits,
    boolean holds,
    @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY) Claim claim) {

  static final String COLLECTION = "claims";

  static final String PROMOTION = Fields.of(ClaimOnBudget::promotionId);
  static final String PARTNER = Fields.of(Claim::partnerId);
  static final String ORDER = Fields.of(Claim::order);
  static final Bson WAITS = Filters.eq(Fields.of(ClaimOnBudget::waits), true);

  static final RecordKind<ClaimOnBudget> KIND =
      RecordKind.of(ClaimOnBudget.class, COLLECTION, ClaimOnBudget::key);

  static ClaimOnBudget of(String promotionId, Claim claim) {
    return new ClaimOnBudget(promotionId, claim.waits(), claim.funded().isPositive(), claim);
  }

  String key() {
    return promotionId + "/" + claim.root();
  }
}
