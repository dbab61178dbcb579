package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Consumer;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;

/**
 * What became of the rows of one import: a page of it as JSON, all of it as CSV or NDJSON, by what
 * the caller accepts.
 */
public final class ImportReport {

  /** By which a report is filtered. */
  public static final ListingRules RULES = ListingRules.sortedBy("row").filter("outcome");

  private final KeptImports kept;
  private final Tenant tenant;
  private final KeptImport of;
  private final Listing listing;

  private ImportReport(KeptImports kept, Tenant tenant, KeptImport of, Listing listing) {
    this.kept = kept;
    this.tenant = tenant;
    this.of = of;
    this.listing = listing;
  }

  /**
   * @throws pep.platform.problem.NotFound if no such import is kept of those by this door
   */
  public static ImportReport of(
      KeptImports kept, Tenant tenant, String door, String id, Listing listing) {
    return new ImportReport(kept, tenant, kept.get(tenant, door, id), listing);
  }

  @JsonValue
  Page<RowOutcome> page() {
    return kept.rows().page(tenant, of.id(), listing);
  }

  void forEach(Consumer<RowOutcome> action) {
    kept.rows().forEach(tenant, of.id(), listing.filter(), action);
  }

  List<String> columns() {
    return of.columns();
  }
}
