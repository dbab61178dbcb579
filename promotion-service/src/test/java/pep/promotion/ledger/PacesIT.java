package pep.promotion.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

@ServiceTest
class PacesIT {

  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

  @Autowired MongoTemplate mongo;
  @Autowired LedgerSums sums;
  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());

  @BeforeEach
  void entriesOfBeforeTheyWereKept() {
    stored("a", TEN.minusMillis(1), "prm_1", "5.00");
    stored("b", TEN, "prm_1", "3.00");
    stored("c", TEN.plusSeconds(1800), "prm_1", "-1.00");
    stored("d", TEN.plusSeconds(7200), "prm_1", "0.50");
    stored("e", TEN, "prm_2", "7");
    stored("f", TEN, null, "9.00");

    Paces.ofEarlierEntries().apply(mongo.getDb());
    Paces.ofEarlierEntries().apply(mongo.getDb());
  }

  @Test
  void whatWasPostedInAnHourCountsFromItsBeginning() {
    assertThat(since(TEN.plusSeconds(3599))).isEqualTo(owed("2.50", "7"));
    assertThat(since(TEN.minusMillis(1))).isEqualTo(owed("7.50", "7"));
    assertThat(since(TEN.plusSeconds(3600))).isEqualTo(Map.of("prm_1", new BigDecimal("0.50")));
  }

  @Test
  void anotherVendorHasNone() {
    Tenant other = new Tenant(tenant.vendorId() + "x");
    assertThat(sums.owedSince(other, List.of("prm_1"), TEN)).isEmpty();
  }

  private Map<String, BigDecimal> since(Instant instant) {
    return sums.owedSince(tenant, List.of("prm_1", "prm_2"), instant);
  }

  private static Map<String, BigDecimal> owed(String one, String two) {
    return Map.of("prm_1", new BigDecimal(one), "prm_2", new BigDecimal(two));
  }

  private void stored(String id, Instant at, @Nullable String promotionId, String amount) {
    Document entry =
        new Document("_id", tenant.vendorId() + "/" + id)
            .append("vendorId", tenant.vendorId())
            .append("at", Date.from(at))
            .append("amount", Decimal128.parse(amount));
    mongo
        .getCollection(Ledger.COLLECTION)
        .insertOne(promotionId == null ? entry : entry.append("promotionId", promotionId));
  }
}
