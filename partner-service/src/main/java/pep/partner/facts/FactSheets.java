package pep.partner.facts;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.outage.DuplicateKeys;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** One document of reported facts for each partner, kept by version of each report. */
@Repository
public class FactSheets {

  private final TenantCollection sheets;
  private final ReportedPlacements placements;

  FactSheets(TenantCollections collections, ReportedPlacements placements) {
    this.sheets = collections.of("fact_sheets");
    this.placements = placements;
  }

  public PartnerFacts of(Tenant tenant, String partnerId) {
    return of(tenant, partnerId, true);
  }

  /**
   * @param placed whether territories, outlets and programs are wanted, which are counted for each
   *     question; without them they are empty
   */
  public PartnerFacts of(Tenant tenant, String partnerId, boolean placed) {
    Document sheet = sheets.findOne(tenant, Filters.eq("_id", partnerId));
    if (sheet == null) {
      return PartnerFacts.NONE;
    }
    PartnerFacts reported = reported(sheet);
    return placed ? placed(tenant, partnerId, reported) : reported;
  }

  /** Of several partners, by their ids; nothing for those of whom nothing was reported. */
  public Map<String, PartnerFacts> of(
      Tenant tenant, Collection<String> partnerIds, boolean placed) {
    Map<String, PartnerFacts> found = new HashMap<>();
    for (Document sheet : sheets.find(tenant, Filters.in("_id", partnerIds))) {
      String id = sheet.getString("_id");
      PartnerFacts reported = reported(sheet);
      found.put(id, placed ? placed(tenant, id, reported) : reported);
    }
    return found;
  }

  private PartnerFacts placed(Tenant tenant, String partnerId, PartnerFacts reported) {
    return reported.placed(
        placements.ground(tenant, partnerId),
        placements.outlets(tenant, partnerId),
        placements.enrolments(tenant, partnerId));
  }

  private static PartnerFacts reported(Document sheet) {
    Document figures = sheet.get("figures", new Document());
    Document tier = sheet.get("tier", new Document());
    return new PartnerFacts(
        sheet.getLong("version"),
        tier.getString("value"),
        figures.isEmpty() ? null : figures(figures),
        List.of(),
        0,
        List.of());
  }

  private static PartnerFacts.Reported figures(Document figures) {
    return new PartnerFacts.Reported(
        figures.get("revenue12m", Decimal128.class).bigDecimalValue(),
        figures.get("revenue3m", Decimal128.class).bigDecimalValue(),
        decimal(figures, "growth"),
        decimal(figures, "returnRate"),
        instant(figures, "firstSaleAt"),
        instant(figures, "lastSaleAt"));
  }

  /** Those of the partners of whom a sale was reported. */
  Set<String> sellersAmong(Tenant tenant, Set<String> partnerIds) {
    Bson sold = Filters.and(Filters.in("_id", partnerIds), Filters.ne("figures.firstSaleAt", null));
    return sheets.find(tenant, sold).stream()
        .map(sheet -> sheet.getString("_id"))
        .collect(Collectors.toSet());
  }

  /** Whether a sale of any partner was reported. */
  public boolean anySale(Tenant tenant) {
    return sheets.findOne(tenant, Filters.ne("figures.firstSaleAt", null)) != null;
  }

  public long version(Tenant tenant, String partnerId) {
    Document sheet = sheets.findOne(tenant, Filters.eq("_id", partnerId));
    return sheet == null ? 0 : sheet.getLong("version");
  }

  void figures(Tenant tenant, long version, FiguresView figures) {
    put(
        tenant,
        figures.partnerId(),
        "figures",
        version,
        new Document("revenue12m", new Decimal128(figures.revenue12m().getAmount()))
            .append("revenue3m", new Decimal128(figures.revenue3m().getAmount()))
            .append("growth", nullable(figures.growth()))
            .append("returnRate", nullable(figures.returnRate()))
            .append("firstSaleAt", figures.firstSaleAt())
            .append("lastSaleAt", figures.lastSaleAt()));
  }

  void tier(Tenant tenant, long version, String partnerId, @Nullable String tier) {
    put(tenant, partnerId, "tier", version, new Document("value", tier));
  }

  /** Notes that something counted elsewhere has changed. */
  void touch(Tenant tenant, String partnerId) {
    sheets.updateOne(tenant, Filters.eq("_id", partnerId), Updates.inc("version", 1L), true);
  }

  private void put(Tenant tenant, String partnerId, String slot, long version, Document value) {
    value.append("version", version);
    Bson older =
        Filters.and(
            Filters.eq("_id", partnerId),
            Filters.or(Filters.exists(slot, false), Filters.lte(slot + ".version", version)));
    try {
      sheets.updateOne(
          tenant,
          older,
          Updates.combine(Updates.set(slot, value), Updates.inc("version", 1L)),
          true);
    } catch (MongoWriteException e) {
      if (!DuplicateKeys.met(e)) {
        throw e;
      }
      // The document exists and holds a newer report.
    }
  }

  private static @Nullable Decimal128 nullable(@Nullable BigDecimal value) {
    return value == null ? null : new Decimal128(value);
  }

  private static @Nullable BigDecimal decimal(Document from, String field) {
    Decimal128 value = from.get(field, Decimal128.class);
    return value == null ? null : value.bigDecimalValue();
  }

  private static @Nullable Instant instant(Document from, String field) {
    Date value = from.getDate(field);
    return value == null ? null : value.toInstant();
  }
}
