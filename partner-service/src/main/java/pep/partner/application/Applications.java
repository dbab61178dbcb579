package pep.partner.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class Applications {

  private final AggregateStore<Application> store;
  private final History history;

  Applications(AggregateStores stores, History history) {
    this.store = stores.of(Application.KIND);
    this.history = history;
  }

  public Application get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Page<Application> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Application.KIND, get(tenant, id).id(), asked);
  }

  Optional<Application> find(Tenant tenant, String id) {
    return store.find(tenant, id);
  }

  /** Others that are undecided and name the same company. */
  List<Application> alike(Application one, int limit) {
    Pattern name =
        Pattern.compile("^" + Pattern.quote(one.profile().name()) + "$", Pattern.CASE_INSENSITIVE);
    return store.findFirst(
        one.tenant(),
        Filters.and(
            Filters.eq("status", ApplicationStatus.RECEIVED.name()),
            Filters.ne("_id", one.id()),
            Filters.regex("profile.name", name)),
        limit);
  }

  Application create(Application application, Creation creation, Cause cause) {
    return store.create(application, creation, cause);
  }

  Application save(Application application, Cause cause) {
    return store.save(application, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-applications",
        database -> {
          var applications = database.getCollection(Application.KIND.collection());
          applications.createIndex(Indexes.ascending("vendorId", "status", "createdAt"));
          applications.createIndex(Indexes.ascending("vendorId", "formId", "createdAt"));
          applications.createIndex(Indexes.ascending("vendorId", "createdAt"));
        });
  }
}
