package pep.platform.aggregate;

import org.bson.Document;

/**
 * The field beside an aggregate's own that holds what lists of it are sorted and narrowed by and
 * others know of it. Whoever knows it writes it; it is no part of the state, the history or the
 * events, and a change of the aggregate leaves it as it is.
 */
public final class SortValues {

  public static final String FIELD = "sortValues";

  /** What a replaced document goes on with; nothing where it had none. */
  static final Document KEPT = new Document(FIELD, "$" + FIELD);

  private SortValues() {}
}
