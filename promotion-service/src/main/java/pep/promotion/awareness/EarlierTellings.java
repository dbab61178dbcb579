package pep.promotion.awareness;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import pep.platform.outbox.OutboxArchive;
import pep.platform.schema.Migration;

/** Notes whom partners were told of promotions before anybody noted it, by the facts kept of it. */
final class EarlierTellings {

  private EarlierTellings() {}

  static Migration noted() {
    return Migration.of("2026-12-02-offer-awareness-of-tellings", EarlierTellings::note);
  }

  private static void note(MongoDatabase database) {
    Bson tellings = Filters.in("type", "offer.begun.v1", "offer.ending.v1");
    for (Document fact : database.getCollection(OutboxArchive.FACTS).find(tellings)) {
      Document offer = Document.parse(fact.getString("body")).get("data", Document.class);
      database
          .getCollection(AwarenessNotes.COLLECTION)
          .bulkWrite(
              offer.getList("entries", Document.class).stream()
                  .map(each -> toldOf(fact, offer, each.getString("partnerId")))
                  .toList());
    }
  }

  private static UpdateOneModel<Document> toldOf(Document fact, Document offer, String partnerId) {
    String vendorId = fact.getString("vendorId");
    String promotionId = offer.getString("promotionId");
    return new UpdateOneModel<>(
        Filters.eq("_id", String.join("/", vendorId, promotionId, partnerId)),
        Updates.combine(
            Updates.setOnInsert("vendorId", vendorId),
            Updates.setOnInsert(AwarenessNotes.PROMOTION, promotionId),
            Updates.setOnInsert(AwarenessNotes.PARTNER, partnerId),
            Updates.min(AwarenessNotes.TOLD_AT, fact.getDate("at"))),
        new UpdateOptions().upsert(true));
  }
}
