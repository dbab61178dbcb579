package pep.platform.search;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The field beside a document's own that holds the words by which it is found. */
public final class SearchWords {

  public static final String FIELD = "searchWords";

  private SearchWords() {}

  public static List<String> of(Collection<String> texts) {
    return List.copyOf(Words.of(texts));
  }

  /** How early the words asked for stand among a document's, as a number: the more, the better. */
  public static Bson relevance(String asked) {
    List<Document> places =
        Words.asked(asked).stream().map(word -> first(new Document("$literal", word))).toList();
    return new Document("$subtract", List.of(0, new Document("$add", places)));
  }

  private static Document first(Document word) {
    Document begins =
        new Document("$eq", List.of(new Document("$indexOfCP", List.of("$$this", word)), 0));
    Document each = new Document("input", "$" + FIELD).append("in", begins);
    return new Document("$indexOfArray", List.of(new Document("$map", each), true));
  }

  /** What holds a word that begins with each of those asked for; nothing, where there is none. */
  public static Bson match(String asked) {
    return match(FIELD, asked);
  }

  /** The same where the words stand in another field. */
  public static Bson match(String field, String asked) {
    Set<String> words = Words.asked(asked);
    return words.isEmpty()
        ? Filters.in(field, List.of())
        : Filters.and(words.stream().map(word -> Filters.regex(field, "^" + word)).toList());
  }
}
