package pep.performance.action;

import java.time.Instant;
import java.util.List;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** The actions that a vendor offers its people; there is one catalogue for each vendor. */
public class ActionCatalogue extends Aggregate {

  static final AggregateKind<ActionCatalogue> KIND =
      AggregateKind.of(ActionCatalogue.class, "action catalogue", "action.catalogues");

  private List<CatalogueEntry> entries;

  @SuppressWarnings("NullAway.Init")
  private ActionCatalogue() {}

  private ActionCatalogue(Tenant tenant, Instant now) {
    super(tenant, idOf(tenant), now);
    this.entries = StandardEntries.ALL;
  }

  static String idOf(Tenant tenant) {
    return Creation.derivedFrom(tenant.vendorId()).id("acc");
  }

  /** That of a vendor that has not written its own. */
  static ActionCatalogue standard(Tenant tenant, Instant now) {
    return new ActionCatalogue(tenant, now);
  }

  void change(List<CatalogueEntry> checked) {
    this.entries = List.copyOf(checked);
  }

  public List<CatalogueEntry> entries() {
    return entries;
  }
}
