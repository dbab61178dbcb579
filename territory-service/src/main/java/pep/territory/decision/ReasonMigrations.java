package pep.territory.decision;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import pep.platform.schema.Migration;

/**
 * Completes reasons that were stored with a sentence: what it said, and no fact did, becomes a fact
 * of its own. The sentences stay in the store, where nothing reads them any more.
 */
public final class ReasonMigrations {

  private ReasonMigrations() {}

  /**
   * What a reason says after some words of its sentence becomes a fact.
   *
   * @param collection of the aggregates whose {@code decision} holds it
   */
  public static Migration factFromText(
      String id, String collection, String code, String before, String fact) {
    Document said =
        new Document(
            "$replaceOne",
            new Document("input", "$$reason.text")
                .append("find", before)
                .append("replacement", ""));
    return completed(id, collection, code, fact, said);
  }

  /**
   * What stands elsewhere in the decision becomes a fact.
   *
   * @param value an expression, in which {@code $$reason} is the reason
   */
  public static Migration completed(
      String id, String collection, String code, String fact, Document value) {
    Document facts =
        new Document("$mergeObjects", List.of("$$reason.facts", new Document(fact, value)));
    Document completed =
        new Document("$mergeObjects", List.of("$$reason", new Document("facts", facts)));
    Document lacks =
        new Document(
            "$and",
            List.of(
                new Document("$eq", List.of("$$reason.code", code)),
                new Document("$eq", List.of(new Document("$type", "$$reason.text"), "string")),
                new Document(
                    "$eq", List.of(new Document("$type", "$$reason.facts." + fact), "missing"))));
    Document mapped =
        new Document(
            "$map",
            new Document("input", "$decision.reasons")
                .append("as", "reason")
                .append("in", new Document("$cond", List.of(lacks, completed, "$$reason"))));
    return Migration.of(
        id,
        database ->
            database
                .getCollection(collection)
                .updateMany(
                    Filters.eq("decision.reasons.code", code),
                    List.of(Updates.set("decision.reasons", mapped))));
  }
}
