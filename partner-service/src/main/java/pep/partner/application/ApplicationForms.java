package pep.partner.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class ApplicationForms {

  private final AggregateStore<ApplicationForm> store;
  private final History history;

  ApplicationForms(AggregateStores stores, History history) {
    this.store = stores.of(ApplicationForm.KIND);
    this.history = history;
  }

  public ApplicationForm get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Page<ApplicationForm> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  /** Those that take applications, or are to. */
  List<ApplicationForm> live(Tenant tenant) {
    return store.findAll(tenant, Filters.ne("status", FormStatus.WITHDRAWN.name()));
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, ApplicationForm.KIND, get(tenant, id).id(), asked);
  }

  /**
   * The form that somebody without a token asks for: its id says whose it is.
   *
   * @throws NotFound if there is none that takes applications
   */
  public ApplicationForm published(String id) {
    return find(id)
        .filter(ApplicationForm::isPublished)
        .orElseThrow(() -> new NotFound(ApplicationForm.KIND.noun(), id));
  }

  private Optional<ApplicationForm> find(String id) {
    return store.tenants(Filters.eq("_id", id)).stream()
        .findFirst()
        .flatMap(tenant -> store.find(tenant, id));
  }

  ApplicationForm create(ApplicationForm form, Creation creation, Cause cause) {
    return store.create(form, creation, cause);
  }

  ApplicationForm save(ApplicationForm form, Cause cause) {
    return store.save(form, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-application-forms",
        database ->
            database
                .getCollection(ApplicationForm.KIND.collection())
                .createIndex(
                    Indexes.ascending("vendorId", "code"),
                    new IndexOptions().name("code").unique(true)));
  }
}
