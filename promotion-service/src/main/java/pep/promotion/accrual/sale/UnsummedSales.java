package pep.promotion.accrual.sale;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.data.annotation.Id;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/**
 * The pages of sales that are not in their partner's sums yet. A page is in the sums of one
 * generation; so sums that begin anew have all pages before them without a write to any.
 */
@Repository
public class UnsummedSales {

  private static final String PARTNER = Fields.of(SalesPage::partnerId);
  private static final String SUMMED = Fields.of(SalesPage::summed);
  private static final int PAGES_LOOKED_AT = 2_000;
  private static final int MOST_LINES_OF_A_PAGE = 1_000;

  private final TenantRecords<SalesPage> pages;
  private final TenantRecords<Place> places;

  UnsummedSales(RecordCollections collections) {
    this.pages = collections.of(RecordKind.of(SalesPage.class, SalesPages.COLLECTION));
    this.places = collections.of(RecordKind.of(Place.class, SalesPages.COLLECTION));
  }

  private record Place(@Id String id, String partnerId, int size) {

    /** Those of before it was noted are taken for full. */
    int lines() {
      return size == 0 ? MOST_LINES_OF_A_PAGE : size;
    }
  }

  /**
   * Some of the pages that wait.
   *
   * @param complete the partners that have no others
   */
  public record Taken(List<SalesPage> pages, List<String> complete) {}

  /** Places are read from the index alone, whatever the pages hold. */
  public static Migration indexes() {
    return Migration.of(
        "2026-11-29-sums",
        database ->
            database
                .getCollection(SalesPages.COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", "partnerId", "summed", "size", "_id"),
                    new IndexOptions().name("summed")));
  }

  /**
   * Takes pages, one partner's after the other's.
   *
   * @param partnerIds partners whose sums are of one generation, in order
   * @param generation of the sums that the pages are wanted for
   * @param lines that are enough; the last page may bring more
   */
  public Taken take(Tenant tenant, List<String> partnerIds, long generation, int lines) {
    // Also those of before it was noted.
    Bson waiting =
        Filters.and(Filters.in(PARTNER, partnerIds), Filters.not(Filters.gte(SUMMED, generation)));
    List<Place> next =
        places.find(tenant, waiting, Sorts.ascending(PARTNER, SUMMED), PAGES_LOOKED_AT);
    List<String> ids = new ArrayList<>();
    int left = lines;
    int taken = 0;
    while (taken < next.size() && left > 0) {
      Place place = next.get(taken++);
      ids.add(place.id());
      left -= place.lines();
    }
    String open = null;
    if (taken < next.size()) {
      open = next.get(taken).partnerId();
    } else if (next.size() == PAGES_LOOKED_AT) {
      open = next.getLast().partnerId();
    }
    String first = open;
    List<String> complete =
        partnerIds.stream().filter(id -> first == null || id.compareTo(first) < 0).toList();
    Bson these = Filters.in(Fields.of(SalesPage::id), ids);
    return new Taken(ids.isEmpty() ? List.of() : pages.find(tenant, these), complete);
  }

  /** Notes that pages are in the sums of a generation, within the caller's transaction. */
  public void summed(Tenant tenant, Collection<SalesPage> taken, long generation) {
    List<String> ids = taken.stream().map(SalesPage::id).toList();
    pages.updateAll(
        tenant, Filters.in(Fields.of(SalesPage::id), ids), Updates.set(SUMMED, generation));
  }
}
