package pep.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The field of a document that holds the events that are to go out. */
public final class OutboxField {

  public static final String NAME = "outbox";

  private OutboxField() {}

  /**
   * The field with more entries, for a pipeline: taken from the stored document, so that entries
   * pulled meanwhile do not come back.
   *
   * @param more expressions, each of a list of entries
   */
  public static Document with(List<Document> more) {
    List<Object> parts = new ArrayList<>();
    parts.add(new Document("$ifNull", List.of("$" + NAME, List.of())));
    parts.addAll(more);
    return new Document(NAME, new Document("$concatArrays", parts));
  }
}
