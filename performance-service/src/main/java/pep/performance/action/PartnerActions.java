package pep.performance.action;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The actions of all vendors. */
@Repository
public class PartnerActions {

  private final AggregateStore<PartnerAction> store;

  PartnerActions(AggregateStores stores) {
    this.store = stores.of(PartnerAction.KIND);
  }

  /**
   * @throws pep.platform.problem.NotFound when the vendor has no action with this id
   */
  public PartnerAction get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Page<PartnerAction> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  /** Those of a form whose effect was measured. */
  List<PartnerAction> measured(Tenant tenant, ActionForm form) {
    return store.findAll(
        tenant,
        Filters.and(
            Filters.eq("entry.form", form.name()),
            Filters.eq("effect.outcome", EffectOutcome.MEASURED.name())));
  }

  /** The partners with whom any action was finished from an instant on. */
  Set<String> finishedWith(Tenant tenant, Instant from) {
    return store.findAll(tenant, Filters.gte("finishedAt", Date.from(from))).stream()
        .map(PartnerAction::partnerId)
        .collect(Collectors.toSet());
  }

  PartnerAction create(PartnerAction action, Creation creation, Cause cause) {
    return store.create(action, creation, cause);
  }

  PartnerAction save(PartnerAction action, Cause cause) {
    return store.save(action, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-partner-actions",
        database -> {
          var actions = database.getCollection(PartnerAction.KIND.collection());
          actions.createIndex(Indexes.ascending("vendorId", "dueOn", "_id"));
          actions.createIndex(Indexes.ascending("vendorId", "partnerId", "_id"));
          actions.createIndex(Indexes.ascending("vendorId", "finishedAt"));
        });
  }
}
