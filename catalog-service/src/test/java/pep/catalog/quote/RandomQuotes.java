package pep.catalog.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.SegmentMembership;
import pep.catalog.audience.TerritoryGrant;
import pep.catalog.pricing.BreaksBy;
import pep.catalog.pricing.EffectivePeriod;
import pep.catalog.pricing.ListPriceTerms;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.PriceBookTerms;
import pep.catalog.pricing.PricePolicy;
import pep.catalog.pricing.PriceRequest;
import pep.catalog.pricing.TierDiscount;
import pep.catalog.pricing.VolumeBreak;
import pep.catalog.product.Availability;
import pep.catalog.product.AvailabilityPolicy;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.ProductFacts;
import pep.platform.reason.Reason;

/** Decisions on random facts, with every optional part there or not. */
final class RandomQuotes {

  static final Instant AT = Instant.parse("2026-06-01T12:34:56.789Z");

  private final Random random;

  RandomQuotes(long seed) {
    this.random = new Random(seed);
  }

  QuoteDecision decision(PartnerStanding partner) {
    List<PricedItem> items =
        IntStream.rangeClosed(1, 1 + random.nextInt(5))
            .mapToObj(line -> item(line, partner))
            .toList();
    return QuotePolicy.decide(items, CurrencyUnit.EUR, AT, random.nextBoolean());
  }

  PartnerStanding partner() {
    List<TerritoryGrant> grants =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(
                i ->
                    new TerritoryGrant(
                        "grt_" + i,
                        "t.$" + i,
                        Set.of("t.$" + (i + 1)),
                        random.nextBoolean() ? "tea" : "mugs",
                        AT,
                        maybe(AT)))
            .toList();
    List<SegmentMembership> memberships =
        codes("s.").stream().map(code -> new SegmentMembership(code, random.nextInt(9))).toList();
    return new PartnerStanding(
        "par_1", "C-1", "active", maybe("reseller"), maybe("gold"), memberships, grants, 7);
  }

  private PricedItem item(int line, PartnerStanding partner) {
    String code = "T-" + line;
    ProductFacts product =
        new ProductFacts(
            "prd_" + line,
            code,
            maybe("tea"),
            Lifecycle.values()[random.nextInt(3)],
            new Availability(codes("s."), codes("t.$")),
            random.nextInt(99));
    PriceRequest request =
        new PriceRequest(
            code, product.productLine(), partner.tier(), quantity(), maybe(quantity()), AT);
    return new PricedItem(
        line,
        "Product $" + line,
        AvailabilityPolicy.decide(product, partner, AT),
        PricePolicy.decide(book(), terms(code), request),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> offer()).toList());
  }

  private PriceBookTerms book() {
    return new PriceBookTerms(
        "pbk_1",
        "STD",
        PriceBookTerms.STANDARD,
        "EUR",
        new EffectivePeriod(AT, maybe(AT.plusMillis(1))),
        List.of(new TierDiscount("gold", maybe("tea"), percent())),
        List.of(new VolumeBreak(quantity(), percent(), null)),
        maybe(BreaksBy.PRODUCT),
        random.nextInt(99));
  }

  private ListPriceTerms terms(String code) {
    Money list = money(50_000).plus(money(100));
    Money floor = Money.ofMinor(CurrencyUnit.EUR, random.nextLong(list.getAmountMinorLong() + 1));
    return new ListPriceTerms(
        code,
        list,
        maybe(money(60_000)),
        maybe(floor),
        maybe(money(50_000)),
        random.nextBoolean()
            ? List.of()
            : List.of(new VolumeBreak(quantity(), null, money(50_000))),
        random.nextInt(99));
  }

  private Offer offer() {
    return new Offer(
        "prm_1",
        "SPRING",
        3,
        "discount",
        maybe(percent()),
        money(5_000),
        Reason.said("because of $spring"));
  }

  private BigDecimal quantity() {
    return BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(4));
  }

  private Percentage percent() {
    return new Percentage(BigDecimal.valueOf(random.nextInt(1_000_001), 4));
  }

  private Money money(int belowCents) {
    return Money.ofMinor(CurrencyUnit.EUR, random.nextInt(belowCents));
  }

  private Set<String> codes(String prefix) {
    Set<String> codes = new TreeSet<>();
    IntStream.range(0, random.nextInt(3)).forEach(i -> codes.add(prefix + i));
    return codes;
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }
}
