package pep.territory.placement;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pep.platform.schema.Migration;

/** Gives territories drawn before they kept it the codes of those that they lie in. */
final class TerritoriesAbove {

  private TerritoriesAbove() {}

  static Migration migration() {
    return Migration.of(
        "2026-11-29-territories-above",
        database -> fill(database.getCollection(Territory.KIND.collection())));
  }

  private static void fill(MongoCollection<Document> territories) {
    Map<String, Document> byId = new HashMap<>();
    territories
        .find()
        .projection(Projections.include("code", "parentId", "above"))
        .forEach((Consumer<Document>) each -> byId.put(each.getString("_id"), each));
    for (Document each : byId.values()) {
      if (!each.containsKey("above")) {
        territories.updateOne(
            Filters.eq("_id", each.getString("_id")), Updates.set("above", above(each, byId)));
      }
    }
  }

  private static List<String> above(Document territory, Map<String, Document> byId) {
    List<String> codes = new ArrayList<>();
    @Nullable Document parent = byId.get(territory.getString("parentId"));
    while (parent != null) {
      codes.add(parent.getString("code"));
      parent = byId.get(parent.getString("parentId"));
    }
    return codes;
  }
}
