package pep.territory.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

  @Bean
  Migration accountIndexes() {
    return Accounts.indexes();
  }

  @Bean
  Migration accountWords() {
    return Accounts.words();
  }
}
