package pep.partner.profile;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.RuleBroken;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class Partners {

  static final String PARENT = "profile.parentId";
  static final String MERGED_INTO = "mergedInto";

  private final AggregateStore<Partner> store;
  private final History history;

  Partners(AggregateStores stores, History history) {
    this.store = stores.of(Partner.KIND);
    this.history = history;
  }

  /** The changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Partner.KIND, get(tenant, id).id(), asked);
  }

  /** How many the vendor has, by the names of their statuses. */
  public Map<String, Long> countByStatus(Tenant tenant) {
    return store.countBy(tenant, new Document(), "status");
  }

  public Partner get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Optional<Partner> find(Tenant tenant, String id) {
    return store.find(tenant, id);
  }

  public Optional<Partner> findByCode(Tenant tenant, String code) {
    return store.findOne(tenant, Filters.eq("code", code));
  }

  /** The ids of those that words find, as in the list of partners. */
  public Set<String> foundBy(Tenant tenant, String words) {
    return store.ids(tenant, SearchWords.match(words));
  }

  /** Those of the codes that there are, by their codes. */
  Map<String, Partner> byCode(Tenant tenant, Collection<String> codes) {
    return store.findAll(tenant, Filters.in("code", codes)).stream()
        .collect(Collectors.toMap(Partner::code, Function.identity()));
  }

  /** Those of the ids that there are. */
  public List<Partner> withIds(Tenant tenant, Collection<String> ids) {
    return store.findAll(tenant, Filters.in("_id", ids));
  }

  /**
   * Those of the partners that others are below.
   *
   * @param besides ids of partners that do not count as others
   */
  public Set<String> parentsAmong(Tenant tenant, Set<String> ids, Set<String> besides) {
    return store.findAll(tenant, Filters.in(PARENT, ids)).stream()
        .filter(child -> !child.isTakenBack() && !besides.contains(child.id()))
        .flatMap(child -> Stream.ofNullable(child.profile().parentId()))
        .collect(Collectors.toSet());
  }

  /** Those directly below a partner, but for those that were taken back. */
  public List<Partner> childrenOf(Tenant tenant, String id) {
    return store.findAll(tenant, Filters.eq(PARENT, id)).stream()
        .filter(child -> !child.isTakenBack())
        .toList();
  }

  /** Those that were merged into a partner. */
  List<Partner> mergedInto(Tenant tenant, String id) {
    return store.findAll(tenant, Filters.eq(MERGED_INTO, id));
  }

  /**
   * Partners that may be the same company: by name, by the domain of a contact's address, or by an
   * attribute that tells companies apart.
   *
   * @param domain null where it tells nothing
   * @param identifying values of attributes by code
   */
  public List<Partner> alike(
      Tenant tenant,
      String name,
      @Nullable String domain,
      Map<String, Object> identifying,
      int limit) {
    List<Bson> any = new ArrayList<>();
    any.add(Filters.regex("profile.name", exactly("^", name)));
    if (domain != null) {
      any.add(Filters.regex("profile.contacts.email", exactly("@", domain)));
    }
    identifying.forEach((code, value) -> any.add(Filters.eq("profile.attributes." + code, value)));
    return store.findFirst(tenant, Filters.or(any), limit);
  }

  private static Pattern exactly(String before, String text) {
    return Pattern.compile(before + Pattern.quote(text) + "$", Pattern.CASE_INSENSITIVE);
  }

  public Page<Partner> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  public void forEach(Tenant tenant, Consumer<Partner> action) {
    store.forEach(tenant, new Document(), action);
  }

  public long count(Tenant tenant) {
    return store.count(tenant, new Document());
  }

  /**
   * The next partners in the order of their ids.
   *
   * @param after the id before the first of them; null for the very first
   * @param until the last id that may be among them; null for no such bound
   */
  public List<Partner> after(
      Tenant tenant, @Nullable String after, @Nullable String until, int limit) {
    List<Bson> bounds = new ArrayList<>();
    if (after != null) {
      bounds.add(Filters.gt("_id", after));
    }
    if (until != null) {
      bounds.add(Filters.lte("_id", until));
    }
    Bson filter = bounds.isEmpty() ? new Document() : Filters.and(bounds);
    return store.findFirst(tenant, filter, limit);
  }

  Partner create(Partner partner, Creation creation, Cause cause) {
    return store.create(partner, creation, cause);
  }

  Partner save(Partner partner, Cause cause) {
    return store.save(partner, cause);
  }

  /** Stores new and changed partners, each as alone; the refusals by the ids. */
  Map<String, RuleBroken> putAll(Collection<Partner> all, Cause cause) {
    AggregateWrites<Partner> writes = store.writes(cause);
    all.forEach(writes::put);
    return writes.send();
  }
}
