package pep.promotion.accrual.sale;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/**
 * Finds the lines in the sums that new ones bear upon: those with their ids, those that they name,
 * those that name them, and theirs again. With these the groups that the new lines belong to are
 * whole, whatever else the partner ever sold.
 */
@Repository
public class RelatedSales {

  private static final String NAMES = Fields.of(SalesPage::names);
  private static final String SUMMED = Fields.of(SalesPage::summed);
  private static final String INDEX = "by names";

  private final TenantRecords<SalesPage> pages;

  RelatedSales(RecordCollections collections) {
    this.pages = collections.of(RecordKind.of(SalesPage.class, SalesPages.COLLECTION));
  }

  public static Migration indexes() {
    return Migration.of(
        "2026-11-29-related-by-names",
        database -> {
          var sales = database.getCollection(SalesPages.COLLECTION);
          List<String> named =
              Stream.of("id", "returns", "reverses", "replaces").map("lines."::concat).toList();
          sales.updateMany(
              Filters.exists(NAMES, false),
              List.of(
                  Updates.set(
                      NAMES, new Document("$setUnion", named.stream().map("$"::concat).toList()))));
          sales.createIndex(Indexes.ascending("vendorId", NAMES), new IndexOptions().name(INDEX));
          for (Document index : sales.listIndexes()) {
            if (named.stream().anyMatch(each -> index.getString("name").equals("by " + each))) {
              sales.dropIndex(index.getString("name"));
            }
          }
        });
  }

  /**
   * The lines in the sums that these bear upon, by partner; repeats among them.
   *
   * @param fresh lines that are not in the sums
   * @param generations of the sums, by partner
   */
  public Map<String, List<SaleLine>> of(
      Tenant tenant, Collection<SaleLine> fresh, Map<String, Long> generations) {
    Map<String, List<SaleLine>> found = new HashMap<>();
    Set<String> asked = new HashSet<>();
    Set<String> names = names(fresh);
    while (!names.isEmpty()) {
      asked.addAll(names);
      Set<String> further = new HashSet<>();
      for (SalesPage page : summed(tenant, names, generations)) {
        found.computeIfAbsent(page.partnerId(), id -> new ArrayList<>()).addAll(page.lines());
        further.addAll(names(page.lines()));
      }
      further.removeAll(asked);
      names = further;
    }
    return found;
  }

  /** Finds them by their index: the server takes another where a vendor has few pages. */
  private List<SalesPage> summed(Tenant tenant, Set<String> names, Map<String, Long> generations) {
    List<SalesPage> found = new ArrayList<>();
    pages.forEach(
        tenant,
        Filters.and(Filters.in(NAMES, orNone(names)), Filters.gt(SUMMED, 0)),
        INDEX,
        page -> {
          if (generations.getOrDefault(page.partnerId(), 0L) == page.summed()) {
            found.add(page.with(page.lines().stream().filter(bearingOn(names)).toList()));
          }
        });
    return found;
  }

  /** Also the pages that a version before this one writes meanwhile, which have no names. */
  private static List<@Nullable String> orNone(Set<String> names) {
    List<@Nullable String> asked = new ArrayList<>(names);
    asked.add(null);
    return asked;
  }

  private static Predicate<SaleLine> bearingOn(Set<String> names) {
    return line -> line.names().anyMatch(names::contains);
  }

  private static Set<String> names(Collection<SaleLine> lines) {
    return lines.stream().flatMap(SaleLine::names).collect(Collectors.toSet());
  }
}
