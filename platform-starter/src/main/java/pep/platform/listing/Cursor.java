package pep.platform.listing;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import pep.platform.problem.InvalidInput;

/**
 * Where a page ended: the value that the list is sorted by, and the id that breaks ties. It is
 * handed out as text that says nothing to its reader.
 */
record Cursor(BsonValue value, BsonValue id) {

  /** After the last document of a page that is sorted by a field. */
  static Cursor after(BsonDocument last, String field) {
    return new Cursor(valueAt(last, field), Objects.requireNonNull(last.get("_id")));
  }

  /**
   * Reads what was handed out with the same order.
   *
   * @throws InvalidInput naming the cursor if it was not
   */
  static Cursor read(String text, String field) {
    BsonDocument at = decode(text);
    BsonValue value = at.get("v");
    BsonValue id = at.get("i");
    if (value == null
        || id == null
        || !isScalar(value)
        || !isScalar(id)
        || !new BsonString(field).equals(at.get("f"))) {
      throw unreadable();
    }
    return new Cursor(value, id);
  }

  /** What goes on to the page that begins here. */
  String text(String field) {
    BsonDocument at = new BsonDocument();
    at.put("f", new BsonString(field));
    at.put("v", value);
    at.put("i", id);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(at.toJson().getBytes(StandardCharsets.UTF_8));
  }

  /** Holds for what comes after it in the order. */
  Bson beyond(String field, boolean descending) {
    Bson tie =
        Filters.and(
            Filters.eq(field, value), descending ? Filters.lt("_id", id) : Filters.gt("_id", id));
    // Absent sorts before every value, and a comparison with null matches nothing but null.
    if (value.isNull()) {
      return descending ? tie : Filters.or(tie, Filters.ne(field, null));
    }
    return descending
        ? Filters.or(tie, Filters.lt(field, value), Filters.eq(field, null))
        : Filters.or(tie, Filters.gt(field, value));
  }

  /** A document in a cursor could be read as an operator. */
  private static boolean isScalar(BsonValue value) {
    return !value.isDocument() && !value.isArray() && !value.isRegularExpression();
  }

  private static BsonValue valueAt(BsonDocument document, String path) {
    BsonValue value = document;
    for (String part : path.split("\\.")) {
      if (value == null || !value.isDocument()) {
        return BsonNull.VALUE;
      }
      value = value.asDocument().get(part);
    }
    return value == null ? BsonNull.VALUE : value;
  }

  private static BsonDocument decode(String text) {
    try {
      return BsonDocument.parse(
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      throw unreadable();
    }
  }

  private static InvalidInput unreadable() {
    return InvalidInput.of(
        "cursor", "bad-cursor", "Use the next value of a page with the same sort, unchanged.");
  }
}
