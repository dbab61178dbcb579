package pep.performance.merit;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

/** The indexes and the clock of the merits. */
@Configuration(proxyBeanMethods = false)
class MeritConfiguration {

  @Bean
  DueWork meritDueClock(MeritClock clock) {
    return clock.dueWork();
  }

  @Bean
  Migration meritIndexes() {
    return Migration.of(
        "2026-11-29-merit-lists",
        database -> {
          var merits = database.getCollection(MeritStore.COLLECTION);
          for (String order : List.of("partnerId", "contribution", "rebates", "difference")) {
            merits.createIndex(
                Indexes.ascending("vendorId", order, "_id"), new IndexOptions().name(order));
          }
        });
  }
}
