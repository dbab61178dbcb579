package pep.platform.autoconfigure;

import com.mongodb.WriteConcern;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.readiness.Readiness;

/** Asserts at start what every promise stands on: majority, journalled writes to a replica set. */
record DurableWrites(MongoTemplate mongo) implements Readiness.Step {

  @Override
  public boolean done() {
    WriteConcern concern = mongo.getDb().getWriteConcern();
    if (!WriteConcern.MAJORITY.withJournal(true).equals(concern)) {
      throw new IllegalStateException(
          "writes must be w=majority and j=true; remove w and journal from the MongoDB URI");
    }
    Document hello = mongo.executeCommand(new Document("hello", 1));
    if (hello.getString("setName") == null) {
      throw new IllegalStateException("MongoDB must be a replica set, if only of one node");
    }
    return true;
  }
}
