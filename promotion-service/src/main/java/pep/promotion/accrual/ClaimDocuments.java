package pep.promotion.accrual;

import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.platform.tenancy.Tenant;

/** Claims as documents. */
final class ClaimDocuments {

  private ClaimDocuments() {}

  static String id(Tenant tenant, String promotionId, String root) {
    return tenant.vendorId() + "/" + promotionId + "/" + root;
  }

  static Document write(String promotionId, Claim claim) {
    return new Document("promotionId", promotionId)
        .append("partnerId", claim.partnerId())
        .append("partnerCode", claim.partnerCode())
        .append("root", claim.root())
        .append("order", claim.order())
        .append("currency", claim.wanted().getCurrencyUnit().getCode())
        .append("wanted", new Decimal128(claim.wanted().getAmount()))
        .append("funded", new Decimal128(claim.funded().getAmount()))
        .append("waits", claim.waits())
        .append("holds", claim.funded().isPositive())
        .append("postings", claim.postings());
  }

  static Claim read(Document d) {
    CurrencyUnit currency = CurrencyUnit.of(d.getString("currency"));
    return new Claim(
        d.getString("root"),
        d.getString("order"),
        d.getString("partnerId"),
        d.getString("partnerCode"),
        money(d, "wanted", currency),
        money(d, "funded", currency),
        d.getInteger("postings"));
  }

  private static Money money(Document d, String field, CurrencyUnit currency) {
    return Money.of(currency, d.get(field, Decimal128.class).bigDecimalValue());
  }
}
