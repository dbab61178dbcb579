package pep.platform.search;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;

/** The field beside a document's own that holds the words by which it is found. */
public final class SearchWords {

  public static final String FIELD = "searchWords";

  private SearchWords() {}

  public static List<String> of(Collection<String> texts) {
    return List.copyOf(Words.of(texts));
  }

  /** What holds a word that begins with each of those asked for; nothing, where there is none. */
  public static Bson match(String asked) {
    Set<String> words = Words.asked(asked);
    return words.isEmpty()
        ? Filters.in(FIELD, List.of())
        : Filters.and(words.stream().map(word -> Filters.regex(FIELD, "^" + word)).toList());
  }
}
