package pep.promotion.budget;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import pep.platform.schema.Migration;
import pep.platform.search.SearchWords;

/** The indexes of budgets, and what those of before are given. */
final class BudgetSchema {

  private BudgetSchema() {}

  static Migration byReservation() {
    return Migration.of(
        "2026-11-29-budgets-reserved",
        database ->
            database
                .getCollection(Budgets.COLLECTION)
                .createIndex(
                    Indexes.ascending(Budgets.RESERVED_UNTIL, "vendorId"),
                    new IndexOptions().name("reserved")));
  }

  /** Budgets of before are found by the words of their promotions. */
  static Migration words() {
    return Migration.of(
        "2026-11-30-budgets-words",
        database -> {
          var budgets = database.getCollection(Budgets.COLLECTION);
          for (Document each :
              database
                  .getCollection("promotions")
                  .find(Filters.exists(SearchWords.FIELD))
                  .projection(Projections.include(SearchWords.FIELD))) {
            budgets.updateOne(
                Filters.eq("_id", each.get("_id")),
                Updates.set(SearchWords.FIELD, each.get(SearchWords.FIELD)));
          }
          budgets.createIndex(Indexes.ascending("vendorId", SearchWords.FIELD));
        });
  }
}
