package pep.promotion.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

  @Bean
  Migration standingIndexes() {
    return Standings.indexes();
  }
}
