package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.catalog.CatalogScene;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.Standings;
import pep.catalog.audience.TerritoryGrant;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The filter in the database and the policy in memory must never disagree. */
class AvailabilityFilterIT extends CatalogScene {

  private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");

  @Autowired Products products;

  @Test
  void findsExactlyWhatThePolicyAllowsForRandomPartnersAndProducts() {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    List<Product> all = new ArrayList<>();
    Random making = new Random(7);
    for (int i = 0; i < 120; i++) {
      all.add(randomProduct(tenant, making, "P-" + i));
    }
    for (int seed = 0; seed < 300; seed++) {
      PartnerStanding partner = randomPartner(new Random(seed));

      List<String> found =
          products.pageFor(tenant, partner, AT, everything()).items().stream()
              .map(Product::code)
              .toList();

      assertThat(found)
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(
              all.stream()
                  .filter(p -> AvailabilityPolicy.decide(p.facts(), partner, AT).available())
                  .map(Product::code)
                  .toList());
    }
  }

  private static Listing everything() {
    return new Listing(Filters.empty(), "code", false, 500, null);
  }

  private Product randomProduct(Tenant tenant, Random random, String code) {
    Creation creation = Creation.random();
    ProductDetails details =
        new ProductDetails(
            "Product " + code,
            null,
            line(random),
            Positioning.NONE,
            new Availability(some(random, "s", 3), some(random, "t", 3)));
    Product product = Product.draft(tenant, creation, code, details, AT);
    if (random.nextInt(6) > 0) {
      product.become(Lifecycle.ACTIVE);
    }
    return products.create(product, creation, Cause.ofClock("test"));
  }

  private static PartnerStanding randomPartner(Random random) {
    List<TerritoryGrant> grants =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(
                i -> {
                  Instant from = AT.plusSeconds(random.nextInt(3) - 1);
                  return new TerritoryGrant(
                      "grt_" + i,
                      "t" + random.nextInt(3),
                      some(random, "t", 3),
                      List.of("tea", "tea/green", "mugs", "*").get(random.nextInt(4)),
                      from,
                      random.nextBoolean() ? null : from.plusSeconds(1));
                })
            .toList();
    String status = random.nextInt(10) == 0 ? "suspended" : "active";
    return Standings.standing(status, some(random, "s", 4), grants);
  }

  private static @Nullable String line(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "tea";
      case 1 -> "mugs";
      case 2 -> "tea/green";
      case 3 -> "tea-sets";
      default -> null;
    };
  }

  private static Set<String> some(Random random, String prefix, int of) {
    Set<String> some = new TreeSet<>();
    IntStream.range(0, of).filter(i -> random.nextInt(3) == 0).forEach(i -> some.add(prefix + i));
    return some;
  }
}
