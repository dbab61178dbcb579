package pep.partner.notice;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

  private static final long KEPT_DAYS = 180;

  @Bean
  Migration noticeIndexes() {
    return Migration.of(
        "2026-11-29-notices",
        database -> {
          var notices = database.getCollection(Notices.COLLECTION);
          notices.createIndex(Indexes.ascending("vendorId", "userId", "at", "_id"));
          notices.createIndex(
              Indexes.ascending("at"), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
        });
  }

  @Bean
  Migration noticeDigestIndexes() {
    return Migration.of(
        "2026-11-29-notice-digests",
        database ->
            database
                .getCollection(NoticeDigests.COLLECTION)
                .createIndex(Indexes.ascending("vendorId", "dueAt")));
  }
}
