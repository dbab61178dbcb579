package pep.platform.autoconfigure;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import pep.platform.access.AccessListener;
import pep.platform.access.EndedAccesses;
import pep.platform.access.OpenTokens;
import pep.platform.background.Background;
import pep.platform.records.RecordCollections;
import pep.platform.schema.Migration;

/** What ends access before a token does, in every service. */
@AutoConfiguration(after = EventsAutoConfiguration.class, before = TokenAutoConfiguration.class)
public class AccessAutoConfiguration {

  @Bean
  EndedAccesses endedAccesses(RecordCollections collections, Background background, Clock clock) {
    return new EndedAccesses(collections, background, clock);
  }

  @Bean
  AccessListener accessListener(EndedAccesses ended) {
    return new AccessListener(ended);
  }

  @Bean
  OpenTokens openTokens(EndedAccesses ended) {
    return new OpenTokens(ended);
  }

  /** MongoDB removes what is of no account any more. */
  @Bean
  Migration endedAccessIndexes() {
    return Migration.of(
        "2026-11-29-ended-accesses",
        database -> {
          var ended = database.getCollection(EndedAccesses.COLLECTION);
          ended.createIndex(Indexes.ascending("vendorId", "until"));
          ended.createIndex(
              Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        });
  }
}
