package pep.territory.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

  @Bean
  Migration accountSearchWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-accounts-words", Account.KIND, converter);
  }

  @Bean
  Migration accountIndexes() {
    return Accounts.indexes();
  }

  @Bean
  Migration accountTextIndex() {
    return Migration.of(
        "2026-11-29-accounts-without-text-index",
        database -> database.getCollection(Account.KIND.collection()).dropIndex("words"));
  }

  @Bean
  Migration accountWords() {
    return Accounts.words();
  }
}
