package pep.territory.outlet;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import pep.platform.schema.Migration;
import pep.territory.brand.BrandKey;
import pep.territory.decision.ReasonMigrations;

/** How stored outlets came to be as they are. */
final class OutletMigrations {

  private OutletMigrations() {}

  /** Outlets that were placed before brands had a key get theirs. */
  static Migration brandKeys() {
    return Migration.of(
        "2026-11-28-outlet-brands",
        database -> {
          var outlets = database.getCollection(Outlet.KIND.collection());
          for (String brand :
              outlets.distinct("brand", Filters.exists("brandKey", false), String.class)) {
            outlets.updateMany(
                Filters.eq("brand", brand), Updates.set("brandKey", BrandKey.of(brand)));
          }
          outlets.createIndex(Indexes.ascending("vendorId", "brandKey", "cell"));
          outlets.createIndex(Indexes.ascending("vendorId", "brandKey", "reach"));
        });
  }

  /** Of the outlets with one code one is open. */
  static Migration codesOfClosedOnes() {
    return Migration.of(
        "2026-11-29-codes-of-closed-outlets",
        database -> {
          var outlets = database.getCollection(Outlet.KIND.collection());
          outlets.createIndex(Indexes.ascending("vendorId", "code", "status"));
          for (Document each : outlets.listIndexes()) {
            if ("code".equals(each.getString("name"))) {
              outlets.dropIndex("code");
            }
          }
          outlets.createIndex(
              Indexes.ascending("vendorId", "code"),
              new IndexOptions()
                  .name("openCode")
                  .unique(true)
                  .partialFilterExpression(Outlets.open()));
        });
  }

  /** Reasons that named an outlet in their sentence alone name it among their facts. */
  static Migration reasonsNameTheOutlet() {
    Document its =
        new Document(
            "$first",
            new Document(
                "$filter",
                new Document("input", "$decision.neighbours")
                    .append("as", "near")
                    .append(
                        "cond",
                        new Document(
                            "$eq", List.of("$$near.outletId", "$$reason.facts.outletId")))));
    return ReasonMigrations.completed(
        "2026-11-30-reasons-name-the-outlet",
        Outlet.KIND.collection(),
        "too-close",
        "outlet",
        new Document("$getField", new Document("field", "code").append("input", its)));
  }

  /** Outlets are found, and counted, by where they stand. */
  static Migration places() {
    return Migration.of(
        "2026-11-30-outlets-by-place",
        database ->
            database
                .getCollection(Outlet.KIND.collection())
                .createIndex(Indexes.ascending("vendorId", "status", "latitude", "longitude")));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-outlets",
        database -> {
          var outlets = database.getCollection(Outlet.KIND.collection());
          outlets.createIndex(
              Indexes.ascending("vendorId", "code"), new IndexOptions().name("code").unique(true));
          outlets.createIndex(Indexes.ascending("vendorId", "partnerId", "code"));
        });
  }
}
