package pep.promotion.roster;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import pep.platform.schema.Migration;

/** What standings are found by. */
final class StandingIndexes {

  private StandingIndexes() {}

  static Migration ofCodes() {
    return of("2026-11-24-standings", Standings.CODE, "code");
  }

  static Migration ofWords() {
    return of("2026-11-30-standings-words", Standings.WORDS, "words");
  }

  private static Migration of(String id, String field, String name) {
    return Migration.of(
        id,
        database ->
            database
                .getCollection(Standings.COLLECTION)
                .createIndex(Indexes.ascending("vendorId", field), new IndexOptions().name(name)));
  }
}
