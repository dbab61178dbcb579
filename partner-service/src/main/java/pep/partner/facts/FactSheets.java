package pep.partner.facts;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/** One document of reported facts for each partner, kept by version of each report. */
@Repository
public class FactSheets {

  static final String COLLECTION = "fact_sheets";

  private static final Document NEXT_VERSION =
      new Document("$add", List.of(new Document("$ifNull", List.of("$version", 0L)), 1L));

  private final TenantCollection sheets;
  private final ReportedPlacements placements;

  FactSheets(TenantCollections collections, ReportedPlacements placements) {
    this.sheets = collections.of(COLLECTION);
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
        sheet.get("diagnosis", new Document()).getString("verdict"),
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

  /** Those that were last reported to stand on one of the tiers. */
  public Set<String> onTiers(Tenant tenant, Collection<String> tiers) {
    return sheets.find(tenant, Filters.in("tier.value", tiers)).stream()
        .map(sheet -> sheet.getString("_id"))
        .collect(Collectors.toSet());
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

  void figures(Tenant tenant, List<Received<FiguresView>> reports) {
    put(tenant, "figures", reports, FiguresView::partnerId, FactSheets::figures);
  }

  private static Document figures(FiguresView figures) {
    return new Document("revenue12m", new Decimal128(figures.revenue12m().getAmount()))
        .append("revenue3m", new Decimal128(figures.revenue3m().getAmount()))
        .append("growth", nullable(figures.growth()))
        .append("returnRate", nullable(figures.returnRate()))
        .append("firstSaleAt", figures.firstSaleAt())
        .append("lastSaleAt", figures.lastSaleAt());
  }

  void tiers(Tenant tenant, List<Received<TierView>> reports) {
    put(tenant, "tier", reports, TierView::partnerId, tier -> new Document("value", tier.tier()));
  }

  void verdicts(Tenant tenant, List<Received<DiagnosisView>> reports) {
    put(
        tenant,
        "diagnosis",
        reports,
        DiagnosisView::partnerId,
        diagnosis -> new Document("verdict", diagnosis.verdict()));
  }

  /** Notes that something counted elsewhere has changed. */
  void touch(Tenant tenant, String partnerId) {
    sheets.updateOne(tenant, Filters.eq("_id", partnerId), Updates.inc("version", 1L), true);
  }

  /** Keeps reports in their slot; one that is older than what stands there changes nothing. */
  private <T> void put(
      Tenant tenant,
      String slot,
      List<Received<T>> reports,
      Function<T, String> partnerId,
      Function<T, Document> value) {
    TenantWrites writes = new TenantWrites();
    for (Received<T> report : reports) {
      Document kept = value.apply(report.data()).append("version", report.version());
      Document newer = new Document("$gt", List.of("$" + slot + ".version", report.version()));
      writes.update(
          Filters.eq("_id", partnerId.apply(report.data())),
          List.of(
              new Document(
                  "$set",
                  new Document(slot, unless(newer, "$" + slot, new Document("$literal", kept)))
                      .append("version", unless(newer, "$version", NEXT_VERSION)))),
          true);
    }
    sheets.upsert(tenant, writes);
  }

  private static Document unless(Document condition, String as, Document then) {
    return new Document("$cond", List.of(condition, as, then));
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
