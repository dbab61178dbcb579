package pep.platform.inbox;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Gives each projection its collection and its indexes. */
public class Projections {

  private final MongoTemplate mongo;
  private final List<Runnable> indexes = new CopyOnWriteArrayList<>();

  public Projections(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * @param collection such as {@code known.partners}
   * @param indexed fields of the view to index, each led by the tenant
   */
  public <T> Projection<T> of(Class<T> view, String collection, String... indexed) {
    for (String field : indexed) {
      indexes.add(
          () ->
              mongo
                  .getCollection(collection)
                  .createIndex(
                      Indexes.ascending("vendorId", "data." + field),
                      new IndexOptions().name(field)));
    }
    indexes.add(
        () -> mongo.getCollection(collection).createIndex(Indexes.ascending("vendorId", "_id")));
    return new Projection<>(mongo, collection, view);
  }

  public void index() {
    new ArrayList<>(indexes).forEach(Runnable::run);
  }
}
