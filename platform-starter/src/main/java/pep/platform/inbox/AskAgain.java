package pep.platform.inbox;

import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.List;
import pep.platform.schema.Migration;

/** Has a consumer ask once more for states of which it now keeps more than it did. */
public final class AskAgain {

  private AskAgain() {}

  /**
   * @param id of the migration
   * @param consumer as the topology names it
   * @param types of the state events to be sent again
   */
  public static Migration migration(String id, String consumer, String... types) {
    List<String> asked = Arrays.stream(types).map(type -> Rebuild.asked(consumer, type)).toList();
    return Migration.of(
        id, database -> database.getCollection(Rebuild.ASKED).deleteMany(Filters.in("_id", asked)));
  }
}
