package pep.territory.account;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class Accounts {

  private final AggregateStore<Account> store;
  private final History history;

  Accounts(AggregateStores stores, History history) {
    this.store = stores.of(Account.KIND);
    this.history = history;
  }

  public Account get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  Optional<Account> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  Optional<Account> findByCode(Tenant tenant, String code) {
    return store.findOne(tenant, Filters.eq("code", code));
  }

  /** Those of the codes that there are. */
  List<Account> withCodes(Tenant tenant, Collection<String> codes) {
    return store.findAll(tenant, Filters.in("code", codes));
  }

  public Page<Account> page(Tenant tenant, Listing listing) {
    return store.page(tenant, Filters.empty(), listing);
  }

  List<Account> withAnyKey(Tenant tenant, Collection<String> keys) {
    return store.findAll(tenant, Filters.in("keys", keys));
  }

  /** Who changed it, when and why: the latest 200 changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Account.KIND, store.get(tenant, id).id(), asked);
  }

  Account create(Account account, Creation creation, Cause cause) {
    return store.create(account, creation, cause);
  }

  Account save(Account account, Cause cause) {
    return store.save(account, cause);
  }

  AggregateWrites<Account> writes(Cause cause) {
    return store.writes(cause);
  }

  /** What accounts are searched by, and by which parent and whole they are listed. */
  static Migration words() {
    return Migration.of(
        "2026-11-29-account-words",
        database -> {
          var accounts = database.getCollection(Account.KIND.collection());
          accounts.createIndex(
              Indexes.compoundIndex(
                  Indexes.ascending("vendorId"),
                  Indexes.text("identity.name"),
                  Indexes.text("identity.domain"),
                  Indexes.text("identity.taxId"),
                  Indexes.text("identity.city"),
                  Indexes.text("code")),
              new IndexOptions().name("words").defaultLanguage("none"));
          accounts.createIndex(Indexes.ascending("vendorId", "parentId"));
          accounts.createIndex(Indexes.ascending("vendorId", "mergedInto"));
        });
  }

  /** Only accounts that the vendor gave a code have one; the keys find rivals and doubles. */
  static Migration indexes() {
    return Migration.of(
        "2026-11-24-accounts",
        database -> {
          var accounts = database.getCollection(Account.KIND.collection());
          accounts.createIndex(
              Indexes.ascending("vendorId", "code"),
              new IndexOptions()
                  .name("code")
                  .unique(true)
                  .partialFilterExpression(Filters.exists("code")));
          accounts.createIndex(Indexes.ascending("vendorId", "keys"));
          accounts.createIndex(Indexes.ascending("vendorId", "identity.name"));
        });
  }
}
