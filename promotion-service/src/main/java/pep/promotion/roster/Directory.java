package pep.promotion.roster;

import com.mongodb.client.model.Filters;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
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
  public record Product(String code, @Nullable String productLine) {}

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
  private final Projection<Territory> territories;
  private final Projection<Certification> certifications;

  Directory(Projections projections) {
    this.vendors = projections.of(Vendor.class, "known.vendors");
    this.segments = projections.of(Segment.class, "known.segments", "code");
    this.products = projections.of(Product.class, "known.products", "code", "productLine");
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

  /** Those of the product lines that any product is of. */
  Set<String> linesAmong(Tenant tenant, Collection<String> lines) {
    Set<String> found = new HashSet<>();
    products.forEach(
        tenant,
        Filters.in("data.productLine", lines),
        each -> {
          if (each.productLine() != null) {
            found.add(each.productLine());
          }
        });
    return found;
  }

  Set<String> productsAmong(Tenant tenant, Collection<String> codes) {
    Set<String> found = new HashSet<>();
    products.forEach(tenant, Filters.in("data.code", codes), each -> found.add(each.code()));
    return found;
  }
}
