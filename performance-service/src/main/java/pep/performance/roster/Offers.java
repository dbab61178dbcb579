package pep.performance.roster;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Received;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/**
 * Notes which promotions partners were told of and which they opened, of each the first instant:
 * what comes twice or in another order comes to the same.
 */
@Service
public class Offers {

  private static final String COLLECTION = "known.offers";
  private static final String PARTNER = Fields.of(KnownOffer::partnerId);
  private static final String TOLD_AT = Fields.of(KnownOffer::toldAt);
  private static final String OPENED_AT = Fields.of(KnownOffer::openedAt);
  private static final String TOLD = "told";
  private static final String OPENED = "opened";

  private final TenantRecords<KnownOffer> offers;

  Offers(RecordCollections collections) {
    this.offers = collections.of(RecordKind.of(KnownOffer.class, COLLECTION, KnownOffer::key));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-12-02-known-offers",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", TOLD_AT, PARTNER, OPENED_AT),
                    new IndexOptions().name(TOLD)));
  }

  /** Partners were told of a promotion. */
  public void told(Received<OfferTold> event) {
    OfferTold offer = event.data();
    note(
        event.tenant(),
        offer.entries().stream()
            .map(each -> KnownOffer.told(offer.promotionId(), each.partnerId(), event.time()))
            .toList());
  }

  /** Partners opened promotions. */
  public void opened(List<Received<OfferOpened>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, together) ->
                note(
                    tenant,
                    together.stream()
                        .map(Received::data)
                        .map(
                            each ->
                                KnownOffer.opened(
                                    each.promotionId(), each.partnerId(), each.openedAt()))
                        .toList()));
  }

  /**
   * Of the promotions that each partner was first told of since an instant, the share that it
   * opened, 0 to 1; a partner that was told of none is left out.
   */
  public Map<String, Double> sharesOpened(Tenant tenant, Instant since) {
    Document isOpened = new Document("$gt", Arrays.asList("$" + OPENED_AT, null));
    Map<String, Double> shares = new HashMap<>();
    for (Document each :
        offers
            .documents()
            .aggregate(
                tenant,
                List.of(
                    Aggregates.match(Filters.gte(TOLD_AT, Date.from(since))),
                    Aggregates.group(
                        "$" + PARTNER,
                        Accumulators.sum(TOLD, 1),
                        Accumulators.sum(
                            OPENED, new Document("$cond", List.of(isOpened, 1, 0))))))) {
      shares.put(each.getString("_id"), (double) each.getInteger(OPENED) / each.getInteger(TOLD));
    }
    return shares;
  }

  private void note(Tenant tenant, List<KnownOffer> noted) {
    RecordWrites<KnownOffer> first = offers.writes(tenant);
    RecordWrites<KnownOffer> again = offers.writes(tenant);
    for (KnownOffer each : noted) {
      first.insert(each);
      again.update(each.key(), Filters.empty(), earlier(each));
    }
    if (first.send() < noted.size()) {
      again.send();
    }
  }

  private static Bson earlier(KnownOffer noted) {
    return noted.toldAt() == null
        ? Updates.min(OPENED_AT, noted.openedAt())
        : Updates.min(TOLD_AT, noted.toldAt());
  }
}
