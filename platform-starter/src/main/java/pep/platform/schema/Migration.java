package pep.platform.schema;

import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;

/**
 * One change of indexes or documents, applied once and in the order of the ids at start. It must be
 * safe beside the previous version of the service: add before you remove, and bear repetition.
 */
public interface Migration {

  /** Such as {@code 2026-11-24-partners-code}; never reused. */
  String id();

  void apply(MongoDatabase database);

  static Migration of(String id, Consumer<MongoDatabase> change) {
    return new Migration() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public void apply(MongoDatabase database) {
        change.accept(database);
      }
    };
  }
}
