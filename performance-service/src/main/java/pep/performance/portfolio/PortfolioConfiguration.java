package pep.performance.portfolio;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

/** The indexes of the portfolio. */
@Configuration(proxyBeanMethods = false)
class PortfolioConfiguration {

  @Bean
  Migration portfolioIndexes() {
    return Migration.of(
        "2026-11-29-portfolio-lists",
        database -> {
          var places = database.getCollection(PortfolioStore.COLLECTION);
          for (String order : List.of("partnerId", "potential", "sold", "performance")) {
            places.createIndex(
                Indexes.ascending("vendorId", order, "_id"), new IndexOptions().name(order));
          }
        });
  }
}
