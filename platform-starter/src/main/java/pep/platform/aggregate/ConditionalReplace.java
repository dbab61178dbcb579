package pep.platform.aggregate;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import pep.platform.outbox.OutboxField;

/**
 * The one form in which a changed aggregate is written: its whole state replaced and its new events
 * pushed, if nobody changed it since it was read.
 *
 * <p>{@code $literal} keeps values that start with {@code $} from being run; replacing leaves no
 * field behind that became empty, but for {@link SortValues}, which others write.
 */
final class ConditionalReplace {

  private ConditionalReplace() {}

  static Bson guard(Aggregate aggregate) {
    return Filters.and(
        Filters.eq("_id", aggregate.id()),
        Filters.eq("vendorId", aggregate.tenant().vendorId()),
        Filters.eq("version", aggregate.version()));
  }

  static List<Bson> pipeline(Document state, List<Document> pushed) {
    Document outbox = OutboxField.with(List.of(new Document("$literal", pushed)));
    return List.of(
        new Document(
            "$replaceWith",
            new Document(
                "$mergeObjects",
                List.of(new Document("$literal", state), SortValues.KEPT, outbox))));
  }
}
