package pep.promotion.accrual.claim;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import pep.platform.schema.Migration;
import pep.promotion.ledger.Ledger;

/**
 * Makes claims of the entries that capped rebates had before there were claims, so that what was
 * posted is not posted again. Their sales count as accepted first until they are settled anew.
 */
public final class EarlierEntries {

  private EarlierEntries() {}

  public static Migration claims() {
    return Migration.of("2026-11-28-claims-of-entries", EarlierEntries::claim);
  }

  private static void claim(MongoDatabase database) {
    Document sale =
        new Document("vendorId", "$vendorId")
            .append("promotionId", "$promotionId")
            .append("partnerId", "$partnerId")
            .append("root", "$root");
    Document held =
        new Document("_id", sale)
            .append("partnerCode", new Document("$first", "$partnerCode"))
            .append("currency", new Document("$first", "$currency"))
            .append("funded", new Document("$sum", "$amount"))
            .append("postings", new Document("$sum", 1));
    Document id =
        new Document(
            "$concat", List.of("$_id.vendorId", "/", "$_id.promotionId", "/", "$_id.root"));
    Document claim =
        new Document("_id", id)
            .append("vendorId", "$_id.vendorId")
            .append("promotionId", "$_id.promotionId")
            .append("partnerId", "$_id.partnerId")
            .append("partnerCode", 1)
            .append("root", "$_id.root")
            .append("order", new Document("$literal", ""))
            .append("currency", 1)
            .append("wanted", "$funded")
            .append("funded", 1)
            .append("waits", new Document("$literal", false))
            .append("holds", new Document("$gt", List.of("$funded", 0)))
            .append("postings", 1);
    database
        .getCollection(Ledger.COLLECTION)
        .aggregate(
            List.of(
                new Document("$match", new Document("capped", true)),
                new Document("$group", held),
                new Document("$project", claim),
                new Document(
                    "$merge",
                    new Document("into", ClaimOnBudget.COLLECTION)
                        .append("whenMatched", "keepExisting"))))
        .toCollection();
  }
}
