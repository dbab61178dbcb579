package pep.platform.aggregate;

import com.mongodb.client.model.Filters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;

/** Who changed what, when and why: one entry for each stored version of an aggregate. */
public class History {

  private static final int USUAL = 200;

  /** How a field, or a part of one, is named. */
  private static final String FIELD = "[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9][A-Za-z0-9_]*){0,5}";

  /** What a change touched, where the names of its values do not say it. */
  static final String FIELDS = "fields";

  private final MongoTemplate mongo;

  public History(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * @param changes field name to its value after the change; null where it was removed
   */
  public record Entry(
      long version,
      Instant at,
      String by,
      @Nullable String why,
      String correlationId,
      Map<String, @Nullable Object> changes) {}

  /**
   * Which changes are asked for; a handler takes it as its {@code @ModelAttribute}.
   *
   * @param asOf only what was changed until then
   * @param field only changes of this field, or part of one such as {@code address.city}
   * @param cursor next of the page before; left out for the newest
   * @param limit changes a page; 200 if left out
   */
  public record Asked(
      @Nullable Instant asOf,
      @Nullable @Pattern(regexp = FIELD) @Size(max = 200) String field,
      @Nullable @Pattern(regexp = "[A-Za-z0-9_-]+") String cursor,
      @Nullable @Min(1) @Max(500) Integer limit) {

    private Bson filter() {
      List<Bson> conditions = new ArrayList<>();
      if (asOf != null) {
        conditions.add(Filters.lte("at", Date.from(asOf)));
      }
      if (field != null) {
        conditions.add(
            Filters.or(
                Filters.eq(FIELDS, field),
                Filters.and(Filters.exists(FIELDS, false), Filters.exists("changes." + field))));
      }
      return conditions.isEmpty() ? new Document() : Filters.and(conditions);
    }
  }

  /** One page, newest first; the relay brings entries here within moments of the write. */
  public Page<Entry> page(Tenant tenant, AggregateKind<?> kind, String id, Asked asked) {
    return page(tenant, kind.collection() + ".history", id, asked);
  }

  /**
   * As {@link #page(Tenant, AggregateKind, String, Asked)}, of what is kept in a history of its
   * own.
   *
   * @param entries the collection in which it is kept
   */
  public Page<Entry> page(Tenant tenant, String entries, String id, Asked asked) {
    return new Listing(
            asked.filter(),
            "version",
            true,
            asked.limit() == null ? USUAL : asked.limit(),
            asked.cursor())
        .page(
            mongo.getCollection(entries),
            Filters.and(Filters.eq("vendorId", tenant.vendorId()), Filters.eq("subject", id)),
            History::read);
  }

  private static Entry read(Document d) {
    return new Entry(
        d.getLong("version"),
        d.getDate("at").toInstant(),
        d.getString("by"),
        d.getString("why"),
        d.getString("correlationId"),
        d.get("changes", new Document()));
  }
}
