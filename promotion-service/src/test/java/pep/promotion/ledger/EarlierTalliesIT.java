package pep.promotion.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

@ServiceTest
class EarlierTalliesIT {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  @Autowired MongoTemplate mongo;
  @Autowired LedgerSums sums;
  @Autowired PartnerAccounts accounts;

  @Test
  void entriesOfBeforeThereWereTotalsAreSummedWhateverTheCaseOfTheirLegs() {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    stored(tenant, "e1", "3.00", "incentive_expense", "partner_payable");
    stored(tenant, "e2", "-1.00", "PARTNER_PAYABLE", "INCENTIVE_EXPENSE");

    EarlierTallies.carried().apply(mongo.getDb());
    EarlierTallies.carried().apply(mongo.getDb());

    TrialBalance balance = sums.balance(tenant, null, GBP);
    assertThat(balance.balanced()).isTrue();
    assertThat(balance.debit()).isEqualTo(gbp("4"));
    assertThat(sums.totals(tenant, "p1", GBP))
        .containsExactly(new PromotionTotal("prm_1", "SPIFF", gbp("3"), gbp("1"), gbp("2"), 2, 1));
    assertThat(accounts.in(tenant, "2026-03", null, GBP))
        .containsExactly(new PartnerAccount("p1", "P1", gbp("0"), gbp("2"), gbp("0"), gbp("2")));
  }

  private void stored(Tenant tenant, String id, String amount, String debit, String credit) {
    String absolute = amount.replace("-", "");
    mongo
        .getCollection(Ledger.COLLECTION)
        .insertOne(
            new Document("_id", tenant.vendorId() + "/" + id)
                .append("vendorId", tenant.vendorId())
                .append("entryId", id)
                .append("runId", "run_1")
                .append("at", Date.from(AT))
                .append("partnerId", "p1")
                .append("partnerCode", "P1")
                .append("promotionId", "prm_1")
                .append("promotionCode", "SPIFF")
                .append("period", "window")
                .append("currency", "GBP")
                .append("amount", Decimal128.parse(amount))
                .append("capped", false)
                .append(
                    "legs", List.of(leg(debit, "debit", absolute), leg(credit, "credit", absolute)))
                .append("ruleVersion", 1)
                .append("promotionVersion", 2L));
  }

  private static Document leg(String account, String side, String amount) {
    return new Document("account", account)
        .append("side", side)
        .append("amount", Decimal128.parse(amount));
  }
}
