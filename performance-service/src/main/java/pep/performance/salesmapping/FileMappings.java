package pep.performance.salesmapping;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Keeps how the files of a vendor's sources are laid out. */
@Service
public class FileMappings {

  private final AggregateStore<FileMapping> store;
  private final History history;
  private final Clock clock;

  FileMappings(AggregateStores stores, History history, Clock clock) {
    this.store = stores.of(FileMapping.KIND);
    this.history = history;
    this.clock = clock;
  }

  /** The layout of a source's files; null where they have the usual one. */
  public @Nullable FileLayout layoutOf(Tenant tenant, String source) {
    return find(tenant, source)
        .filter(mapping -> !mapping.isRemoved())
        .map(FileMapping::layout)
        .orElse(null);
  }

  /**
   * The mapping of a source.
   *
   * @throws NotFound if there is none
   */
  public FileMapping get(Tenant tenant, String source) {
    return find(tenant, source)
        .filter(mapping -> !mapping.isRemoved())
        .orElseThrow(() -> new NotFound(FileMapping.KIND.noun(), source));
  }

  public Page<FileMapping> page(Tenant tenant, Listing listing) {
    return store.page(tenant, Filters.eq("removed", false), listing);
  }

  /** The latest 200 changes of a mapping, newest first. */
  public Page<History.Entry> history(Tenant tenant, String source, History.Asked asked) {
    return history.page(tenant, FileMapping.KIND, get(tenant, source).id(), asked);
  }

  /** Saves the layout of a source's files; those that were read before stay as they are. */
  public FileMapping save(
      Tenant tenant, String source, FileLayout layout, @Nullable String ifMatch, Cause cause) {
    Optional<FileMapping> known = find(tenant, source);
    if (known.isEmpty()) {
      FileMapping fresh = FileMapping.of(tenant, source, layout, clock.instant());
      return store.create(fresh, Creation.derivedFrom(fresh.id()), cause);
    }
    ETags.check(ifMatch, known.get());
    known.get().change(layout);
    return store.save(known.get(), cause);
  }

  public void remove(Tenant tenant, String source, @Nullable String ifMatch, Cause cause) {
    FileMapping mapping = get(tenant, source);
    ETags.check(ifMatch, mapping);
    mapping.remove();
    store.save(mapping, cause);
  }

  private Optional<FileMapping> find(Tenant tenant, String source) {
    return store.find(tenant, FileMapping.idOf(tenant, source));
  }
}
