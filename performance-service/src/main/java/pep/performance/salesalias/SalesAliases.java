package pep.performance.salesalias;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Keeps a vendor's aliases; what counted by one stays as it is when the alias changes. */
@Service
public class SalesAliases {

  private final AliasStore store;
  private final AliasCheck check;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SalesAliases(AliasStore store, AliasCheck check, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.check = check;
    this.events = events;
    this.clock = clock;
  }

  /** Those of the names that are aliases. */
  public AliasTable table(Tenant tenant, AliasKind kind, Collection<String> names) {
    return names.isEmpty() ? AliasTable.EMPTY : store.table(tenant, kind, names);
  }

  /** Whether any alias means one of these codes. */
  public boolean anyOf(Tenant tenant, AliasKind kind, Collection<String> codes) {
    return store.anyOf(tenant, kind, codes);
  }

  public Page<SalesAlias> page(Tenant tenant, Listing listing) {
    return store.page(tenant, listing);
  }

  /**
   * The alias of an id.
   *
   * @throws NotFound if there is none, or it was removed
   */
  public SalesAlias get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /** The latest 200 changes of an alias, newest first, also of one that was removed. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return store.history(tenant, id, asked);
  }

  /**
   * Adds an alias; one that says the same already is left as it is.
   *
   * @throws InvalidInput if it means no code that there is, or is one itself
   * @throws AliasTaken if it means another code already
   */
  public SalesAlias add(Tenant tenant, AliasTerms terms, Cause cause) {
    refuse(check.errors(tenant, List.of(terms), ""));
    Optional<SalesAlias> known = store.find(tenant, SalesAlias.idOf(tenant, terms));
    if (known.filter(each -> !each.isRemoved() && !each.says(terms)).isPresent()) {
      throw new AliasTaken(known.get());
    }
    SalesAlias saved = put(tenant, terms, known, cause);
    if (!saved.says(terms)) {
      throw new AliasTaken(saved);
    }
    events.publishEvent(new AliasesChanged(tenant, terms.kind()));
    return saved;
  }

  /**
   * Has an alias mean another code from now on.
   *
   * @throws InvalidInput if there is no such code
   */
  public SalesAlias change(
      Tenant tenant,
      String id,
      String code,
      @Nullable String note,
      @Nullable String ifMatch,
      Cause cause) {
    SalesAlias alias = store.get(tenant, id);
    ETags.check(ifMatch, alias);
    refuse(
        check.errors(
            tenant,
            List.of(new AliasTerms(alias.kind(), alias.alias(), code, alias.source(), note)),
            ""));
    alias.change(code, note);
    SalesAlias saved = store.save(alias, cause);
    events.publishEvent(new AliasesChanged(tenant, alias.kind()));
    return saved;
  }

  /** Lines are no longer read by it; those that counted by it stay. */
  public void remove(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    SalesAlias alias = store.get(tenant, id);
    ETags.check(ifMatch, alias);
    alias.remove();
    store.save(alias, cause);
  }

  /**
   * Adds or changes many, all of them or, where one is wrong, none.
   *
   * @param path of the list in the request, with {@code %d} for the place in it
   * @return how many were created, changed and left unchanged, by these words
   * @throws InvalidInput naming everything that is wrong
   */
  public TreeMap<String, Long> putAll(
      Tenant tenant, List<AliasTerms> all, String path, Cause cause) {
    refuse(check.errors(tenant, all, path));
    TreeMap<String, Long> outcomes = new TreeMap<>();
    for (AliasTerms terms : all) {
      Optional<SalesAlias> known = store.find(tenant, SalesAlias.idOf(tenant, terms));
      String outcome = known.isEmpty() ? "created" : "changed";
      if (known.filter(each -> each.says(terms)).isPresent()) {
        outcome = "unchanged";
      } else {
        put(tenant, terms, known, cause);
      }
      outcomes.merge(outcome, 1L, Long::sum);
    }
    for (AliasKind kind : AliasKind.values()) {
      events.publishEvent(new AliasesChanged(tenant, kind));
    }
    return outcomes;
  }

  private SalesAlias put(Tenant tenant, AliasTerms terms, Optional<SalesAlias> known, Cause cause) {
    if (known.isEmpty()) {
      return store.create(SalesAlias.of(tenant, terms, clock.instant()), cause);
    }
    known.get().change(terms.code(), terms.note());
    return store.save(known.get(), cause);
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
