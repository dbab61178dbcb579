package pep.partner.identity;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.partner.identity.client.ApiClient;
import pep.partner.identity.secondfactor.OperatorSettings;
import pep.partner.identity.user.MembershipWords;
import pep.partner.identity.user.UserHistory;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentitySettings.class, OperatorSettings.class})
class IdentityConfiguration {

  /** Collections of what ends by itself; MongoDB removes it within a minute or so. */
  private static final List<String> EXPIRING =
      List.of("invitations", "sign_in_sessions", "sign_in_attempts", "authorizations");

  private static final List<String> EXPIRING_TOO =
      List.of("reset_links", "known_devices", "access.ends", "pending_sign_ins");

  @Bean
  Migration apiClientWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-api-clients-words", ApiClient.KIND, converter);
  }

  @Bean
  Migration userWords() {
    return MembershipWords.ofStored();
  }

  @Bean
  Migration identityIndexes() {
    return Migration.of("2026-11-24-identity", IdentityConfiguration::createIndexes);
  }

  @Bean
  Migration userHistoryIndexes() {
    return Migration.of(
        "2026-11-25-user-history",
        database ->
            database
                .getCollection(UserHistory.COLLECTION)
                .createIndex(Indexes.ascending("vendorId", "subject", "version")));
  }

  @Bean
  Migration recoveryIndexes() {
    return Migration.of(
        "2026-11-29-recovery",
        database -> {
          database.getCollection("reset_links").createIndex(Indexes.ascending("userId"));
          database.getCollection("sign_in_sessions").createIndex(Indexes.ascending("userId"));
          database.getCollection("authorizations").createIndex(Indexes.ascending("principal"));
          database.getCollection("authorizations").createIndex(Indexes.ascending("session"));
          expire(database, EXPIRING_TOO);
        });
  }

  private static void createIndexes(MongoDatabase database) {
    var users = database.getCollection("users");
    users.createIndex(Indexes.ascending("emailKey"), new IndexOptions().unique(true));
    users.createIndex(Indexes.ascending("memberships.vendorId", "emailKey"));
    database.getCollection("invitations").createIndex(Indexes.ascending("vendorId", "userId"));
    database.getCollection("api_clients").createIndex(Indexes.ascending("vendorId", "name"));
    database.getCollection("authorizations").createIndex(Indexes.ascending("lookups"));
    database.getCollection("authorizations").createIndex(Indexes.ascending("spent"));
    expire(database, EXPIRING);
  }

  private static void expire(MongoDatabase database, List<String> collections) {
    for (String collection : collections) {
      database
          .getCollection(collection)
          .createIndex(
              Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }
  }
}
