package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.due.DueWork;
import pep.platform.test.ServiceTest;

/** What looks every second must not look through everything. */
@ServiceTest
class DueIndexIT {

  @Autowired List<DueWork> work;
  @Autowired MongoTemplate mongo;

  @Test
  void findsWhatIsDueByAnIndex() {
    assertThat(work).isNotEmpty();
    for (DueWork each : work) {
      Document find =
          new Document("find", each.collection())
              .append("filter", new Document("dueAt", new Document("$lte", new Date())))
              .append("sort", new Document("dueAt", 1));
      Document plan = mongo.getDb().runCommand(new Document("explain", find));
      assertThat(plan.get("queryPlanner", Document.class).get("winningPlan").toString())
          .as(each.name())
          .contains("indexName=due");
    }
  }
}
