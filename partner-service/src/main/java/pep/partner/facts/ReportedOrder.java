package pep.partner.facts;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.SortValues;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/** Writes what was reported of partners beside them, so that their list is sorted by it. */
@Repository
public class ReportedOrder {

  /** The fields beside a partner that its list is sorted and narrowed by. */
  public static final String TIER = SortValues.FIELD + ".tier";

  public static final String REVENUE = SortValues.FIELD + ".revenue12m";
  public static final String VERDICT = SortValues.FIELD + ".verdict";

  /** The place of the verdict among the others, what asks most for attention first. */
  public static final String URGENCY = SortValues.FIELD + ".urgency";

  private static final String PARTNERS = "partners";
  private static final String VERSION = SortValues.FIELD + ".version";

  private final TenantCollection sheets;
  private final TenantCollection partners;

  ReportedOrder(TenantCollections collections) {
    this.sheets = collections.of(FactSheets.COLLECTION);
    this.partners = collections.of(PARTNERS);
  }

  /** Brings these partners up to their sheets; one whose newer sheet was written stays. */
  void follow(Tenant tenant, Collection<String> partnerIds) {
    TenantWrites writes = new TenantWrites();
    sheets
        .find(tenant, Filters.in("_id", partnerIds))
        .forEach(sheet -> writes.update(older(sheet), update(sheet), false));
    partners.bulk(tenant, writes, false);
  }

  private static Bson older(Document sheet) {
    return Filters.and(
        Filters.eq("_id", sheet.getString("_id")),
        Filters.or(Filters.exists(VERSION, false), Filters.lt(VERSION, sheet.getLong("version"))));
  }

  private static Bson update(Document sheet) {
    Document values = new Document("version", sheet.getLong("version"));
    put(values, TIER, sheet.get("tier", new Document()).get("value"));
    put(values, REVENUE, sheet.get("figures", new Document()).get("revenue12m"));
    String word = sheet.get("diagnosis", new Document()).getString("verdict");
    if (word != null) {
      Verdict.of(word)
          .ifPresent(
              verdict -> {
                put(values, VERDICT, verdict.name());
                put(values, URGENCY, verdict.ordinal());
              });
    }
    return Updates.set(SortValues.FIELD, values);
  }

  private static void put(Document values, String field, @Nullable Object value) {
    if (value != null) {
      values.put(field.substring(SortValues.FIELD.length() + 1), value);
    }
  }

  /** What was reported before is written beside partners that are there, and found by indexes. */
  static Migration migration() {
    return Migration.of(
        "2026-11-30-partners-sorted",
        database -> {
          var partners = database.getCollection(PARTNERS);
          for (Document sheet : database.getCollection(FactSheets.COLLECTION).find()) {
            partners.updateOne(older(sheet), update(sheet));
          }
          for (String field : List.of(TIER, REVENUE, VERDICT, URGENCY)) {
            partners.createIndex(
                Indexes.ascending("vendorId", field, "_id"), new IndexOptions().name(field));
          }
        });
  }
}
