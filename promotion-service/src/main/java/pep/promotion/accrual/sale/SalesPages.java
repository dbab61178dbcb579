package pep.promotion.accrual.sale;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/**
 * The sales lines that incentives are reckoned on, packed: one document for each fact and partner.
 * A line may stand in several pages; whoever reads makes a set of them by the lines' ids.
 */
@Repository
public class SalesPages {

  static final String COLLECTION = "sales";

  private final TenantRecords<SalesPage> pages;

  SalesPages(RecordCollections collections) {
    this.pages = collections.of(RecordKind.of(SalesPage.class, COLLECTION));
  }

  public static Migration indexes() {
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
  public void keep(Tenant tenant, Map<String, Map<String, List<SaleLine>>> facts) {
    RecordWrites<SalesPage> writes = pages.writes(tenant);
    facts.forEach(
        (factId, byPartner) ->
            byPartner.forEach(
                (partnerId, lines) ->
                    writes.insert(SalesPage.of(tenant, factId, partnerId, lines))));
    writes.send();
  }

  /** All lines of these partners, repeats among them. */
  public Map<String, List<SaleLine>> of(
      Tenant tenant, Collection<String> partnerIds, CurrencyUnit currency) {
    Map<String, List<SaleLine>> lines = HashMap.newHashMap(partnerIds.size());
    Bson theirs =
        Filters.and(
            Filters.in(Fields.of(SalesPage::partnerId), partnerIds),
            Filters.eq(Fields.of(SalesPage::currency), currency.getCode()));
    for (SalesPage page : pages.find(tenant, theirs)) {
      lines.computeIfAbsent(page.partnerId(), p -> new ArrayList<>()).addAll(page.lines());
    }
    return lines;
  }
}
