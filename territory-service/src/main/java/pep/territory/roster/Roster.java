package pep.territory.roster;

import com.mongodb.client.model.Filters;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.problem.NotKnownYet;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;

/** The vendors, partners and products that others own, as they were last heard of. */
@Component
public class Roster {

  private static final int DEFAULT_PROTECTION_DAYS = 90;

  /** What every id begins with, and hardly a code. */
  private static final String PARTNER_ID = "par_";

  private final Projection<KnownVendor> vendors;
  private final Projection<KnownPartner> partners;
  private final Projection<KnownProduct> products;

  Roster(Projections projections) {
    this.vendors = projections.of(KnownVendor.class, "known.vendors");
    this.partners = projections.of(KnownPartner.class, "known.partners", "code");
    this.products = projections.of(KnownProduct.class, "known.products", "code", "productLine");
  }

  /** Takes in each state, unless a newer one is known. */
  public void heardOfVendors(List<Received<KnownVendor>> heard) {
    vendors.accept(heard);
  }

  /** Takes in each state, unless a newer one is known. */
  public void heardOfPartners(List<Received<KnownPartner>> heard) {
    partners.accept(heard);
  }

  /** Takes in each state, unless a newer one is known. */
  public void heardOfProducts(List<Received<KnownProduct>> heard) {
    products.accept(heard);
  }

  /**
   * The partner with this id or code, as the field {@code partner} of a request names it.
   *
   * @throws InvalidInput if there is none
   */
  public KnownPartner partner(Tenant tenant, String reference) {
    return partner(tenant, reference, "partner");
  }

  /**
   * The partner with this id or code, as a path names it.
   *
   * @throws NotFound if there is none
   */
  public KnownPartner named(Tenant tenant, String reference) {
    return find(tenant, reference).orElseThrow(() -> new NotFound("partner", reference));
  }

  /** The partner with this id; empty until it was heard of. */
  public Optional<KnownPartner> heardOf(Tenant tenant, String partnerId) {
    return partners.find(tenant, partnerId);
  }

  /** The partners that are suspended or have ended. */
  public List<KnownPartner> outOfBusiness(Tenant tenant) {
    return partners.findAll(tenant, Filters.in("data.status", "suspended", "ended"));
  }

  private Optional<KnownPartner> find(Tenant tenant, String reference) {
    Optional<KnownPartner> byId =
        reference.startsWith(PARTNER_ID) ? partners.find(tenant, reference) : Optional.empty();
    return byId.or(() -> partners.findOne(tenant, Filters.eq("data.code", reference)));
  }

  /** Whether this is the partner's id or code. */
  public boolean isNamed(Tenant tenant, String partnerId, String reference) {
    return partnerId.equals(reference)
        || partners
            .find(tenant, partnerId)
            .filter(partner -> partner.code().equals(reference))
            .isPresent();
  }

  /**
   * The partner with this id or code, as the field {@code partner} of a request names it.
   *
   * @throws InvalidInput if there is none
   * @throws PartnerNotActive if it is not active
   */
  public KnownPartner activePartner(Tenant tenant, String reference) {
    return activePartner(tenant, reference, "partner");
  }

  /**
   * The partner with this id or code, as a field of a request names it.
   *
   * @throws InvalidInput if there is none
   * @throws PartnerNotActive if it is not active
   */
  public KnownPartner activePartner(Tenant tenant, String reference, String field) {
    KnownPartner partner = partner(tenant, reference, field);
    partner.requireActive();
    return partner;
  }

  /** Those partners that there are of these ids or codes, by what they were named by. */
  public Map<String, KnownPartner> partners(Tenant tenant, Collection<String> references) {
    Map<String, KnownPartner> named = new HashMap<>();
    partners
        .findAll(tenant, Filters.in("data.code", references))
        .forEach(partner -> named.put(partner.code(), partner));
    partners
        .findAll(tenant, references.stream().filter(each -> each.startsWith(PARTNER_ID)).toList())
        .forEach(partner -> named.put(partner.id(), partner));
    return named;
  }

  private KnownPartner partner(Tenant tenant, String reference, String field) {
    return find(tenant, reference).orElseThrow(() -> InvalidInput.unknown(field, "partner"));
  }

  /**
   * Checks that a product of the line is known.
   *
   * @param field that names the line in the request
   * @throws InvalidInput if there is none
   */
  public void requireProductLine(Tenant tenant, String line, String field) {
    if (products.findOne(tenant, ProductLines.within("data.productLine", line)).isEmpty()) {
      throw InvalidInput.unknown(field, "product line");
    }
  }

  /**
   * The vendor's time zone.
   *
   * @throws NotKnownYet until the vendor was heard of
   */
  public ZoneId zone(Tenant tenant) {
    return ZoneId.of(vendor(tenant).timeZone());
  }

  /**
   * The vendor's currency, an ISO 4217 code.
   *
   * @throws NotKnownYet until the vendor was heard of
   */
  public String currency(Tenant tenant) {
    return vendor(tenant).currency();
  }

  /**
   * The month in which the vendor's fiscal year begins, 1 (January) to 12.
   *
   * @throws NotKnownYet until the vendor was heard of
   */
  public int fiscalYearStartMonth(Tenant tenant) {
    Integer month = vendor(tenant).fiscalYearStartMonth();
    return month == null ? 1 : month;
  }

  /**
   * For how many days the vendor protects a deal; 90 unless it has set another number.
   *
   * @throws NotKnownYet until the vendor was heard of
   */
  public int dealProtectionDays(Tenant tenant) {
    Integer days = vendor(tenant).dealProtectionDays();
    return days == null ? DEFAULT_PROTECTION_DAYS : days;
  }

  /** Whether partners learn roughly how far others' outlets are; no until the vendor says so. */
  public boolean showsDistances(Tenant tenant) {
    return vendors.find(tenant, tenant.vendorId()).filter(KnownVendor::showsDistances).isPresent();
  }

  private KnownVendor vendor(Tenant tenant) {
    return vendors.find(tenant, tenant.vendorId()).orElseThrow(() -> new NotKnownYet("the vendor"));
  }
}
