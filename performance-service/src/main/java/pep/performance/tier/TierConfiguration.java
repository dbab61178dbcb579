package pep.performance.tier;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.performance.tier.standing.TierStandings;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

/** The indexes and the clock of the tiers. */
@Configuration(proxyBeanMethods = false)
class TierConfiguration {

  @Bean
  Migration tierIndexes() {
    return Migration.of(
        "2026-11-24-tier-standings",
        database -> {
          var standings = database.getCollection(TierStandings.COLLECTION);
          standings.createIndex(
              Indexes.ascending("vendorId", "partnerId"), new IndexOptions().name("partner"));
          standings.createIndex(
              Indexes.ascending("vendorId", "tier"), new IndexOptions().name("tier"));
        });
  }

  @Bean
  DueWork tierGraceClock(TierDeciding deciding) {
    return new DueWork("tier-grace", TierStandings.COLLECTION, deciding::ended);
  }
}
