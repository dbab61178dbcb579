package pep.promotion.roster;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;

/** Vendors, segments and products as their owners last reported them. */
@Component
public class Directory {

  /** What is read of a vendor. */
  public record Vendor(String currency, String timeZone, @Nullable Integer fiscalYearStartMonth) {

    VendorTerms terms() {
      int january = 1;
      return new VendorTerms(
          CurrencyUnit.of(currency),
          ZoneId.of(timeZone),
          fiscalYearStartMonth == null ? january : fiscalYearStartMonth);
    }
  }

  /** What is read of a segment. */
  public record Segment(String code, @Nullable Boolean retired) {}

  /** What is read of a product. */
  public record Product(String code, @Nullable String productLine, @Nullable String lifecycle) {

    static final String RETIRED = "retired";
  }

  /**
   * What is read of what partners earn.
   *
   * @param hurdle the least that they should; null where the vendor does not say
   * @param lines those of which it is known
   */
  public record Profitability(@Nullable Hurdle hurdle, List<LineProfit> lines) {}

  /** What a vendor wants a partner to keep of its revenue at least. */
  public record Hurdle(BigDecimal leastMarginPercent) {}

  /**
   * What partners are expected to earn on a product line.
   *
   * @param misses what it falls short of, one sentence each
   */
  public record LineProfit(
      String productLine,
      boolean clears,
      List<String> misses,
      @Nullable BigDecimal marginPercent,
      Instant forecastAt) {}

  /**
   * What is read of a territory.
   *
   * @param above codes of the territories that it lies in
   */
  public record Territory(String code, List<String> above) {
    public Territory(String code, @Nullable List<String> above) {
      this.code = code;
      // An earlier territory-service does not say.
      this.above = above == null ? List.of() : List.copyOf(above);
    }
  }

  /** What is read of a certification. */
  public record Certification(String code) {}

  private final Projection<Vendor> vendors;
  private final Projection<Segment> segments;
  private final Projection<Product> products;
  private final Projection<Profitability> profitability;
  private final Projection<Territory> territories;
  private final Projection<Certification> certifications;

  Directory(Projections projections) {
    this.vendors = projections.of(Vendor.class, "known.vendors");
    this.segments = projections.of(Segment.class, "known.segments", "code");
    this.products = projections.of(Product.class, "known.products", "code", "productLine");
    this.profitability = projections.of(Profitability.class, "known.profitability");
    this.territories = projections.of(Territory.class, "known.territories", "code", "above");
    this.certifications = projections.of(Certification.class, "known.certifications", "code");
  }

  /** Keeps vendors' settings unless newer ones are known. */
  public void vendors(List<Received<Vendor>> events) {
    vendors.accept(events);
  }

  /** Keeps segments unless a newer state is known. */
  public void segments(List<Received<Segment>> events) {
    segments.accept(events);
  }

  /** Keeps products unless a newer state is known. */
  public void products(List<Received<Product>> events) {
    products.accept(events);
  }

  /** Keeps what partners earn unless a newer state is known. */
  public void profitability(List<Received<Profitability>> events) {
    profitability.accept(events);
  }

  /** Keeps territories unless a newer state is known. */
  public void territories(List<Received<Territory>> events) {
    territories.accept(events);
  }

  /** Keeps certifications unless a newer state is known. */
  public void certifications(List<Received<Certification>> events) {
    certifications.accept(events);
  }

  boolean hasCertification(Tenant tenant, String code) {
    Set<String> found = new HashSet<>();
    certifications.forEach(tenant, Filters.eq("data.code", code), each -> found.add(each.code()));
    return !found.isEmpty();
  }

  Optional<VendorTerms> vendor(Tenant tenant) {
    return vendors.find(tenant, tenant.vendorId()).map(Vendor::terms);
  }

  Set<String> segments(Tenant tenant) {
    Set<String> codes = new HashSet<>();
    segments.forEach(tenant, Filters.ne("data.retired", true), each -> codes.add(each.code()));
    return codes;
  }

  Set<String> territoriesAmong(Tenant tenant, Collection<String> codes) {
    Set<String> found = new HashSet<>();
    territories.forEach(tenant, Filters.in("data.code", codes), each -> found.add(each.code()));
    return found;
  }

  /** The codes of all territories below each of these, at any depth. */
  Map<String, Set<String>> territoriesBelow(Tenant tenant, Collection<String> codes) {
    Map<String, Set<String>> below = new HashMap<>();
    if (!codes.isEmpty()) {
      territories.forEach(
          tenant,
          Filters.in("data.above", codes),
          each ->
              each.above()
                  .forEach(
                      code ->
                          below.computeIfAbsent(code, top -> new HashSet<>()).add(each.code())));
    }
    return below;
  }

  /** Those of the product lines that any product is of, or of one below them. */
  Set<String> linesAmong(Tenant tenant, Collection<String> lines) {
    return lines.stream()
        .filter(line -> products.findOne(tenant, within(line)).isPresent())
        .collect(Collectors.toSet());
  }

  private static Bson within(String line) {
    return ProductLines.within("data.productLine", line);
  }

  private Set<String> lines(Tenant tenant, Bson filter) {
    Set<String> found = new HashSet<>();
    products.forEach(
        tenant,
        filter,
        each -> {
          if (each.productLine() != null) {
            found.add(each.productLine());
          }
        });
    return found;
  }

  /** The lines of all products that are not retired. */
  Set<String> soldLines(Tenant tenant) {
    return lines(tenant, Filters.ne("data.lifecycle", Product.RETIRED));
  }

  /** The lines of these products. */
  Set<String> linesOf(Tenant tenant, Collection<String> codes) {
    return lines(tenant, Filters.in("data.code", codes));
  }

  Optional<Profitability> profitability(Tenant tenant) {
    return profitability.findOne(tenant, Filters.empty());
  }

  Set<String> productsAmong(Tenant tenant, Collection<String> codes) {
    Set<String> found = new HashSet<>();
    products.forEach(tenant, Filters.in("data.code", codes), each -> found.add(each.code()));
    return found;
  }
}
