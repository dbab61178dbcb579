package pep.catalog.audience;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.inbox.AskAgain;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class AudienceConfiguration {

  @Bean
  Migration territoriesWithThoseAbove() {
    return AskAgain.migration("2026-11-29-territories-above", "catalog", "territory.changed.v1");
  }

  @Bean
  Migration partnersWithTheirWords() {
    return AskAgain.migration("2026-11-30-partners-words", "catalog", "partner.changed.v1");
  }
}
