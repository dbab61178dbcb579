package pep.promotion.accrual;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Repository;
import pep.platform.outage.DuplicateKeys;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * The sales lines that incentives are reckoned on, packed: one document for each fact and partner.
 * A line may stand in several pages; whoever reads makes a set of them by the lines' ids.
 */
@Repository
class SalesPages {

  static final String COLLECTION = "sales";

  private final TenantCollection pages;

  SalesPages(TenantCollections collections) {
    this.pages = collections.of(COLLECTION);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-sales",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", "partnerId"),
                    new IndexOptions().name("partner")));
  }

  /** Keeps the lines of facts by partner; a fact that comes again changes nothing. */
  void keep(Tenant tenant, Map<String, Map<String, List<SaleLine>>> facts) {
    TenantWrites writes = new TenantWrites();
    facts.forEach(
        (factId, byPartner) ->
            byPartner.forEach(
                (partnerId, lines) -> writes.insert(page(tenant, factId, partnerId, lines))));
    try {
      pages.bulk(tenant, writes, false);
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.only(e)) {
        throw e;
      }
    }
  }

  /** All lines of these partners, repeats among them. */
  Map<String, List<SaleLine>> of(
      Tenant tenant, Collection<String> partnerIds, CurrencyUnit currency) {
    Map<String, List<SaleLine>> lines = HashMap.newHashMap(partnerIds.size());
    for (Document page :
        pages.find(
            tenant,
            Filters.and(
                Filters.in("partnerId", partnerIds), Filters.eq("currency", currency.getCode())))) {
      List<SaleLine> known =
          lines.computeIfAbsent(page.getString("partnerId"), p -> new ArrayList<>());
      for (Document line : page.getList("lines", Document.class)) {
        known.add(read(line, currency));
      }
    }
    return lines;
  }

  private static Document page(
      Tenant tenant, String factId, String partnerId, List<SaleLine> lines) {
    return new Document("_id", tenant.vendorId() + "/" + factId + "/" + partnerId)
        .append("partnerId", partnerId)
        .append("currency", lines.getFirst().amount().getCurrencyUnit().getCode())
        .append("lines", lines.stream().map(SalesPages::write).toList());
  }

  private static Document write(SaleLine line) {
    Document document =
        new Document("id", line.id())
            .append("product", line.productCode())
            .append("amount", new Decimal128(line.amount().getAmount()))
            .append("soldAt", Date.from(line.soldAt()))
            .append("kind", line.kind().name())
            .append("acceptedAt", Date.from(line.accepted().at()))
            .append("position", line.accepted().position());
    if (line.productLine() != null) {
      document.append("productLine", line.productLine());
    }
    if (line.returns() != null) {
      document.append("returns", line.returns());
    }
    if (line.reverses() != null) {
      document.append("reverses", line.reverses());
    }
    return document;
  }

  private static SaleLine read(Document line, CurrencyUnit currency) {
    return new SaleLine(
        line.getString("id"),
        line.getString("product"),
        line.getString("productLine"),
        Money.of(currency, line.get("amount", Decimal128.class).bigDecimalValue()),
        line.getDate("soldAt").toInstant(),
        SaleKind.valueOf(line.getString("kind")),
        line.getString("returns"),
        line.getString("reverses"),
        accepted(line));
  }

  /** Lines that were kept before this was noted count as accepted when they were sold. */
  private static Acceptance accepted(Document line) {
    Date at = line.getDate("acceptedAt");
    return at == null
        ? new Acceptance(line.getDate("soldAt").toInstant(), 0)
        : new Acceptance(at.toInstant(), line.getInteger("position"));
  }
}
