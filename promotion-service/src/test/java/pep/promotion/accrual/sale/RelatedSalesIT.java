package pep.promotion.accrual.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

/** New lines meet all that they bear upon, in whichever direction it is named, and nothing else. */
@ServiceTest
class RelatedSalesIT {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  @Autowired RelatedSales related;
  @Autowired SalesPages pages;
  @Autowired UnsummedSales unsummed;
  @Autowired MongoTemplate mongo;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());

  @Test
  void whateverNamesANewLineOrIsNamedByIt() {
    summed("f1", sale("s1"), returns("r1", "s1"), sale("s2"), reversal("v1", "s2"));

    assertThat(known(returns("r2", "s1"))).containsExactlyInAnyOrder("s1", "r1");
    assertThat(known(sale("s2"))).containsExactlyInAnyOrder("s2", "v1");
    assertThat(known(sale("s3"))).isEmpty();
  }

  @Test
  void overSeveralSteps() {
    summed("f1", sale("s1"));
    summed("f2", returns("r1", "s1"));
    summed("f3", reversal("v1", "r1"));

    assertThat(known(reversal("v2", "v1"))).containsExactlyInAnyOrder("v1", "r1", "s1");
  }

  @Test
  void pagesThatNoNamesAreNotedOf() {
    summed("f1", sale("s1"), sale("s2"));
    withoutNames();
    assertThat(known(returns("r1", "s1"))).containsExactly("s1");

    RelatedSales.indexes().apply(mongo.getDb());
    assertThat(known(returns("r1", "s1"))).containsExactly("s1");
    assertThat(stored().getList("names", String.class)).containsExactlyInAnyOrder("s1", "s2");
  }

  private Set<String> known(SaleLine fresh) {
    return related
        .of(tenant, List.of(fresh), Map.of("p1", 1L))
        .getOrDefault("p1", List.of())
        .stream()
        .map(SaleLine::id)
        .collect(Collectors.toSet());
  }

  private void summed(String fact, SaleLine... lines) {
    pages.keep(tenant, Map.of(fact, Map.of("p1", List.of(lines))));
    unsummed.summed(tenant, unsummed.take(tenant, List.of("p1"), 1, 1_000).pages(), 1);
  }

  private void withoutNames() {
    mongo
        .getCollection("sales")
        .updateMany(Filters.eq("vendorId", tenant.vendorId()), Updates.unset("names"));
  }

  private Document stored() {
    return Objects.requireNonNull(
        mongo.getCollection("sales").find(Filters.eq("vendorId", tenant.vendorId())).first());
  }

  private static SaleLine sale(String id) {
    return line(id, SaleKind.SALE, null, null);
  }

  private static SaleLine returns(String id, String sale) {
    return line(id, SaleKind.RETURN, sale, null);
  }

  private static SaleLine reversal(String id, String line) {
    return line(id, SaleKind.REVERSAL, null, line);
  }

  private static SaleLine line(
      String id, SaleKind kind, @Nullable String returns, @Nullable String reverses) {
    return new SaleLine(
        id, "P-1", "line", gbp("1.00"), AT, kind, returns, reverses, new Acceptance(AT, 0));
  }
}
