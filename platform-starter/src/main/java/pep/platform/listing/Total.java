package pep.platform.listing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import org.bson.conversions.Bson;

/**
 * How many items a list has in all.
 *
 * @param count at most 100,000
 * @param exact false where there are that many or more
 */
public record Total(long count, boolean exact) {

  /** A count costs as much as what it counts, so that it ends somewhere. */
  public static final int MOST = 100_000;

  static Total of(MongoCollection<?> collection, Bson filter) {
    long count = collection.countDocuments(filter, new CountOptions().limit(MOST));
    return new Total(count, count < MOST);
  }
}
