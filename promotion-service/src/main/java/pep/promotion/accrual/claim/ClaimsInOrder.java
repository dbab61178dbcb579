package pep.promotion.accrual.claim;

import static pep.promotion.accrual.claim.ClaimOnBudget.ORDER;
import static pep.promotion.accrual.claim.ClaimOnBudget.PARTNER;
import static pep.promotion.accrual.claim.ClaimOnBudget.PROMOTION;
import static pep.promotion.accrual.claim.ClaimOnBudget.WAITS;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Reads claims page by page in the order of acceptance, but for those that a run reckons anew. */
@Repository
public class ClaimsInOrder {

  private static final int PAGE = 200;
  private static final Bson HOLDS = Filters.eq(Fields.of(ClaimOnBudget::holds), true);
  private static final Bson SET_OFF = Filters.exists(Fields.of(Claim::setOff));

  private final TenantRecords<ClaimOnBudget> claims;

  ClaimsInOrder(RecordCollections collections) {
    this.claims = collections.of(ClaimOnBudget.KIND);
  }

  /** The claims on one budget of all but these sales. */
  public ClaimQueue others(Tenant tenant, String promotionId, Set<String> roots) {
    Bson onBudget = Filters.eq(PROMOTION, promotionId);
    return new ClaimQueue() {
      @Override
      public List<Claim> waiting(@Nullable String after) {
        return rising(tenant, Filters.and(onBudget, WAITS), after, roots);
      }

      @Override
      public List<Claim> funded(@Nullable String before) {
        return falling(tenant, Filters.and(onBudget, HOLDS), before, roots);
      }
    };
  }

  /** A partner's claims on one budget but for these sales. */
  public OwnClaims own(Tenant tenant, String promotionId, String partnerId, Set<String> roots) {
    Bson own = Filters.and(Filters.eq(PARTNER, partnerId), Filters.eq(PROMOTION, promotionId));
    return new OwnClaims() {
      @Override
      public List<Claim> setOff(@Nullable String after) {
        return rising(tenant, Filters.and(own, SET_OFF), after, roots);
      }

      @Override
      public List<Claim> all(@Nullable String before) {
        return falling(tenant, own, before, roots);
      }
    };
  }

  private List<Claim> rising(
      Tenant tenant, Bson those, @Nullable String after, Set<String> without) {
    return next(
        without,
        after,
        last ->
            page(
                tenant,
                last == null ? those : Filters.and(those, Filters.gt(ORDER, last)),
                Sorts.ascending(ORDER)));
  }

  private List<Claim> falling(
      Tenant tenant, Bson those, @Nullable String before, Set<String> without) {
    return next(
        without,
        before,
        last ->
            page(
                tenant,
                last == null ? those : Filters.and(those, Filters.lt(ORDER, last)),
                Sorts.descending(ORDER)));
  }

  /** The next page that is not wholly of those that are left out. */
  private static List<Claim> next(
      Set<String> without, @Nullable String from, Function<@Nullable String, List<Claim>> page) {
    String last = from;
    while (true) {
      List<Claim> read = page.apply(last);
      List<Claim> others = read.stream().filter(each -> !without.contains(each.root())).toList();
      if (!others.isEmpty() || read.isEmpty()) {
        return others;
      }
      last = read.getLast().order();
    }
  }

  private List<Claim> page(Tenant tenant, Bson filter, Bson sort) {
    return claims.find(tenant, filter, sort, PAGE).stream().map(ClaimOnBudget::claim).toList();
  }
}
